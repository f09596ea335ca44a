package parallax.workbench.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake.Given;
import parallax.news.Kind;
import parallax.project.Progress;
import parallax.project.Project;
import parallax.store.QuoteRow;
import parallax.store.QuoteRow.Status;
import parallax.text.Span;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;

class QuotesPaneTest {

    private static final String TEXT = """
            The bridge over the Lenn stays shut until spring. The mayor spoke of patience. The ferryman spoke of money.
            The baker spoke of bread.""";

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
        project.settle();
        project.quotes().add(article, span("patience"), Kind.INDIRECT, "Mayor Tolm");
        project.quotes().add(article, span("money"), Kind.INDIRECT, "Arne Fisk");
        project.quotes().add(article, span("bread"), Kind.INDIRECT, "Mayor Tolm");
        Fx.run(() -> {
            workspace = new Workspace(background);
            QuotesPane pane = new QuotesPane(workspace);
            stage = new Stage();
            stage.setScene(new Scene(new javafx.scene.layout.StackPane(pane.node()), 340, 420));
            stage.show();
            workspace.open(() -> project, opened -> workspace.view(article));
        });
        Fx.await(() -> list().getItems().size() == 3, "the article's three quotes");
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.hide();
            workspace.close(() -> {});
        });
        background.close();
    }

    private static Span span(String word) {
        int at = TEXT.indexOf(word);
        return new Span(at, at + word.length());
    }

    @SuppressWarnings("unchecked")
    private ListView<QuoteRow> list() {
        return (ListView<QuoteRow>) stage.getScene().lookup("#quotes-list");
    }

    private void select(int... rows) {
        Fx.run(() -> {
            list().getSelectionModel().clearSelection();
            list().getSelectionModel().selectIndices(rows[0], rows);
        });
    }

    private List<String> speakers() {
        return list().getItems().stream().map(QuoteRow::speaker).toList();
    }

    @Test
    void selectingLeadsTheOtherPanes() {
        select(1);
        assertThat(Fx.on(() -> workspace.quoteProperty().get()))
                .isEqualTo(Fx.on(() -> list().getItems().get(1).id()));
        assertThat(Fx.on(() ->
                        Objects.requireNonNull(workspace.placeProperty().get()).span()))
                .isEqualTo(span("money"));
        assertThat(Fx.on(() -> ((Label) stage.getScene().lookup("#quotes-why")).getText()))
                .contains("Arne Fisk");
    }

    @Test
    void aSelectionFromOutsideIsFollowedAndNotAnswered() {
        Fx.run(() -> workspace.select(list().getItems().get(2)));
        assertThat(Fx.on(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(2);
    }

    @Test
    void aSelectionThatTheFiltersHideIsSaidAndShown() {
        QuoteRow money = Fx.on(() -> list().getItems().get(1));
        Fx.run(() -> ((TextField) stage.getScene().lookup("#quotes-text")).setText("bread"));
        Fx.await(() -> list().getItems().size() == 1, "the one quote that holds the word");
        Fx.run(() -> workspace.select(money));
        assertThat(Fx.on(() -> stage.getScene()
                        .lookup("#quotes-show-stray")
                        .getParent()
                        .isVisible()))
                .isTrue();
        Fx.run(() -> ((Hyperlink) stage.getScene().lookup("#quotes-show-stray")).fire());
        Fx.await(() -> money.equals(list().getSelectionModel().getSelectedItem()), "the hidden quote");
    }

    @Test
    void rejectingGoesOnToTheNextAndUndoBringsItBack() {
        select(0);
        Fx.key(list(), KeyCode.N, "");
        Fx.await(() -> list().getItems().size() == 2, "the rejected quote to go");
        assertThat(Fx.on(() -> list().getSelectionModel().getSelectedItem().speaker()))
                .isEqualTo("Arne Fisk");
        Fx.run(() -> workspace.act(p -> p.history().undo()));
        Fx.await(() -> list().getItems().size() == 3, "the quote to come back");
    }

    @Test
    void severalQuotesGetASpeakerByTypingItsName() {
        select(0, 1, 2);
        Fx.key(list(), KeyCode.S, "");
        Fx.run(() -> ((TextField) stage.getScene().lookup("#picker-field")).setText("Ida Brandt"));
        Fx.key(stage.getScene().lookup("#picker-field"), KeyCode.ENTER, "");
        Fx.await(() -> speakers().equals(List.of("Ida Brandt", "Ida Brandt", "Ida Brandt")), "the new speaker");
        assertThat(Fx.on(() -> list().getItems().stream().map(QuoteRow::status).toList()))
                .doesNotContain(Status.SUGGESTED);
        assertThat(Fx.on(() -> list().getSelectionModel().getSelectedIndices().size()))
                .isEqualTo(3);
        assertThat(Fx.on(() -> stage.getScene().lookup("#picker-field"))).isNull();
    }

    @Test
    void theTextFieldNarrowsAndTheCountSaysSo() {
        Fx.run(() -> ((TextField) stage.getScene().lookup("#quotes-text")).setText("money"));
        Fx.await(() -> speakers().equals(List.of("Arne Fisk")), "the one quote that holds the word");
        assertThat(Fx.on(() -> ((Label) stage.getScene().lookup("#quotes-counts")).getText()))
                .contains("1")
                .contains("3");
    }

    @Test
    void mergedSpeakersKeepTheNameThatIsChosen() {
        Fx.run(() -> ((ToggleButton) stage.getScene().lookup("#quotes-scope-speakers")).fire());
        ListView<?> speakers = Fx.on(() -> (ListView<?>) stage.getScene().lookup("#speakers-list"));
        Fx.await(() -> speakers.getItems().size() == 2, "two speakers");
        Fx.run(() -> speakers.getSelectionModel().selectAll());
        Fx.key(speakers, KeyCode.M, "");
        Fx.run(() -> ((TextField) stage.getScene().lookup("#picker-field")).setText("arne"));
        Fx.key(stage.getScene().lookup("#picker-field"), KeyCode.ENTER, "");
        Fx.await(() -> speakers.getItems().size() == 1, "one speaker");
        assertThat(project.speakers().list())
                .extracting(r -> r.speaker().name())
                .containsExactly("Arne Fisk");
    }
}
