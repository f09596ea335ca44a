package parallax.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.workbench.base.Action;

class MainWindowTest {

    private static final String ONE = """
            Harbour plan approved

            "The quay will be rebuilt by spring," said Mara Lindqvist, the port director.
            """;
    private static final String OTHER = """
            Port to rebuild its quay

            Lindqvist said that the quay would be rebuilt by spring.
            """;

    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void openBench() {
        bench = Bench.open(folder.resolve("data"));
        bench.settle();
    }

    @AfterEach
    void closeBench() {
        bench.close();
    }

    private Node look(String selector) {
        return Fx.on(() -> bench.window.scene().lookup(selector));
    }

    private Path article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void bring(Path... files) {
        Fx.run(() -> bench.imports.bring(List.of(files)));
        bench.settle();
        bench.settle();
    }

    private String notice() {
        return Fx.on(() ->
                Objects.requireNonNull(bench.workspace.noticeProperty().get()).words());
    }

    @Test
    void welcomesWithoutAProject() {
        assertThat(look("#welcome").isVisible()).isTrue();
        assertThat(look("#panes").isVisible()).isFalse();
    }

    @Test
    void articlesThatArriveBeforeThereIsAProjectStartOne() throws IOException {
        bring(article("one.txt", ONE), article("two.txt", OTHER));
        assertThat(look("#welcome").isVisible()).isFalse();
        assertThat(bench.data.projects().resolve("Untitled.parallax")).exists();
        assertThat(Fx.on(() -> bench.workspace.articles().size())).isEqualTo(2);
        assertThat(Fx.on(() -> bench.workspace.pageProperty().get())).isNotNull();
        assertThat(notice()).isEqualTo("2 articles were imported.");
    }

    @Test
    void anImportSaysWhatWasKnownAndWhatCouldNotBeRead() throws IOException {
        Path one = article("one.txt", ONE);
        bring(one);
        bring(one, article("two.txt", OTHER), folder.resolve("lost.txt"));
        assertThat(notice())
                .startsWith("1 article was imported, 1 was already here, 1 could not be read: ")
                .contains("lost.txt");
        assertThat(Fx.on(() -> bench.workspace.noticeProperty().get().details()))
                .contains("one.txt");
    }

    @Test
    void escapeClosesTheBanner() throws IOException {
        bring(article("one.txt", ONE));
        assertThat(look("#banner").isVisible()).isTrue();
        Fx.key(look("#window"), KeyCode.ESCAPE, "");
        assertThat(look("#banner").isVisible()).isFalse();
    }

    @Test
    void anImportIsUndoneAndRedoneWhole() throws IOException {
        bring(article("one.txt", ONE), article("two.txt", OTHER));
        bench.fire("edit.undo");
        assertThat(Fx.on(() -> bench.workspace.articles().size())).isZero();
        bench.fire("edit.redo");
        assertThat(Fx.on(() -> bench.workspace.articles().size())).isEqualTo(2);
    }

    @Test
    void aPastedTextBecomesAnArticle() {
        bench.dialogs.answer(form -> {
            ((TextArea) form.lookup("#paste-text")).setText(ONE);
            ((TextField) form.lookup("#paste-outlet")).setText("Harbour Gazette");
        });
        bench.fire("file.paste");
        bench.settle();
        assertThat(Fx.on(() -> bench.workspace.articles().getFirst().outlet())).isEqualTo("Harbour Gazette");
    }

