package parallax.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.project.Project;
import parallax.text.Graphemes;
import parallax.text.Span;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;

/** Selecting by keys and mouse in text whose characters are more than one unit each. */
class SelectingTest {

    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";
    private static final List<String> LINES = List.of(
            "A ferry \uD83D\uDEA2 and a family " + FAMILY + " at the quay",
            "Re\u0301sume\u0301s of ma\u0308rz and \uD83C\uDDF3\uD83C\uDDF4 flags, 1\uFE0F\u20E3 first",
            "\u05E9\u05B8\u05DC\u05D5\u05B9\u05DD harbour \u0645\u0631\u0641\u0623 end",
            "Tabs\there,\u00A0no-break\u00A0spaces, line\u2028separator \uD83D\uDC4D\uD83C\uDFFD.");
    private static final String TEXT = String.join("\n", LINES);

    @TempDir
    Path folder;

    private Background background;
    private Workspace workspace;
    private ReaderPane pane;
    private ReaderArea area;
    private Stage stage;
    private String article;

    @BeforeEach
    void open() {
        Project project = Project.create(folder.resolve("signs.parallax"));
        try (var arrival = project.articles().arrive("Imported one article")) {
            article = arrival.add(
                            new Article(
                                    "a",
                                    "a.txt",
                                    "Tern Gazette",
                                    "Signs",
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
        project.codebook().add(null, "sign", "#336699", "");
        Fx.run(() -> {
            background = new Background();
            workspace = new Workspace(background);
            pane = new ReaderPane(workspace);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(pane.node()), 900, 500));
            stage.show();
            area = (ReaderArea) pane.node().lookup("#reader-area");
            workspace.open(() -> project, opened -> workspace.view(article));
        });
        Fx.await(
                () -> area.sheet() != null
                        && area.isVisible()
                        && !workspace.tags().isEmpty(),
                "the article");
        Fx.pulses(3);
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

    private static List<Span> characters(int from, int to) {
        List<Span> spans = new ArrayList<>();
        for (int at = from; at < to; at = Graphemes.next(TEXT, at)) {
            spans.add(new Span(at, Graphemes.next(TEXT, at)));
        }
        return spans;
    }

    private static boolean isBlank(Span character) {
        return character.trim(TEXT).isEmpty();
    }

    @Test
    void theKeysSelectWholeCharactersOnAndBack() {
        for (Span character : characters(0, TEXT.length())) {
            if (TEXT.charAt(character.start()) == '\n' || isBlank(character)) {
                continue;
            }
            Fx.run(() -> area.caret(character.start()));
            Fx.key(area, KeyCode.RIGHT, "S");
            assertThat(Fx.on(area::selected)).isEqualTo(character);
            Fx.run(() -> area.caret(character.end()));
            Fx.key(area, KeyCode.LEFT, "S");
            assertThat(Fx.on(area::selected)).isEqualTo(character);
        }
    }

    @Test
    void aKeyHeldDownSelectsAWholeLineCharacterByCharacter() {
        int start = 0;
        for (String line : LINES) {
            int from = start;
            int count = characters(from, from + line.length()).size();
            Fx.run(() -> area.caret(from));
            for (int i = 0; i < count; i++) {
                Fx.key(area, KeyCode.RIGHT, "S");
            }
            assertThat(Fx.on(area::selected)).isEqualTo(new Span(from, from + line.length()));
            start += line.length() + 1;
        }
    }

    @Test
    void keysSelectOverParagraphs() {
        Fx.run(() -> area.caret(LINES.getFirst().length() - 4));
        Fx.key(area, KeyCode.DOWN, "S");
        Fx.key(area, KeyCode.END, "S");
        assertThat(Fx.on(area::selected))
                .isEqualTo(new Span(
                        LINES.getFirst().length() - 4,
                        LINES.getFirst().length() + 1 + LINES.get(1).length()));
    }

    @Test
    void theMouseSelectsWholeCharactersWhereverItIsDragged() {
        List<Span> characters = characters(0, LINES.getFirst().length());
        for (Span character : characters) {
            List<Bounds> rows = Fx.on(() -> area.layers().rowsOf(character));
            if (rows.isEmpty() || rows.getFirst().getWidth() < 2 || isBlank(character)) {
                continue;
            }
            Bounds box = rows.getFirst();
            double y = box.getCenterY();
            drag(box.getMinX() + 0.5, y, box.getMinX() + box.getWidth() * 0.7, y);
            Span selected = Fx.on(area::selected);
            assertThat(Graphemes.around(TEXT, selected)).isEqualTo(selected);
        }
    }

    @Test
    void whatIsSelectedAndTaggedByKeyIsKeptUnitForUnit() {
        List<Span> wanted = List.of(
                Samples.at(TEXT, FAMILY),
                Samples.at(TEXT, "ma\u0308rz"),
                Samples.at(TEXT, "\u05E9\u05B8\u05DC\u05D5\u05B9\u05DD"),
                Samples.at(TEXT, "\u0645\u0631\u0641\u0623"),
                Samples.at(TEXT, "no-break\u00A0spaces, line\u2028separator \uD83D\uDC4D\uD83C\uDFFD"));
        for (Span span : wanted) {
            Fx.run(() -> area.caret(span.start()));
            characters(span.start(), span.end()).forEach(c -> Fx.key(area, KeyCode.RIGHT, "S"));
            assertThat(Fx.on(area::selected)).isEqualTo(span);
            Fx.key(area, KeyCode.DIGIT1, "");
        }
        Fx.await(() -> workspace.pageProperty().get().annotations().size() == wanted.size(), "the tags");
        assertThat(Fx.on(() -> workspace.pageProperty().get().annotations()))
                .extracting(Annotation::span)
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private void drag(double fromX, double fromY, double toX, double toY) {
        Fx.run(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, fromX, fromY);
            mouse(MouseEvent.DRAG_DETECTED, fromX, fromY);
            mouse(MouseEvent.MOUSE_DRAGGED, toX, toY);
            mouse(MouseEvent.MOUSE_RELEASED, toX, toY);
        });
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        Point2D at = area.sceneToLocal(x, y);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                area,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
