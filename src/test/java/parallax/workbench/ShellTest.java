package parallax.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.store.History;

/** Doing and going by typing, the text alone, the history, and the look of a project. */
class ShellTest {

    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void openBench() throws IOException {
        bench = Bench.open(folder.resolve("data"));
        List<Path> files = List.of(
                Files.writeString(
                        folder.resolve("quay.txt"), "Quay to be rebuilt\n\nThe quay will be rebuilt by spring."),
                Files.writeString(folder.resolve("gulls.txt"), "Gulls return\n\nThe gulls came back over the bay."));
        Fx.run(() -> bench.imports.bring(files));
        bench.settle();
        bench.settle();
    }

    @AfterEach
    void closeBench() {
        bench.close();
    }

    private Node look(String selector) {
        return Fx.on(() -> bench.window.scene().lookup(selector));
    }

    private void pick(String action, String typed) {
        bench.fire(action);
        Fx.run(() -> ((TextField) bench.window.scene().lookup("#picker-field")).setText(typed));
        Fx.key(look("#picker-field"), KeyCode.ENTER, "");
        bench.settle();
    }

    private List<String> acts() {
        return Fx.on(() -> bench.workspace.projectProperty().get()).history().list(99).stream()
                .filter(a -> !a.undone())
                .map(History.Act::name)
                .toList();
    }

    @Test
    void anActionIsDoneByLettersOfItsName() {
        assertThat(look("#reading").isVisible()).isFalse();
        pick("go.palette", "focus mode");
        assertThat(look("#reading").isVisible()).isTrue();
        assertThat(look("#picker-field")).isNull();
    }

    @Test
    void anArticleIsGoneToByLettersOfItsHeadline() {
        pick("go.article", "gulls");
        assertThat(Fx.on(() -> bench.workspace.pageProperty().get().article().file()))
                .isEqualTo("gulls.txt");
    }

    private List<MenuItem> fileMenu() {
        return Fx.on(() -> ((MenuBar) bench.window.scene().lookup(".menu-bar"))
                .getMenus()
                .getFirst()
                .getItems());
    }

    @Test
    void theMenuTellsWhetherCopiesOfFilesAreKeptAndEndsWithQuit() {
        assertThat(fileMenu().getLast().getId()).isEqualTo("file.quit");
        CheckMenuItem copies = fileMenu().stream()
                .filter(CheckMenuItem.class::isInstance)
                .map(CheckMenuItem.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(copies.isSelected()).isTrue();
        Fx.run(copies::fire);
        bench.settle();
        assertThat(copies.isSelected()).isFalse();
        assertThat(Fx.on(() -> bench.workspace.projectProperty().get()).keepsCopies())
                .isFalse();
        bench.fire("file.close");
        Fx.run(() -> bench.projects.open(bench.projects.recent().getFirst()));
        bench.settle();
        assertThat(copies.isSelected()).isFalse();
    }

    @Test
    void theTextCanStandAloneAndThePanesComeBackWhereTheyWere() {
        Fx.run(() -> bench.workspace.noticeProperty().set(null));
        bench.fire("view.focus");
        assertThat(look("#reader-area").getScene()).isNotNull();
        assertThat(look("#split-whole").isVisible()).isFalse();
        Fx.key(look("#window"), KeyCode.ESCAPE, "");
        assertThat(look("#split-whole").isVisible()).isTrue();
        assertThat(look("#split-upper").lookup("#reader-area")).isNotNull();
        bench.fire("view.focus");
        bench.fire("go.pane-tags");
        assertThat(look("#split-whole").isVisible()).isTrue();
    }

    @Test
    void theHistoryGoesBackToAnyActAndForthAgain() {
        Fx.run(() -> bench.workspace.act(p -> {
            p.codebook().add(null, "sea", "#112233", "");
            p.codebook().add(null, "land", "#112233", "");
            p.codebook().add(null, "air", "#112233", "");
        }));
        bench.settle();
        bench.fire("go.pane-history");
        ListView<?> list = (ListView<?>) look("#history-list");
        Fx.run(() -> list.getSelectionModel().select(2));
        Fx.key(list, KeyCode.ENTER, "");
        bench.settle();
        assertThat(acts()).first().isEqualTo("Added the tag ‘sea’");
        assertThat(Fx.on(() -> bench.workspace.tags().size())).isEqualTo(1);
        Fx.run(() -> list.getSelectionModel().select(0));
        Fx.key(list, KeyCode.ENTER, "");
        bench.settle();
        assertThat(Fx.on(() -> bench.workspace.tags().size())).isEqualTo(3);
    }

    @Test
    void aProjectKeepsItsLook() {
        bench.fire("view.larger");
        Fx.key(look("#reader-area"), KeyCode.W, "");
        bench.settle();
        var project = Fx.on(() -> bench.workspace.projectProperty().get());
        assertThat(project.remembered().get("look.zoom")).isEqualTo("1.1");
        assertThat(project.remembered().get("reader.width")).isEqualTo("44.0");
    }
}
