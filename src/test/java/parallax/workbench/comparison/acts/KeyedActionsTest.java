package parallax.workbench.comparison.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import parallax.workbench.Fx;
import parallax.workbench.base.Action;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;
import parallax.workbench.comparison.ComparisonPane;
import parallax.workbench.comparison.RecordingDesk;
import parallax.workbench.comparison.bar.Legend;

/** One key means one thing, and it is the one that labels and legend say. */
class KeyedActionsTest {

    private final List<String> done = new ArrayList<>();

    private Action action(String id, boolean can) {
        return Action.of(id, null, null, new SimpleBooleanProperty(can), () -> done.add(id));
    }

    @Test
    void theKeyInTheLabelDoesIt() {
        KeyedActions keys = new KeyedActions(
                List.of(action("compare.merge", true), action("compare.kinds", true), action("compare.cut", false)));
        assertThat(keys.fire(KeyCode.M, false)).isTrue();
        assertThat(keys.fire(KeyCode.M, true)).isFalse();
        assertThat(keys.fire(KeyCode.D, true)).isTrue();
        assertThat(keys.fire(KeyCode.X, false)).as("cannot be done now").isFalse();
        assertThat(done).containsExactly("compare.merge", "compare.kinds");
    }

    @Test
    void oneKeyForTwoActionsIsRefused() {
        List<Action> twice = List.of(action("compare.merge", true), action("compare.merge", false));
        assertThatThrownBy(() -> new KeyedActions(twice)).hasMessageContaining("both have the key M");
    }

    @Test
    void everyLetterOfThePaneIsItsOwnAndStandsInTheLegend() {
        Background background = new Background();
        List<String> keys = Fx.on(() -> new ComparisonPane(new Workspace(background), new RecordingDesk())
                .actions().stream()
                        .filter(a -> a.shortcut() == null)
                        .map(Action::keys)
                        .filter(k -> !k.isEmpty())
                        .toList());
        background.close();
        assertThat(keys).doesNotHaveDuplicates().doesNotContain("L", "H", "Plus", "Minus", "Equals");
        Set<String> legend = new HashSet<>();
        Fx.on(() -> ((Parent) Legend.content())
                        .lookupAll(".legend-key").stream()
                                .map(n -> ((Label) n).getText())
                                .toList())
                .forEach(text -> Stream.of(text)
                        .flatMap(t -> Arrays.stream(t.split("[ ,]+")))
                        .forEach(legend::add));
        assertThat(legend).containsAll(keys);
    }
}
