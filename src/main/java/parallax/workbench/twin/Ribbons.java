package parallax.workbench.twin;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The room between the two texts, with a ribbon from each shared statement's place to the other. */
final class Ribbons extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** A ribbon is thinner than the passage, so that neighbours do not run into one. */
    private static final double INSET = 2;

    private final Leaf left;
    private final Leaf right;
    private final IntConsumer onMatch;
    private final Rectangle clip = new Rectangle();
    private List<Match> matches = List.of();
    private int chosen = -1;

    Ribbons(Leaf left, Leaf right, IntConsumer onMatch) {
        this.left = left;
        this.right = right;
        this.onMatch = onMatch;
        setId("twin-ribbons");
        getStyleClass().add("twin-ribbons");
        setClip(clip);
        left.vvalueProperty().addListener((o, was, is) -> requestLayout());
        right.vvalueProperty().addListener((o, was, is) -> requestLayout());
        left.page().heightProperty().addListener((o, was, is) -> requestLayout());
        right.page().heightProperty().addListener((o, was, is) -> requestLayout());
    }

    void show(List<Match> all, int match) {
        matches = all;
        chosen = match;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        // The right text comes after this in its parent's layout, and the places in it must be known.
        left.layout();
        right.layout();
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        getChildren().clear();
        for (int i = 0; i < matches.size(); i++) {
            if (i != chosen) {
                draw(i);
            }
        }
        if (chosen >= 0 && chosen < matches.size()) {
            draw(chosen);
        }
    }

    private void draw(int index) {
        Match match = matches.get(index);
        double @Nullable [] from = left.heights(match.leftRendering().span());
        double @Nullable [] to = right.heights(match.rightRendering().span());
        if (from == null || to == null) {
            return;
        }
        double fromY = left.scrolled();
        double toY = right.scrolled();
        double t1 = from[0] - fromY + INSET;
        double b1 = from[1] - fromY - INSET;
        double t2 = to[0] - toY + INSET;
        double b2 = to[1] - toY - INSET;
        boolean away = Math.max(b1, b2) < 0 || Math.min(t1, t2) > getHeight();
        boolean apart = (b1 < 0 || t1 > getHeight()) && (b2 < 0 || t2 > getHeight());
        if (away || apart && index != chosen) {
            return;
        }
        double w = getWidth();
        Path path = new Path(
                new MoveTo(0, t1),
                new CubicCurveTo(w / 2, t1, w / 2, t2, w, t2),
                new LineTo(w, b2),
                new CubicCurveTo(w / 2, b2, w / 2, b1, 0, b1),
                new ClosePath());
        path.setManaged(false);
        path.getStyleClass().addAll("twin-ribbon", match.style());
        path.pseudoClassStateChanged(CHOSEN, index == chosen);
        path.setOnMouseClicked(e -> onMatch.accept(index));
        getChildren().add(path);
    }
}
