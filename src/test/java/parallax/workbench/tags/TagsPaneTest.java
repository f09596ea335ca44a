package parallax.workbench.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake.Given;
import parallax.news.Annotation;
import parallax.news.Tag;
import parallax.project.Progress;
import parallax.project.Project;
import parallax.text.Span;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;

class TagsPaneTest {

    private static final String TEXT =
            "The bridge over the Lenn stays shut until spring, and nobody knows which spring.";

    @TempDir
    Path folder;

    private final Background background = new Background();
    private Workspace workspace;
    private Project project;
    private Stage stage;
    private String article;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(folder.resolve("lenn.parallax"));
        article = project.pasting(TEXT, Given.NOTHING)
                .run(Progress.NONE)
                .imported()
                .getFirst();
        String delay = project.codebook().add(null, "Delay", "#1f77b4", "");
        project.codebook().add(null, "Irony", "#d4572a", "");
        project.annotations().add(article, new Span(4, 10), List.of(delay), "");
        Fx.run(() -> {
            workspace = new Workspace(background);
            TagsPane pane = new TagsPane(workspace);
            stage = new Stage();
            stage.setScene(new Scene(new javafx.scene.layout.StackPane(pane.node()), 340, 520));
            stage.show();
            workspace.open(() -> project, opened -> workspace.view(article));
        });
        Fx.await(() -> list().getItems().size() == 1 && tree().getExpandedItemCount() == 2, "tags and annotation");
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.hide();
            workspace.close(() -> {});
        });
        background.close();
    }

    @SuppressWarnings("unchecked")
    private ListView<Listed.Line> list() {
        return (ListView<Listed.Line>) stage.getScene().lookup("#annotations-list");
    }

    @SuppressWarnings("unchecked")
    private TreeView<Tag> tree() {
        return (TreeView<Tag>) stage.getScene().lookup("#tags-tree");
    }

    private List<String> tags() {
        return workspace.tags().stream().map(Tag::name).toList();
    }

    private Annotation only() {
        return project.annotations().list(null).getFirst();
    }

    @Test
    void aNewTagStandsBesideTheSelectedOneAndIsSelected() {
        Fx.key(tree(), KeyCode.INSERT, "");
        Fx.run(() -> {
            ((TextField) stage.getScene().lookup("#tag-form-name")).setText("Blame");
            ((Button) stage.getScene().lookup("#tag-form-save")).fire();
        });
        Fx.await(() -> tags().equals(List.of("Delay", "Irony", "Blame")), "the new tag");
        assertThat(Fx.on(() ->
                        tree().getSelectionModel().getSelectedItem().getValue().name()))
                .isEqualTo("Blame");
    }

    @Test
    void keysMoveATagInAndOut() {
        Fx.run(() -> tree().getSelectionModel().select(1));
        Fx.key(tree(), KeyCode.RIGHT, "A");
        Fx.await(() -> workspace.tags().getLast().parent() != null, "Irony under Delay");
        assertThat(Fx.on(() ->
                        tree().getSelectionModel().getSelectedItem().getValue().name()))
                .isEqualTo("Irony");
        Fx.key(tree(), KeyCode.LEFT, "A");
        Fx.await(() -> workspace.tags().getLast().parent() == null, "Irony at the top");
    }

    @Test
    void enterAppliesTheTagToTheSelectedText() {
        Fx.await(() -> workspace.pageProperty().get() != null, "the article");
        Fx.run(() -> {
            workspace.selectionProperty().set(new Span(20, 24));
            tree().getSelectionModel().select(1);
        });
        Fx.key(tree(), KeyCode.ENTER, "");
        Fx.await(() -> list().getItems().size() == 2, "the new annotation");
        assertThat(Fx.on(() -> list().getItems().get(1).words())).isEqualTo("Lenn");
    }

    @Test
    void enterWithoutSelectedTextShowsTheTagsAnnotations() {
        Fx.run(() -> tree().getSelectionModel().select(1));
        Fx.key(tree(), KeyCode.ENTER, "");
        Fx.await(() -> list().getItems().isEmpty(), "no annotation with this tag");
        Fx.run(() -> ((Button) stage.getScene().lookup("#annotations-filter-off")).fire());
        Fx.await(() -> list().getItems().size() == 1, "all annotations again");
    }

    @Test
    void selectingAnAnnotationGoesThere() {
        Fx.run(() -> list().getSelectionModel().select(0));
        assertThat(Fx.on(() ->
                        Objects.requireNonNull(workspace.placeProperty().get()).span()))
                .isEqualTo(new Span(4, 10));
    }

    @Test
    void aNoteIsSavedWhenTheKeyboardLeavesIt() {
        Fx.run(() -> {
            list().requestFocus();
            list().getSelectionModel().select(0);
        });
        Fx.key(list(), KeyCode.ENTER, "");
        Fx.await(() -> stage.getScene().lookup("#annotation-note") != null, "the field for the note");
        Fx.pulses(3);
        assertThat(Fx.on(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("annotation-note");
        Fx.run(() -> {
            ((TextArea) stage.getScene().lookup("#annotation-note")).setText("Which one?");
            tree().requestFocus();
        });
        Fx.await(() -> list().getItems().getFirst().annotation().note().equals("Which one?"), "the note");
        assertThat(only().note()).isEqualTo("Which one?");
    }

    @Test
    void escapeThrowsTheNoteAway() {
        Fx.run(() -> list().getSelectionModel().select(0));
        Fx.key(list(), KeyCode.F2, "");
        Fx.await(() -> stage.getScene().lookup("#annotation-note") != null, "the field for the note");
        Fx.run(() -> ((TextArea) stage.getScene().lookup("#annotation-note")).setText("Never mind"));
        Fx.key(stage.getScene().lookup("#annotation-note"), KeyCode.ESCAPE, "");
        Fx.await(() -> background.idleProperty().get(), "all work to be done");
        assertThat(only().note()).isEmpty();
    }

    @Test
    void deletingATagIsUndone() {
        Fx.run(() -> tree().getSelectionModel().select(0));
        Fx.key(tree(), KeyCode.DELETE, "");
        Fx.await(() -> tags().equals(List.of("Irony")), "the tag to go");
        Fx.run(() -> workspace.act(p -> p.history().undo()));
        Fx.await(() -> tags().equals(List.of("Delay", "Irony")), "the tag to come back");
        assertThat(only().tags()).hasSize(1);
    }
}
