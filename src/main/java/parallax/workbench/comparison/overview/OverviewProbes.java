package parallax.workbench.comparison.overview;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import parallax.news.Cell;

/** Regions that nobody sees: the style sheet gives them the overview's colours, which the painter needs as numbers. */
final class OverviewProbes extends Group {

    private static final String PAPER = "paper";
    private static final String BAR = "bar";

    /** @param changed told when the colours change, as with the theme */
    OverviewProbes(Runnable changed) {
        setManaged(false);
        setVisible(false);
        Stream.concat(Stream.of(PAPER, BAR), Stream.of(Cell.values()).flatMap(c -> Stream.of(c.word(), ground(c))))
                .forEach(name -> {
                    Region probe = new Region();
                    probe.setId("overview-" + name);
                    probe.getStyleClass().add("overview-ink");
                    probe.backgroundProperty().addListener((o, was, is) -> changed.run());
                    getChildren().add(probe);
                });
    }

    private static String ground(Cell state) {
        return state.word() + "-ground";
    }

    OverviewInks inks() {
        Map<Cell, Integer> ink = new EnumMap<>(Cell.class);
        Map<Cell, Integer> ground = new EnumMap<>(Cell.class);
        for (Cell state : Cell.values()) {
            ink.put(state, colour(state.word()));
            ground.put(state, colour(ground(state)));
        }
        return new OverviewInks(colour(PAPER), ink, ground, colour(BAR));
    }

    private int colour(String name) {
        return getChildren().stream()
                .filter(p -> ("overview-" + name).equals(p.getId()))
                .map(p -> ((Region) p).getBackground())
                .mapToInt(OverviewProbes::argb)
                .findFirst()
                .orElse(0);
    }

    private static int argb(Background background) {
        Paint fill = background == null || background.getFills().isEmpty()
                ? Color.TRANSPARENT
                : background.getFills().getFirst().getFill();
        if (!(fill instanceof Color c)) {
            return 0;
        }
        return channel(c.getOpacity()) << 24
                | channel(c.getRed()) << 16
                | channel(c.getGreen()) << 8
                | channel(c.getBlue());
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }
}
