package parallax.workbench.comparison.overview;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;
import parallax.workbench.comparison.ComparisonPane;
import parallax.workbench.comparison.Handmade;
import parallax.workbench.comparison.RecordingDesk;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.table.Filter;
import parallax.workbench.comparison.table.RowModel;

class OverviewStripTest {

    private final RecordingDesk desk = new RecordingDesk();
    private ComparisonPane pane;
    private Node strip;
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
            strip = pane.node().lookup("#comparison-overview");
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

    private String at() {
        return Fx.on(() -> {
            Spot spot = pane.board().spotProperty().get();
            return pane.board().rows().indexOf(spot.row()) + " " + spot.column();
        });
    }

    @Test
    void theKeysGoThroughRowsAndOutletsAndTheReaderFollows() {
        Fx.key(strip, KeyCode.HOME, "");
        assertThat(at()).isEqualTo("0 -1");
        Fx.key(strip, KeyCode.DOWN, "");
        Fx.key(strip, KeyCode.RIGHT, "");
        assertThat(at()).isEqualTo("1 0");
        Fx.key(strip, KeyCode.END, "");
        int last = Fx.on(() -> pane.board().rows().size()) - 1;
        assertThat(at()).isEqualTo(last + " 0");
        Fx.key(strip, KeyCode.PAGE_UP, "");
        Fx.key(strip, KeyCode.UP, "");
        Fx.key(strip, KeyCode.LEFT, "");
        Fx.key(strip, KeyCode.LEFT, "");
        assertThat(at()).endsWith(" -1");
        assertThat(desk.asked)
                .contains("select " + Fx.on(() -> pane.board().rows().get(1).id()) + " in " + Handmade.POST);
    }

    @Test
    void saysWhereOneIs() {
        Fx.key(strip, KeyCode.HOME, "");
        Fx.key(strip, KeyCode.RIGHT, "");
        assertThat(Fx.on(strip::getAccessibleText))
                .contains("statement 1 of 4", "Mira Tolk", Handmade.POST + ": direct");
    }

    @Test
    void aClickGoesToTheCellAndADragOnlyScrolls() {
        ImageView picture = (ImageView) Fx.on(() -> strip.lookup(".image-view"));
        Fx.await(() -> picture.getLayoutY() > 0 && picture.getImage() != null, "the overview to be laid out");
        double top = Fx.on(picture::getLayoutY);
        double left = Fx.on(picture::getLayoutX);
        mouse(MouseEvent.MOUSE_PRESSED, left + 2, top + 12);
        mouse(MouseEvent.MOUSE_DRAGGED, left + 2, top + 30);
        mouse(MouseEvent.MOUSE_CLICKED, left + 2, top + 30);
        assertThat(desk.asked).isEmpty();
        mouse(MouseEvent.MOUSE_PRESSED, left + 2, top + 12);
        mouse(MouseEvent.MOUSE_CLICKED, left + 2, top + 12);
        assertThat(at()).isEqualTo("1 0");
    }

    @Test
    void isPaintedAnewForAnotherFilterAndSavedAsAPicture() {
        ImageView picture = (ImageView) Fx.on(() -> strip.lookup(".image-view"));
        double before = Fx.on(() -> picture.getImage().getHeight());
        Fx.run(() -> pane.board().look(pane.board().view().with(Filter.NONE.withText("bridge"))));
        Fx.pulses(3);
        assertThat(Fx.on(() -> picture.getImage().getHeight())).isLessThan(before);
        Fx.run(() -> pane.actions().stream()
                .filter(a -> a.id().equals("compare.overview-picture"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(desk.asked).anyMatch(a -> a.startsWith("save ") && a.contains("overview"));
    }

    @Test
    void dSetsTheArticleOfACellBesideTheOneComparedTo() {
        Node list = Fx.on(() -> pane.node().lookup("#comparison-table"));
        RowModel dam = Fx.on(() -> pane.board().table().row("dam").orElseThrow());
        Fx.run(() -> pane.board().go(Spot.at(dam, 1)));
        Fx.key(list, KeyCode.D, "");
        assertThat(desk.asked).contains(Handmade.WIRE + " beside " + Handmade.TIMES);
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        Point2D at = Fx.on(() -> strip.localToScene(x, y));
        Fx.run(() -> Event.fireEvent(
                strip,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null)));
    }
}
