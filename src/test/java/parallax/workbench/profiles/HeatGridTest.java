package parallax.workbench.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison;
import parallax.statements.profiles.Matrix;
import parallax.text.Span;
import parallax.workbench.Fx;

class HeatGridTest {

    private static final int OUTLETS = 60;
    private static final int SPEAKERS = 200;

    /** Every speaker once in the outlet whose number divides evenly into the speaker's. */
    private static Matrix large() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < OUTLETS; i++) {
            String name = "Outlet " + i;
            articles.add(new Article(
                    name,
                    name,
                    name,
                    null,
                    List.of(),
                    LocalDate.of(2025, 1, 1),
                    null,
                    null,
                    "en",
                    "Words.",
                    List.of()));
        }
        List<Statement> statements = new ArrayList<>();
        for (int s = 0; s < SPEAKERS; s++) {
            String outlet = "Outlet " + s % OUTLETS;
            Span span = new Span(0, 5);
            Rendering rendering =
                    new Rendering("r" + s, outlet, "q", span, Kind.DIRECT, null, null, Rendering.State.SAME, 1, 0);
            statements.add(new Statement("s" + s, "Speaker " + s, null, List.of(rendering), Map.of()));
        }
        return Matrix.speakers(Comparison.of(articles, List.of(), statements), 1);
    }

    @Test
    void onlyWhatIsInViewHasNodesAndKeysReachEveryCell() {
        Matrix matrix = large();
        HeatGrid grid = Fx.on(() -> {
            HeatGrid made = new HeatGrid(() -> {});
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(made), 800, 300));
            stage.show();
            made.show(matrix);
            return made;
        });
        Fx.pulses(2);
        assertThat(Fx.on(() -> grid.getChildrenUnmodifiable().size())).isLessThan(200);
        Fx.key(grid, KeyCode.END, "C");
        Fx.pulses(2);
        assertThat(Fx.on(() -> grid.atProperty().get())).isEqualTo(new HeatGrid.At(SPEAKERS - 1, OUTLETS - 1));
        assertThat(Fx.on(grid::getAccessibleText))
                .contains(
                        matrix.rows().getLast().name(),
                        matrix.columns().getLast().name());
        assertThat(Fx.on(() -> shows(grid, matrix.rows().getLast().name()))).isTrue();
        Fx.key(grid, KeyCode.PAGE_UP, "");
        Fx.key(grid, KeyCode.HOME, "");
        assertThat(Fx.on(() -> grid.atProperty().get().column())).isZero();
        Fx.run(() -> grid.getScene().getWindow().hide());
    }

    @Test
    void theChosenCellIsFoundAgainInTheNextMatrix() {
        Matrix matrix = large();
        HeatGrid grid = Fx.on(() -> {
            HeatGrid made = new HeatGrid(() -> {});
            made.show(matrix);
            return made;
        });
        Fx.key(grid, KeyCode.DOWN, "");
        Fx.run(() -> grid.show(large()));
        assertThat(Fx.on(() -> grid.atProperty().get())).isEqualTo(new HeatGrid.At(1, 0));
        Fx.run(() -> grid.show(Matrix.EMPTY));
        assertThat(Fx.on(() -> grid.atProperty().get())).isNull();
    }

    private static boolean shows(HeatGrid grid, String words) {
        return grid.getChildrenUnmodifiable().stream()
                .anyMatch(node -> node instanceof Label label
                        && label.isVisible()
                        && label.getText().equals(words));
    }
}
