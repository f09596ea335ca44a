package parallax.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake.Given;
import parallax.news.Annotation;
import parallax.project.Progress;
import parallax.project.Project;
import parallax.store.search.Passage;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;

class SearchPaneTest {

    private static final String QUAY = "The quay is old. Divers saw the quay in March. Nobody mends the quay.";

    @TempDir
    Path folder;

    private final Background background = new Background();
    private Workspace workspace;
    private SearchPane pane;
    private Project project;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(folder.resolve("quay.parallax"));
        Fx.run(() -> {
            workspace = new Workspace(background);
            pane = new SearchPane(workspace);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(pane.node()), 960, 520));
            stage.show();
            workspace.open(() -> project, opened -> {});
        });
        Fx.await(() -> workspace.projectProperty().get() != null, "the project");
        project.pasting(QUAY, new Given("Harbour Gazette", null)).run(Progress.NONE);
        project.settle();
        rest();
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.hide();
            workspace.close(() -> {});
        });
        Fx.await(() -> background.idleProperty().get(), "the project to be closed");
        background.close();
    }

    private void rest() {
        int[] calm = {0};
        Fx.await(() -> (calm[0] = background.idleProperty().get() ? calm[0] + 1 : 0) > 3, "rest");
    }

    private <T extends Node> T look(Class<T> type, String id) {
        return type.cast(
                Fx.on(() -> Objects.requireNonNull(stage.getScene().getRoot().lookup(id), id)));
    }

    @SuppressWarnings("unchecked")
    private ListView<Passage> found() {
        return look(ListView.class, "#find-list");
    }

    @SuppressWarnings("unchecked")
    private ListView<Hits.Hit> hits() {
        return look(ListView.class, "#hits-list");
    }

    private void search(String words) {
        TextField field = look(TextField.class, "#find-everything");
        Fx.run(() -> {
            pane.focus();
            field.setText(words);
        });
        Fx.key(field, KeyCode.ENTER, "");
        rest();
    }

    @Test
    void hitsAreTaggedThatHaveACheckMarkInOneActByKeysAlone() {
        search("quay");
        assertThat(found().getItems()).hasSize(3);
        Fx.key(found(), KeyCode.T, "");
        rest();
        assertThat(hits().getItems()).extracting(Hits.Hit::tagged).contains("Divers saw the quay in March.");
        assertThat(look(Label.class, "#hits-count").getText()).isEqualTo("3 of 3 chosen");
        Fx.key(hits(), KeyCode.N, "");
        assertThat(look(Node.class, "#hits-go").isDisabled()).isTrue();
        Fx.key(hits(), KeyCode.A, "");
        Fx.key(hits(), KeyCode.SPACE, "");
        assertThat(look(Label.class, "#hits-count").getText()).isEqualTo("2 of 3 chosen");
        Fx.key(hits(), KeyCode.ENTER, "");
        TextField tag = look(TextField.class, "#picker-field");
        Fx.run(() -> tag.setText("decay"));
        Fx.key(tag, KeyCode.ENTER, "");
        rest();
        assertThat(annotations()).hasSize(2);
        assertThat(Fx.on(() -> stage.getScene().getRoot().lookup("#hits-list"))).isNull();
        project.history().undo();
        assertThat(annotations()).isEmpty();
    }

    private List<Annotation> annotations() {
        return project.annotations().list(null);
    }

    @Test
    void leavingThePickerGoesBackToThePreviewAndLeavingThatToTheHits() {
        search("quay");
        Fx.key(found(), KeyCode.T, "");
        rest();
        Fx.key(hits(), KeyCode.ENTER, "");
        Fx.key(look(TextField.class, "#picker-field"), KeyCode.ESCAPE, "");
        assertThat(Fx.on(() -> hits().isFocused())).isTrue();
        Fx.key(hits(), KeyCode.ESCAPE, "");
        assertThat(Fx.on(() -> stage.getScene().getRoot().lookup("#hits-list"))).isNull();
        assertThat(Fx.on(() -> found().isFocused())).isTrue();
        assertThat(annotations()).isEmpty();
    }

    @Test
    void whatCannotBeMeantIsSaidInWordsAndSearchedAsWords() {
        search("\"the quay");
        assertThat(look(Label.class, "#find-problem").getText()).startsWith("A quotation mark is not closed.");
        assertThat(look(Label.class, "#find-problem").isVisible()).isTrue();
        assertThat(found().getItems()).isNotEmpty();
        search("quay");
        assertThat(look(Label.class, "#find-problem").isVisible()).isFalse();
    }
}
