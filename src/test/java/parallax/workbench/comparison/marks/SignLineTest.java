package parallax.workbench.comparison.marks;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import parallax.workbench.Fx;
import parallax.workbench.comparison.table.Laid;

class SignLineTest {

    private record Laid(ContentDisplay flag, double cue, double end) {}

    /** A line with a state, a flag, a cue and a bar at its end, laid out in a width. */
    private static Laid laid(double width) {
        return Fx.on(() -> {
            SignLine line = new SignLine();
            Sign state = line.sign("cell-state", null);
            Sign flag = line.shrinking("cell-flag", Feather.FLAG);
            Sign cue = line.sign("cell-cue", null);
            Sign times = line.sign("cell-times", null);
            DepthBar depth = new DepthBar();
            depth.setPrefSize(10, 14);
            line.growing(cue);
            line.last(depth);
            line.gap(6);
            new Scene(new Pane(line));
            state.show("direct");
            flag.show("number", "Another number than the base");
            cue.show("told reporters in the harbour");
            times.show("×2");
            line.applyCss();
            line.resize(width, 20);
            line.layout();
            return new Laid(
                    flag.label().getContentDisplay(),
                    cue.label().getWidth(),
                    depth.getBoundsInParent().getMaxX());
        });
    }

    @Test
    void theCueTakesWhatRoomIsLeft() {
        Laid wide = laid(600);
        assertThat(wide.flag()).isEqualTo(ContentDisplay.LEFT);
        assertThat(wide.cue()).isGreaterThan(laid(500).cue());
        assertThat(wide.end()).isBetween(590.0, 600.5);
    }

    @Test
    void whereThereIsTooLittleAFlagFallsBackOnItsIconAndNothingStandsOut() {
        Laid narrow = laid(120);
        assertThat(narrow.flag()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
        assertThat(narrow.end()).isLessThanOrEqualTo(120.5);
    }
}
