package parallax.workbench.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;
import parallax.project.Project;
import parallax.store.coding.Memos.Kind;
import parallax.store.coding.Memos.Memo;
import parallax.store.coding.Memos.Subject;
import parallax.text.Span;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;

class MemosPaneTest {

    private static final String TEXT = "The quay wall fell. Nobody was hurt.";

    @TempDir
    Path folder;

    private Background background;
    private Workspace workspace;
    private MemosPane pane;
    private Stage stage;
    private Project project;
    private String tag;
    private String annotation;

    @BeforeEach
    void open() {
        project = Project.create(folder.resolve("memos.parallax"));
        String article;
        try (var arrival = project.articles().arrive("Imported one article")) {
            article = arrival.add(
                            new Article(
                                    "a",
                                    "a.txt",
                                    "Tern Gazette",
                                    "Quay",
                                    List.of(),
                                    null,
                                    null,
                                    null,
                                    "en",
                                    TEXT,
                                    List.of()),
                            List.of())
                    .id();
        }
        tag = project.codebook().add(null, "harm", "#336699", "");
        annotation = project.annotations().add(article, new Span(4, 13), List.of(tag), "");
        Fx.run(() -> {
            background = new Background();
            workspace = new Workspace(background);
            pane = new MemosPane(workspace);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(pane.node()), 500, 600));
            stage.show();
            workspace.open(() -> project, opened -> workspace.view(article));
        });
        Fx.await(() -> !workspace.tags().isEmpty() && workspace.pageProperty().get() != null, "the project");
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.close();
            workspace.close(() -> {});
        });
        Fx.await(() -> background.idleProperty().get(), "the project to close");
        background.close();
    }

    private TextArea area() {
        return (TextArea) pane.node().lookup("#memo-area");
    }

    private List<Memo> memos() {
        return project.memos().list();
    }

    private void ask(Subject on) {
        Fx.run(() -> workspace.asks().memo(on));
        Fx.pulses(3);
    }

    @Test
    void aMemoThatIsAskedForIsBegunAndTheNextTimeOpened() {
        Subject harm = new Subject(Kind.TAG, tag, "harm");
        ask(harm);
        assertThat(Fx.on(() -> workspace.asks().paneProperty().get())).isEqualTo("memos");
        assertThat(Fx.on(() -> area().isVisible() && area().isFocused())).isTrue();
        Fx.run(() -> area().setText("Only bodily harm."));
        Fx.key(area(), KeyCode.ENTER, "C");
        Fx.await(() -> memos().size() == 1, "the memo");
        ListView<?> list = (ListView<?>) pane.node().lookup("#memos-list");
        Fx.await(() -> list.getItems().size() == 1, "the memo in the list");
        assertThat(memos().getFirst().on()).isEqualTo(harm);
        ask(harm);
        assertThat(Fx.on(() -> area().getText())).isEqualTo("Only bodily harm.");
    }

    @Test
    void twoBracketsLinkToAnAnnotationOrATagByItsLetters() {
        ask(Subject.JOURNAL);
        link("quay wall", "[quay wall](annotation:" + annotation + ")");
        link("harm", "[harm](tag:" + tag + ")");
    }

    private void link(String typed, String put) {
        Fx.run(() -> area().clear());
        type(area(), "[");
        type(area(), "[");
        Fx.pulses(3);
        TextField field = (TextField) pane.node().lookup("#picker-field");
        Fx.run(() -> field.setText(typed));
        Fx.key(field, KeyCode.ENTER, "");
        assertThat(Fx.on(() -> area().getText())).isEqualTo(put);
        assertThat(Fx.on(() -> area().isVisible())).isTrue();
    }

    private static void type(TextArea area, String letter) {
        Fx.run(() -> Event.fireEvent(
                area, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    @Test
    void linksFollowAnOutletThatIsRenamedAndATagThatIsMerged() {
        String into = project.codebook().add(null, "damage", "#993366", "");
        project.memos().add(Subject.JOURNAL, "See [Gazette](outlet:Tern%20Gazette) on [harm](tag:" + tag + ").");
        project.outlets().merge(List.of("Tern Gazette"), "Tern (Daily) Gazette");
        project.recoding().merge(tag, into);
        assertThat(memos().getFirst().text())
                .isEqualTo("See [Gazette](outlet:Tern%20%28Daily%29%20Gazette) on [harm](tag:" + into + ").");
    }
}
