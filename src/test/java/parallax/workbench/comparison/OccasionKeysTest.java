package parallax.workbench.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Kind;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.project.Reason;
import parallax.statements.collation.Flag;
import parallax.statements.comparison.Comparison;
import parallax.store.articles.Outlets.Outlet;
import parallax.text.Span;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.comparison.board.Spot;

/** The keys and forms for occasions, for why, for what was said before, for wire copy and for an outlet. */
class OccasionKeysTest {

    private static final String FRAME =
            "HARN (Reuters) - The board of the harbour met on Friday in the old customs house"
                    + " while the skippers waited outside in the rain for news of the lock and of the grain. “%s,” Ada Lind said"
                    + " after the meeting, and left by the side door without taking questions from anybody.";
    private static final String WORDS = "We will open the lock in eleven days and not a day later";

    private final RecordingDesk desk = new RecordingDesk();
    private ComparisonPane pane;
    private Stage stage;
    private Background background;

    private static Article article(String outlet, int month, String text) {
        LocalDate day = LocalDate.of(2031, month, 3);
        return new Article(outlet, outlet, outlet, null, List.of(), day, null, null, "en", text, List.of());
    }

    private static final List<Article> ARTICLES = List.of(
            article("Courier", 5, FRAME.formatted(WORDS)),
            article("Post", 5, FRAME.formatted(WORDS)),
            article("Valley", 5, "“" + WORDS.replace("eleven", "nine") + ",” she told us."),
            article("Gazette", 3, "“" + WORDS + ",” she said in March."));

    private static Rendering rendering(int article) {
        String text = ARTICLES.get(article).text();
        int at = text.indexOf("We will");
        Span span = new Span(at, text.indexOf(",”"));
        String id = ARTICLES.get(article).id();
        return new Rendering(
                Rendering.idAt(id, span), id, "q", span, Kind.DIRECT, "Ada Lind", null, Rendering.State.SAME, 1, 0);
    }

    private static Comparison table() {
        Map<String, Cell> meeting =
                Map.of("Courier", Cell.DIRECT, "Post", Cell.DIRECT, "Valley", Cell.DIRECT, "Gazette", Cell.NOT_COVERED);
        Map<String, Cell> talk = Map.of("Gazette", Cell.DIRECT, "Courier", Cell.OMITTED);
        return Comparison.of(
                ARTICLES,
                List.of(),
                List.of(
                        new Statement(
                                "lock",
                                "Ada Lind",
                                new Occasion("meeting, 2 May", null, null),
                                List.of(rendering(0), rendering(1), rendering(2)),
                                meeting),
                        new Statement(
                                "march",
                                "Ada Lind",
                                new Occasion("talk in March", null, null),
                                List.of(rendering(3)),
                                talk)));
    }

