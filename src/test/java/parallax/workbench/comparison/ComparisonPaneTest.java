package parallax.workbench.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.table.Filter;

class ComparisonPaneTest {

    private final RecordingDesk desk = new RecordingDesk();
    private ComparisonPane pane;
    private Stage stage;
    private Background background;

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
            pane.board().show(Handmade.table());
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

    @Test
    void saysThatFiltersHideWhatIsSelectedAndShowsIt() {
        Node note = pane.node().lookup("#comparison-hidden");
        Fx.run(() -> pane.board().go(Spot.at(pane.board().rows().getFirst(), -1)));
        assertThat(Fx.on(note::isVisible)).isFalse();
        Fx.run(() -> pane.board().look(pane.board().view().with(Filter.NONE.withText("no such word"))));
        assertThat(Fx.on(note::isVisible)).isTrue();
        Fx.run(() -> ((Hyperlink) note.lookup(".hyperlink")).fire());
        assertThat(Fx.on(note::isVisible)).isFalse();
        assertThat(Fx.on(() -> pane.board().spotProperty().get().row()))
                .isEqualTo(pane.board().rows().getFirst());
    }

    private Node table() {
        return Fx.on(() -> pane.node().lookup("#comparison-table"));
    }

    private void press(KeyCode code, String modifiers) {
        Fx.key(table(), code, modifiers);
    }

    private void press(KeyCode... codes) {
        Stream.of(codes).forEach(code -> press(code, ""));
    }

    private Spot spot() {
        return Fx.on(() -> pane.board().spotProperty().get());
    }

    /** Whether a node and all that it stands in is visible. */
    static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private List<String> labels(String selector) {
        Fx.pulses(4);
        Fx.await(() -> pane.board().pace().idle(), "all cells");
        return Fx.on(() -> pane.node().lookupAll(selector).stream()
                .filter(ComparisonPaneTest::isSeen)
                .map(n -> n instanceof Labeled label ? label.getText() : n instanceof Text text ? text.getText() : "")
                .toList());
    }

    @Test
    void omittedAndNotCoveredAreWordsApart() {
        assertThat(labels(".comparison-cell .cell-state.omitted"))
                .isNotEmpty()
                .containsOnly(Words.of("comparison.state.omitted"));
        assertThat(labels(".comparison-cell .cell-state.not-covered"))
                .isNotEmpty()
                .containsOnly(Words.of("comparison.state.not-covered"));
    }

    @Test
    void aCellShowsItsCueAndMarksWhatDiffersFromTheBase() {
        assertThat(labels(".comparison-cell .cell-cue")).contains("admitted", "told");
        assertThat(Stream.of(".changed", ".negation", ".number", ".added")
                        .flatMap(difference -> labels(".comparison-cell .prose " + difference).stream()))
                .as("words that are not the base's")
                .anyMatch(w -> w.contains("June"));
    }

    @Test
    void arrowsGoFromCellToCell() {
        press(KeyCode.DOWN);
        assertThat(spot().row().id()).isEqualTo("dam");
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(spot().row().id()).isEqualTo("rains");
        assertThat(spot().column()).isEqualTo(1);
        assertThat(desk.asked).endsWith("select rains in " + Handmade.TIMES);
        press(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.UP);
        assertThat(spot().column()).isEqualTo(-1);
        press(KeyCode.END);
        assertThat(spot().row().id()).isEqualTo("harn");
    }

    @Test
    void spaceOpensARowWordUnderWordAndEscapeClosesIt() {
        press(KeyCode.DOWN, KeyCode.SPACE);
        assertThat(labels("#comparison-opened .line-name-base")).isNotEmpty();
        assertThat(labels("#comparison-opened .interlinear .word")).isNotEmpty();
        press(KeyCode.ESCAPE);
        Fx.pulses(2);
        assertThat(Fx.on(() -> pane.board().openedProperty().get())).isNull();
    }

    @Test
    void enterConfirmsWhatIsPossibleAndNRefusesIt() {
        press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER, KeyCode.N);
        String rendering = spot().rendering().id();
        assertThat(desk.asked).endsWith("confirm " + rendering + " in rains", "refuse " + rendering + " in rains");
    }

    @Test
    void chosenRowsAreMergedInTheirOrder() {
        press(KeyCode.M);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN, "S");
        press(KeyCode.M);
        assertThat(desk.asked).filteredOn(a -> a.startsWith("merge")).containsExactly("merge [dam, rains]");
    }

    @Test
    void aRenderingIsMarkedAndPutElsewhere() {
        press(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.X);
        String rendering = spot().rendering().id();
        press(KeyCode.V);
        press(KeyCode.DOWN, KeyCode.V);
        assertThat(desk.asked).filteredOn(a -> a.startsWith("move")).containsExactly("move " + rendering + " to rains");
        press(KeyCode.UP, KeyCode.S);
        assertThat(desk.asked).endsWith("split " + rendering + " from dam");
    }

    @Test
    void searchAndFiltersShowWhatIsLeftAndCanBeTakenOff() {
        Fx.run(() -> ((TextField) pane.node().lookup("#comparison-find")).setText("bridge"));
        assertThat(Fx.on(() -> pane.board().rows().size())).isEqualTo(1);
        Fx.run(() -> ((ToggleButton) pane.node().lookup("#comparison-several")).setSelected(true));
        Fx.pulses(2);
        assertThat(Fx.on(() -> pane.node().lookup("#comparison-empty").isVisible()))
                .isTrue();
        Fx.click(Fx.on(() -> pane.node().lookup("#comparison-clear")), 1);
        assertThat(Fx.on(() -> pane.board().rows().size())).isEqualTo(4);
        assertThat(Fx.on(() -> ((Label) pane.node().lookup("#comparison-counts")).getText()))
                .isEqualTo(Words.of("comparison.counts", 4, 3, 1));
    }

    @Test
    void aTableWithOtherColumnsReplacesTheOld() {
        press(KeyCode.END);
        Fx.run(() -> pane.board().show(Handmade.oneOutlet()));
        assertThat(labels(".head-name")).containsExactly(Handmade.WIRE);
        assertThat(labels(".comparison-cell .cell-state")).containsExactly(Words.of("comparison.state.indirect"));
    }

    @Test
    void oneOutletAloneIsToldAbout() {
        Fx.run(() -> pane.board().show(Handmade.oneOutlet()));
        Fx.pulses(2);
        assertThat(Fx.on(() -> pane.node().lookup("#comparison-notice").isVisible()))
                .isTrue();
    }

    @Test
    void everyActionHasALabelAndStandsInItsMenu() {
        assertThat(Fx.on(pane::actions)).allSatisfy(action -> {
            assertThat(action.menu()).isEqualTo("compare");
            assertThat(action.label()).isNotBlank();
        });
    }
}
