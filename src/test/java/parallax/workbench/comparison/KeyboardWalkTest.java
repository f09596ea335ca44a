package parallax.workbench.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake;
import parallax.news.Cell;
import parallax.project.Project;
import parallax.workbench.Fx;
import parallax.workbench.TestDialogs;
import parallax.workbench.base.Action;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.opened.Interlinear;
import parallax.workbench.comparison.table.Base;

/** Goes through the whole comparison with the keyboard alone, on a real project of the shipped sample. */
class KeyboardWalkTest {

    @TempDir
    Path folder;

    private final Background background = new Background();
    private Workspace workspace;
    private ComparisonPane pane;
    private Stage stage;
    private Project project;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            workspace = new Workspace(background);
            pane = new ComparisonPane(workspace, new TestDialogs());
            Scene scene = new Scene(new StackPane(pane.node()), 1366, 700);
            for (String sheet : List.of("base.css", "comparison.css")) {
                scene.getStylesheets()
                        .add(Objects.requireNonNull(getClass().getResource("/parallax/workbench/" + sheet))
                                .toExternalForm());
            }
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            workspace.open(() -> Project.create(folder.resolve("walk.parallax")), opened -> project = opened);
        });
        settle();
        Fx.run(() -> workspace.run(
                project.importing(List.of(Path.of("assets/sample")), Intake.Given.NOTHING), report -> {}));
        settle();
        project.settle();
        settle();
        Fx.run(pane::focus);
    }

    @AfterEach
    void close() {
        boolean[] closed = {false};
        Fx.run(() -> workspace.close(() -> closed[0] = true));
        Fx.await(() -> closed[0], "the project to close");
        Fx.run(stage::hide);
        background.close();
    }

    private void settle() {
        int[] calm = {0};
        Fx.await(
                () -> {
                    boolean idle = background.idleProperty().get()
                            && workspace.running().isEmpty();
                    calm[0] = idle ? calm[0] + 1 : 0;
                    return calm[0] > 3;
                },
                "the comparison to be at rest");
    }

    private void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            Fx.key(Fx.on(() -> stage.getScene().getFocusOwner()), code, "");
            settle();
        }
    }

    private void type(String text) {
        Node owner = Fx.on(() -> stage.getScene().getFocusOwner());
        assertThat(owner).isInstanceOf(TextInputControl.class);
        Fx.type(owner, text);
        settle();
    }

    /** What has no key of its own is chosen in the menu. */
    private void menu(String id) {
        Fx.run(() -> pane.actions().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .map(Action::run)
                .orElseThrow()
                .run());
        settle();
    }

    private Board board() {
        return pane.board();
    }

    private Spot spot() {
        return Objects.requireNonNull(Fx.on(() -> board().spotProperty().get()));
    }

    private int rows() {
        return Fx.on(() -> board().rows().size());
    }

    private void awaitRows(int count) {
        Fx.await(() -> board().rows().size() == count, count + " rows");
    }

    private String focused() {
        return Objects.requireNonNull(
                Fx.on(() -> stage.getScene().getFocusOwner().getId()));
    }

    /** Goes to the first cell that fits, with arrow keys. */
    private void goTo(Predicate<Spot> wanted) {
        press(KeyCode.HOME);
        int all = rows();
        int columns = spot().row().entries().size();
        for (int row = 0; row < all; row++) {
            for (int column = -1; column < columns; column++) {
                if (wanted.test(Spot.at(spot().row(), column))) {
                    while (spot().column() < column) {
                        press(KeyCode.RIGHT);
                    }
                    while (spot().column() > column) {
                        press(KeyCode.LEFT);
                    }
                    return;
                }
            }
            press(KeyCode.DOWN);
        }
        throw new AssertionError("no such cell in the sample");
    }

    /** Whether sentences before or after a wording can be read. */
    private boolean neighbours() {
        return Fx.on(() -> pane.node().lookupAll(".beyond").stream()
                .anyMatch(n -> n instanceof Text text && !text.getText().isBlank()));
    }

    private String act() {
        return project.history().undoable().orElseThrow().name();
    }

    @Test
    void everyActIsDoneAndUndoneByKeys() {
        int all = rows();
        filters(all);
        reads();
        corrects();
        says();
        undoes(all);
    }

    private void filters(int all) {
        press(KeyCode.SLASH);
        assertThat(focused()).isEqualTo("comparison-find");
        type("zzz");
        awaitRows(0);
        press(KeyCode.ESCAPE);
        assertThat(Fx.on(() -> board().view().filter().text())).isEmpty();
        awaitRows(all);
        press(KeyCode.ESCAPE);
        awaitRows(all);

        press(KeyCode.HOME, KeyCode.F);
        type("two outlets");
        press(KeyCode.ENTER);
        int several = rows();
        assertThat(several).isPositive().isLessThan(all);
        menu("compare.chips");
        assertThat(focused()).isEqualTo("chip-several");
        press(KeyCode.DELETE);
        awaitRows(all);

        press(KeyCode.F);
        type("two outlets");
        press(KeyCode.ENTER, KeyCode.G);
        type("Shared");
        press(KeyCode.ENTER, KeyCode.BACK_SPACE);
        awaitRows(all);
        press(KeyCode.G);
        type("Shared");
        press(KeyCode.ENTER);
        awaitRows(several);

        press(KeyCode.R);
        type("majority");
        press(KeyCode.ENTER);
        assertThat(Fx.on(() -> board().view().base())).isEqualTo(new Base.Majority());
    }

    private void reads() {
        goTo(s -> s.row().outlets() > 1 && s.rendering() != null);
        press(KeyCode.I);
        Node lines = Fx.on(() -> stage.getScene().getFocusOwner());
        assertThat(lines).isInstanceOf(Interlinear.class);
        press(KeyCode.HOME);
        String first = Fx.on(() -> ((Label) pane.node().lookup("#comparison-variants")).getText());
        press(KeyCode.RIGHT);
        assertThat(Fx.on(() -> ((Label) pane.node().lookup("#comparison-variants")).getText()))
                .isNotEqualTo(first);
        press(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("comparison-table");
        press(KeyCode.Q);
        assertThat(neighbours()).isTrue();
        menu("compare.copy-table");
        assertThat(Fx.on(() -> Clipboard.getSystemClipboard().getString())).contains("\t");
        press(KeyCode.Q);
        assertThat(neighbours()).isFalse();
        press(KeyCode.W);
        assertThat(focused()).isEqualTo("why");
        press(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("comparison-table");
        press(KeyCode.ESCAPE);
        assertThat(Fx.on(() -> Optional.ofNullable(board().openedProperty().get())))
                .isEmpty();
    }

    private void corrects() {
        goTo(s -> s.rendering() != null && s.row().statement().renderings().size() > 1);
        press(KeyCode.S);
        assertThat(act()).startsWith("Split");
        goTo(s -> s.rendering() != null && s.row().statement().renderings().size() > 1);
        press(KeyCode.N);
        assertThat(act()).startsWith("Refused");
        goTo(Spot::asks);
        press(KeyCode.Y);
        assertThat(act()).startsWith("Confirmed");
        goTo(s -> s.rendering() != null);
        press(KeyCode.X, KeyCode.DOWN, KeyCode.V);
        assertThat(act()).startsWith("Moved");
        press(KeyCode.HOME);
        Fx.key(Fx.on(() -> stage.getScene().getFocusOwner()), KeyCode.DOWN, "S");
        press(KeyCode.M);
        assertThat(act()).startsWith("Merged");
    }

    private void says() {
        press(KeyCode.BACK_SPACE);
        goTo(s -> s.column() >= 0 && s.row().entries().get(s.column()).state() == Cell.OMITTED);
        press(KeyCode.K);
        Fx.run(() -> pane.node().lookup("#omission-note").requestFocus());
        type("the editor said so");
        press(KeyCode.ENTER);
        assertThat(project.omissions().list())
                .singleElement()
                .satisfies(o -> assertThat(o.note()).isEqualTo("the editor said so"));

        press(KeyCode.U);
        type("Norland");
        press(KeyCode.ENTER);
        assertThat(project.outlets().all().values())
                .singleElement()
                .satisfies(o -> assertThat(o.country()).isEqualTo("Norland"));

        press(KeyCode.HOME, KeyCode.O);
        assertThat(focused()).isEqualTo("occasion-name");
        press(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("comparison-table");
    }

    private void undoes(int all) {
        while (project.history()
                .undoable()
                .filter(a -> !a.name().startsWith("Imported"))
                .isPresent()) {
            project.history().undo();
        }
        settle();
        assertThat(project.omissions().list()).isEmpty();
        assertThat(project.outlets().all()).isEmpty();
        awaitRows(all);
    }
}