    @BeforeEach
    void open() {
        Fx.run(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            background = new Background();
            pane = new ComparisonPane(new Workspace(background), desk);
            Scene scene = new Scene(new StackPane(pane.node()), 990, 700);
            for (String sheet : List.of("base.css", "comparison.css")) {
                scene.getStylesheets()
                        .add(getClass()
                                .getResource("/parallax/workbench/" + sheet)
                                .toExternalForm());
            }
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            pane.board().show(table());
            pane.board().go(Spot.at(pane.board().table().row("lock").orElseThrow(), -1));
        });
        Fx.pulses(3);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.close();
            background.close();
        });
    }

    private void press(KeyCode... codes) {
        Node list = Fx.on(() -> pane.node().lookup("#comparison-table"));
        Stream.of(codes).forEach(code -> Fx.key(list, code, ""));
    }

    private List<String> labels(String selector) {
        Fx.pulses(4);
        Fx.await(() -> pane.board().pace().idle(), "all cells");
        return Fx.on(() -> pane.node().lookupAll(selector).stream()
                .filter(ComparisonPaneTest::isSeen)
                .map(n -> ((Labeled) n).getText())
                .toList());
    }

    private <T extends Node> T node(Class<T> type, String id) {
        Fx.pulses(2);
        return type.cast(Fx.on(() -> pane.node().lookup(id)));
    }

    private void type(String field, String text) {
        TextField at = node(TextField.class, field);
        Fx.run(() -> at.setText(text));
    }

    @Test
    void anOccasionIsNamedAndDated() {
        press(KeyCode.O);
        type("#occasion-name", "board meeting");
        type("#occasion-from", "2031-05-02");
        type("#occasion-to", "2031-05-01");
        Button save = node(Button.class, "#occasion-save");
        assertThat(Fx.on(save::isDisabled)).as("it would end before it begins").isTrue();
        type("#occasion-to", "");
        Fx.run(save::fire);
        assertThat(desk.asked).endsWith("describe lock: board meeting, 2031-05-02 to null");
    }

    @Test
    void aStatementMovesToAnotherOccasionOrANewOne() {
        press(KeyCode.P);
        Fx.key(node(TextField.class, "#picker-field"), KeyCode.ENTER, "");
        assertThat(desk.asked).endsWith("move [lock] to the occasion of march");
        press(KeyCode.P);
        type("#picker-field", "evening");
        Fx.key(node(TextField.class, "#picker-field"), KeyCode.ENTER, "");
        assertThat(desk.asked).endsWith("move [lock] to new evening");
    }

    @Test
    void occasionsAreMergedAndTheAnalystSaysWhoCovers() {
        press(KeyCode.O);
        Fx.run(node(Button.class, "#occasion-merge")::fire);
        Fx.key(node(TextField.class, "#picker-field"), KeyCode.ENTER, "");
        assertThat(desk.asked).endsWith("merge the occasion of lock into that of march");
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.C);
        assertThat(desk.asked).endsWith("cover lock in [Gazette]: true");
    }

    @Test
    void whatWasSaidBeforeIsShownReachedAndJoined() {
        press(KeyCode.SPACE);
        assertThat(labels("#comparison-opened .heard .hyperlink"))
                .containsExactly(Words.of("comparison.echo.before", "talk in March"));
        press(KeyCode.J);
        assertThat(desk.asked).endsWith("merge [lock, march]");
        press(KeyCode.B);
        assertThat(Fx.on(() -> pane.board().spotProperty().get().row().id())).isEqualTo("march");
    }

    @Test
    void anOutletIsDescribedFromItsColumnWithTheSitesOfItsArticles() {
        Fx.run(() -> pane.board().describe("Post"));
        type("#outlet-country", "HR");
        Fx.run(node(Button.class, "#outlet-save")::fire);
        assertThat(desk.shelf.outlets.get("Post"))
                .returns("HR", Outlet::country)
                .returns(List.of("quay.example"), Outlet::domains);
    }

    @Test
    void whyIsAnsweredInWords() {
        desk.reasons = List.of(
                new Reason(rendering(2), ARTICLES.get(2), Reason.Verdict.REFUSED, true, null, Set.of(Flag.NUMBER)));
        press(KeyCode.W);
        assertThat(desk.asked).endsWith("why " + rendering(0).id());
        assertThat(labels(".reason-verdict")).containsExactly(Words.of("comparison.why.refused"));
        assertThat(labels(".reason .cell-flag")).containsExactly(Words.of("comparison.flag.number"));
    }

    @Test
    void wireCopyIsOneWitnessUnlessSwitchedOff() {
        assertThat(labels(".head-copies"))
                .as("a column of copies stands in that of the first")
                .containsExactly("+1");
        int columns = labels(".head-name").size();
        assertThat(labels(".statement-witnesses")).containsExactly(Words.of("comparison.witnesses", 2));
        press(KeyCode.T);
        assertThat(labels(".head-copies")).isEmpty();
        assertThat(labels(".head-name")).hasSize(columns + 1);
        assertThat(labels(".statement-witnesses")).isEmpty();
    }

    @Test
    void anotherNumberIsFlaggedInCellAndRow() {
        assertThat(labels(".comparison-cell .cell-flag")).containsExactly(Words.of("comparison.flag.number"));
        assertThat(labels(".comparison-statement .cell-flag")).hasSize(1);
    }
}
