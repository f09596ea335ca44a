package parallax.workbench.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake.Given;
import parallax.news.Kind;
import parallax.project.Progress;
import parallax.project.Project;
import parallax.store.quotes.QuoteRow;
import parallax.store.quotes.QuoteRow.Status;
import parallax.store.quotes.Speakers;
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

    private Node why() {
        return stage.getScene().lookup("#quotes-why");
    }

    private void speakersView() {
        Fx.run(() -> ((ToggleButton) stage.getScene().lookup("#quotes-scope-speakers")).fire());
        Fx.await(() -> speakerList().getItems().size() == 2, "two speakers");
    }

    @SuppressWarnings("unchecked")
    private ListView<Speakers.Row> speakerList() {
        return (ListView<Speakers.Row>) stage.getScene().lookup("#speakers-list");
    }

    private void pick(String typed) {
        Fx.run(() -> ((TextField) stage.getScene().lookup("#picker-field")).setText(typed));
        Fx.key(stage.getScene().lookup("#picker-field"), KeyCode.ENTER, "");
    }

    private List<String> projectSpeakers() {
        return project.speakers().list().stream().map(r -> r.speaker().name()).toList();
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
        assertThat(Fx.on(() -> why().getAccessibleText())).contains("Arne Fisk");
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
    void theNextLikelySpeakerIsOneKeyAndAllTryingIsOneUndo() {
        select(1);
        String before = speakers().get(1);
        Fx.key(list(), KeyCode.C, "");
        Fx.await(() -> !before.equals(speakers().get(1)), "another speaker");
        @Nullable String first = speakers().get(1);
        Fx.key(list(), KeyCode.C, "");
        Fx.await(() -> !Objects.equals(first, speakers().get(1)), "yet another or nobody");
        Fx.key(list(), KeyCode.C, "Shift");
        Fx.await(() -> Objects.equals(first, speakers().get(1)), "the one before");
        Fx.run(() -> workspace.act(p -> p.history().undo()));
        Fx.await(() -> before.equals(speakers().get(1)), "the speaker as it was before all trying");
    }

    @Test
    void theWayToTheNameLeadsIntoTheText() throws Exception {
        String told =
                "Arne Fisk runs the ferry over the Lenn. He said the ferry is slow. “The winter was long,” he added.";
        String other = project.pasting(told, Given.NOTHING)
                .run(Progress.NONE)
                .imported()
                .getFirst();
        project.settle();
        Fx.run(() -> workspace.view(other));
        Fx.await(
                () -> !list().getItems().isEmpty()
                        && list().getItems().getFirst().article().equals(other),
                "the quotes of the other article");
        int he = Fx.on(() -> list().getItems().stream()
                .map(QuoteRow::mentionText)
                .map(m -> m == null ? "" : m.toLowerCase(Locale.ROOT))
                .toList()
                .indexOf("he"));
        assertThat(he).isNotNegative();
        select(he);
        Fx.await(() -> why().lookup(".why-reason") != null, "the reason of a step");
        Hyperlink step = Fx.on(() -> why().lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().contains("Fisk"))
                .findFirst()
                .orElseThrow());
        assertThat(Fx.on(step::isFocusTraversable)).isTrue();
        Fx.run(step::fire);
        assertThat(Fx.on(() -> Objects.requireNonNull(workspace.placeProperty().get())
                        .span()
                        .of(told)))
                .isEqualTo("Arne Fisk");
        assertThat(Fx.on(() -> workspace.quoteProperty().get()))
                .isEqualTo(Fx.on(() -> list().getItems().get(he).id()));
    }

    @Test
    void renamingByKeyboardIsUndone() {
        speakersView();
        Fx.run(() -> speakerList().getSelectionModel().clearAndSelect(0));
        Fx.key(speakerList(), KeyCode.F2, "");
        pick("M. Tolm");
        Fx.await(() -> projectSpeakers().contains("M. Tolm"), "the new name");
        Fx.run(() -> workspace.act(p -> p.history().undo()));
        Fx.await(() -> projectSpeakers().equals(List.of("Mayor Tolm", "Arne Fisk")), "the old name");
    }

    @Test
    void mergingAndSplittingByKeyboardAreUndone() {
        speakersView();
        Fx.run(() -> speakerList().getSelectionModel().selectAll());
        Fx.key(speakerList(), KeyCode.M, "");
        pick("Mayor");
        Fx.await(() -> speakerList().getItems().size() == 1, "one speaker");
        Fx.run(() -> speakerList().getSelectionModel().clearAndSelect(0));
        Fx.key(speakerList(), KeyCode.L, "");
        pick("Arne");
        Fx.await(() -> projectSpeakers().contains("Arne Fisk"), "the split name");
        Fx.run(() -> workspace.act(p -> p.history().undo()));
        Fx.await(() -> projectSpeakers().equals(List.of("Mayor Tolm")), "merged again");
        Fx.run(() -> workspace.act(p -> p.history().undo()));
        Fx.await(() -> projectSpeakers().equals(List.of("Mayor Tolm", "Arne Fisk")), "two again");
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
