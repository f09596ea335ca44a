package parallax.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Link.Place;

/** Whatever leads to a passage can be gone back from: the overview and two articles side by side as well. */
class BackAndForthTest {

    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = Bench.open(folder.resolve("data"));
        Fx.run(() -> bench.imports.bring(List.of(Path.of("assets/sample"))));
        bench.settle();
        Fx.await(() -> !bench.workspace.comparisonProperty().get().rows().isEmpty(), "the comparison");
        bench.settle();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Place press(String selector, KeyCode... keys) {
        Node node = Fx.on(() -> bench.window.scene().lookup(selector));
        for (KeyCode key : keys) {
            Fx.key(node, key, "");
        }
        bench.settle();
        return place();
    }

    private Place place() {
        return Fx.on(() -> bench.workspace.placeProperty().get());
    }

    private String inView() {
        return Fx.on(() -> bench.workspace.pageProperty().get().article().id());
    }

    @Test
    void overTheOverviewAndTwoArticlesSideBySide() {
        Place table = press("#comparison-table", KeyCode.HOME, KeyCode.RIGHT);
        // Some outlets on the way may not have reported the statement.
        for (int i = 0; table == null && i < bench.workspace.articles().size(); i++) {
            table = press("#comparison-table", KeyCode.RIGHT);
        }
        assertThat(table).isNotNull();
        Place overview = press("#comparison-overview", KeyCode.RIGHT);
        assertThat(overview).isNotEqualTo(table);
        assertThat(inView()).isEqualTo(overview.article());
        bench.fire("compare.twin");
        Place twin = press("#twin-left", KeyCode.J, KeyCode.J);
        assertThat(twin).isNotEqualTo(overview);
        assertThat(inView()).isEqualTo(twin.article());

        while (!place().equals(overview)) {
            bench.fire("go.back");
        }
        bench.fire("go.back");
        assertThat(place()).isEqualTo(table);
        bench.fire("go.forward");
        assertThat(place()).isEqualTo(overview);
        while (!place().equals(twin)) {
            bench.fire("go.forward");
        }
        assertThat(inView()).isEqualTo(twin.article());
    }
}
