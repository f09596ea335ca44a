package parallax.workbench.comparison.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import parallax.workbench.Fx;

class PaceTest {

    /** Draws one thing a frame, as if each took all the time there is. */
    private static final class Slow extends Region {
        private final Pace pace;
        private final List<Integer> drawn = new ArrayList<>();

        Slow(Pace pace) {
            this.pace = pace;
        }

        @Override
        protected void layoutChildren() {
            if (drawn.size() < 3) {
                drawn.add(drawn.size());
                pace.later(this);
            }
        }
    }

    @Test
    void whatAFrameHasNoTimeForIsDoneInThoseThatFollow() {
        Pace pace = new Pace();
        List<String> told = new ArrayList<>();
        Slow slow = Fx.on(() -> new Slow(pace));
        Stage stage = Fx.on(() -> {
            Stage shown = new Stage();
            pace.follow(slow);
            shown.setScene(new Scene(new Pane(slow), 100, 100));
            shown.show();
            pace.whenIdle(() -> told.add("idle after " + slow.drawn.size()));
            return shown;
        });
        Fx.await(() -> !told.isEmpty(), "an idle frame");
        Fx.run(stage::close);
        assertThat(slow.drawn).containsExactly(0, 1, 2);
        assertThat(told).containsExactly("idle after 3");
    }

    @Test
    void whereNoFramesAreMadeThereIsAlwaysTime() {
        Pace pace = new Pace();
        List<String> told = new ArrayList<>();
        pace.whenIdle(() -> told.add("at once"));
        assertThat(pace.hasTime()).isTrue();
        assertThat(told).containsExactly("at once");
    }
}