    @Test
    void everyExportLeavesItsFile() throws IOException {
        bring(article("one.txt", ONE), article("two.txt", OTHER));
        for (String kind :
                List.of("comparison-html", "comparison-csv", "comparison-md", "notes-html", "notes-csv", "notes-md")) {
            Path target = folder.resolve(kind);
            bench.dialogs.choose(target);
            bench.fire("file.export-" + kind);
            assertThat(target).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("comparison-html"))).contains("quay");
    }

    @Test
    void searchGoesToThePlaceThatWasFound() throws IOException {
        bring(article("one.txt", ONE), article("two.txt", OTHER));
        bench.fire("go.search");
        TextField field = (TextField) look("#search-field");
        ListView<?> hits = (ListView<?>) look("#search-hits");
        Fx.run(() -> field.setText("director"));
        Fx.await(() -> hits.getItems().size() == 1, "the hit");
        Fx.key(field, KeyCode.ENTER, "");
        bench.settle();
        assertThat(look("#search-panel").isVisible()).isFalse();
        assertThat(Fx.on(() -> bench.workspace.pageProperty().get().article().file()))
                .isEqualTo("one.txt");
        assertThat(Fx.on(() -> bench.workspace.placeProperty().get().span().of(ONE)))
                .isEqualTo("director");
    }

    @Test
    void searchIsOutOfTheWayOfWhoGoesOnElsewhere() throws IOException {
        bring(article("one.txt", ONE));
        bench.fire("go.search");
        Fx.pulses(2);
        assertThat(look("#search-panel").isVisible()).isTrue();
        Fx.run(() -> look("#reader-area").requestFocus());
        assertThat(look("#search-panel").isVisible()).isFalse();
        assertThat(Fx.on(() -> bench.window.scene().getFocusOwner())).isEqualTo(look("#reader-area"));
    }

    @Test
    void backAndForwardWalkThroughTheArticlesThatWereVisited() throws IOException {
        bring(article("one.txt", ONE), article("two.txt", OTHER));
        String first =
                Fx.on(() -> bench.workspace.pageProperty().get().article().id());
        String second = Fx.on(() -> bench.workspace.articles().stream()
                .map(row -> row.id())
                .filter(id -> !id.equals(first))
                .findFirst()
                .orElseThrow());
        Fx.run(() -> bench.workspace.view(second));
        bench.settle();
        bench.fire("go.back");
        assertThat(Fx.on(() -> bench.workspace.pageProperty().get().article().id()))
                .isEqualTo(first);
        bench.fire("go.forward");
        assertThat(Fx.on(() -> bench.workspace.pageProperty().get().article().id()))
                .isEqualTo(second);
    }

    @Test
    void aClosedProjectIsAmongTheRecentOnesAndOpensWhereItWasLeft() throws IOException {
        bring(article("one.txt", ONE), article("two.txt", OTHER));
        String last = Fx.on(() -> bench.workspace.articles().getLast().id());
        Fx.run(() -> bench.workspace.view(last));
        bench.settle();
        bench.fire("file.close");
        assertThat(look("#welcome").isVisible()).isTrue();
        Path recent = Fx.on(() -> bench.projects.recent().getFirst());
        assertThat(recent.getFileName()).hasToString("Untitled.parallax");
        Fx.run(() -> bench.projects.open(recent));
        bench.settle();
        bench.settle();
        assertThat(Fx.on(() -> bench.workspace.pageProperty().get().article().id()))
                .isEqualTo(last);
    }

    @Test
    void aFileThatIsNoProjectIsRefusedInWordsAndTheWelcomeStays() throws IOException {
        Path file = article("letter.parallax", "This is no database, only a letter.");
        Fx.run(() -> bench.projects.open(file));
        bench.settle();
        assertThat(notice()).contains("letter.parallax");
        assertThat(Fx.on(() -> bench.workspace.noticeProperty().get().problem()))
                .isTrue();
        assertThat(look("#welcome").isVisible()).isTrue();
    }

    @Test
    void noTwoActionsShareAShortcutOrAnId() {
        List<Action> actions = Fx.on(bench.window::actions);
        assertThat(actions.stream().map(Action::id)).doesNotHaveDuplicates();
        assertThat(actions.stream().map(Action::shortcut).filter(Objects::nonNull))
                .doesNotHaveDuplicates()
                .as("on some desktops the beginning of a letter typed by its number")
                .doesNotContain(KeyCombination.valueOf("Shortcut+Shift+U"));
    }

    @Test
    void theShortcutListNamesEveryShortcut() {
        StringBuilder said = new StringBuilder();
        bench.dialogs.answer(content -> {
            said.append(words(content));
        });
        bench.fire("help.shortcuts");
        for (Action action : Fx.on(bench.window::actions)) {
            if (!action.keys().isEmpty()) {
                assertThat(said).contains(action.name()).contains(action.keys());
            }
        }
    }

    private static String words(Node node) {
        if (node instanceof Label label) {
            return label.getText() + "\n";
        }
        if (node instanceof javafx.scene.control.ScrollPane scroll) {
            return words(scroll.getContent());
        }
        StringBuilder all = new StringBuilder();
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.append(words(child)));
        }
        return all.toString();
    }

    @Test
    void textGrowsAndTheThemeTurnsDarkAndBothAreRemembered() {
        bench.fire("view.larger");
        bench.fire("view.theme");
        assertThat(Fx.on(() -> bench.window.scene().getRoot().getStyleClass())).contains("dark");
        assertThat(Fx.on(() -> bench.window.scene().getRoot().getStyle())).contains("14.30px");
        assertThat(bench.settings.get("theme")).isEqualTo("dark");
        bench.fire("view.theme");
        assertThat(Fx.on(() -> bench.window.scene().getRoot().getStyleClass())).doesNotContain("dark");
    }
}
