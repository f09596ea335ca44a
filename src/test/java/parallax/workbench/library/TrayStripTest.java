package parallax.workbench.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;
import parallax.project.Project;
import parallax.quotes.Findings;
import parallax.text.Span;
import parallax.workbench.Fx;
import parallax.workbench.TestDialogs;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;

class TrayStripTest {

    private static final String OLDER = "The quay is open again. The mayor of the old town spoke of luck.\n";
    private static final String NEWER = "The quay is open again. Boats may land from Monday on.\n";

    @TempDir
    Path folder;

    private final Background background = new Background();
    private Workspace workspace;
    private Project project;
    private LibraryPane pane;
    private Stage stage;
    private String first;

    @BeforeEach
    void open() {
        project = Project.create(folder.resolve("tray.parallax"));
        first = bring(OLDER, LocalDate.of(2025, 3, 1));
        int at = OLDER.indexOf("The mayor");
        project.annotations().add(first, new Span(at, OLDER.length() - 1), List.of(), "ask him");
        Fx.run(() -> {
            workspace = new Workspace(background);
            pane = new LibraryPane(workspace, new TestDialogs(), List.of());
            stage = new Stage();
            stage.setScene(new Scene((Parent) pane.node(), 320, 340));
            stage.show();
            workspace.open(() -> project, opened -> {});
        });
        settle();
        Fx.run(() -> workspace.view(first));
        settle();
    }

    @AfterEach
    void close() {
        boolean[] closed = {false};
        Fx.run(() -> {
            stage.hide();
            workspace.close(() -> closed[0] = true);
        });
        Fx.await(() -> closed[0], "the project to close");
        background.close();
    }

    private String bring(String text, LocalDate updated) {
        Article article = new Article(
                "quay",
                "quay.html",
                "Harbour Gazette",
                "Quay",
                List.of(),
                updated,
                updated,
                "https://gazette.example/quay",
                "en",
                text,
                List.of());
        try (var arrival = project.articles().arrive("Imported 1 article")) {
            return arrival.add(article, new Findings(List.of(), List.of()), null)
                    .article()
                    .id();
        }
    }

    private void settle() {
        project.settle();
        int[] calm = {0};
        Fx.await(() -> (calm[0] = background.idleProperty().get() ? calm[0] + 1 : 0) > 3, "the library to be at rest");
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return type.cast(stage.getScene().lookup(id));
    }

    @Test
    void theArticleInViewIsFollowedIntoItsNewVersionAndBack() {
        String second = bring(NEWER, LocalDate.of(2025, 3, 2));
        settle();
        assertThat(Fx.on(() -> workspace.pageProperty().get().article().id())).isEqualTo(second);
        project.history().undo();
        settle();
        assertThat(Fx.on(() -> workspace.pageProperty().get().article().id())).isEqualTo(first);
    }

    @Test
    void aNoteWithoutAPlaceIsSeenWholeInASmallWindowAndPlacedByHand() {
        String second = bring(NEWER, LocalDate.of(2025, 3, 2));
        settle();
        Fx.run(() -> pane.node().applyCss());
        Fx.run(() -> ((Parent) pane.node()).layout());
        Button place = find("#tray-place", Button.class);
        assertThat(Fx.on(() -> place.localToScene(place.getBoundsInLocal()).getMaxY()))
                .isLessThanOrEqualTo(340);
        assertThat(Fx.on(() ->
                        find("#library-filter", Node.class).localToScene(0, 0).getY()))
                .isGreaterThanOrEqualTo(0);
        Fx.run(() -> find("#tray-list", ListView.class).getSelectionModel().select(0));
        settle();
        Fx.run(() -> workspace.selectionProperty().set(new Span(4, 8)));
        Fx.run(place::fire);
        settle();
        assertThat(project.annotations().list(second)).singleElement().satisfies(a -> {
            assertThat(a.span()).isEqualTo(new Span(4, 8));
            assertThat(a.note()).isEqualTo("ask him");
        });
        assertThat(Fx.on(() -> find("#tray", Node.class).isVisible())).isFalse();
        project.history().undo();
        settle();
        assertThat(Fx.on(() -> find("#tray", Node.class).isVisible())).isTrue();
    }
}
