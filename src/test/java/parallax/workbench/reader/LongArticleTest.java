package parallax.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Link.Place;
import parallax.news.Quote;
import parallax.project.Project;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Page;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.reader.marks.TextLook;

/** An article whose text is shown before its quotes and annotations have been read. */
class LongArticleTest {

    private static final int PARAGRAPHS = 1_500;
    private static final int QUOTED = 10;

    @TempDir
    Path folder;

    private final StringBuilder text = new StringBuilder();
    private final List<Quote> quotes = new ArrayList<>();
    private final ObservableList<Page> pages = FXCollections.observableArrayList();
    private Background background;
    private Workspace workspace;
    private ReaderPane pane;
    private ReaderArea area;
    private Stage stage;
    private String article;

    @BeforeEach
    void open() {
        for (int i = 0; i < PARAGRAPHS; i++) {
            int start = text.length();
            text.append("Harbour note ").append(i).append(" was pinned to the door, ");
            if (i % (PARAGRAPHS / QUOTED) == 7) {
                Span cue = new Span(text.length(), text.length() + 4);
                text.append("said Ada Lind. ");
                quotes.add(new Quote(
                        Quote.idAt("a", new Span(start, cue.start() - 2)),
                        List.of(new Span(start, cue.start() - 2)),
                        Kind.INDIRECT,
                        new Attribution("Ada Lind", new Span(cue.end() + 1, cue.end() + 9), 0.9),
                        cue,
                        0.9));
            }
            text.append("and nobody on the quay took it down again before noon.\n");
        }
        Project project = Project.create(folder.resolve("long.parallax"));
        try (var arrival = project.articles().arrive("Imported one article")) {
            article = arrival.add(
                            new Article(
                                    "a",
                                    "a.txt",
                                    "Tern Gazette",
                                    "Notes",
                                    List.of(),
                                    null,
                                    null,
                                    null,
                                    "en",
                                    text.toString(),
                                    List.of()),
                            quotes)
                    .id();
        }
        String tag = project.codebook().add(null, "door", "#336699", "");
        List<Place> doors = new ArrayList<>();
        for (int at = text.indexOf("door"); at >= 0; at = text.indexOf("door", at + 1)) {
            doors.add(new Place(article, new Span(at, at + 4)));
        }
        project.recoding().tag(doors, tag);
        Fx.run(() -> {
            background = new Background();
            workspace = new Workspace(background);
            workspace.pageProperty().addListener((o, before, now) -> {
                if (now != null) {
                    pages.add(now);
                }
            });
            pane = new ReaderPane(workspace);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(pane.node()), 700, 500));
            stage.show();
            area = (ReaderArea) pane.node().lookup("#reader-area");
            workspace.open(() -> project, opened -> {});
        });
        Fx.await(() -> workspace.articles().size() == 1, "the article in the list");
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

    /** Opens the article and does something as soon as its text is there; returns when all else is too. */
    private void whileReading(Runnable does) {
        Fx.run(() -> workspace.view(article));
        Fx.await(
                () -> {
                    if (area.sheet() == null) {
                        return false;
                    }
                    does.run();
                    return true;
                },
                "the text");
        Fx.await(() -> area.sheet().page().whole() && !area.isRestyling(), "the rest");
        Fx.pulses(3);
    }

    private static Span span(int at, int length) {
        return new Span(at, at + length);
    }

    @Test
    void theTextComesBeforeWhatIsDrawnIntoIt() {
        whileReading(() -> {});
        assertThat(Fx.on(() -> pages.stream().map(Page::whole).distinct().toList()))
                .containsExactly(false, true);
        assertThat(Fx.on(() -> pages.getFirst().annotations())).isEmpty();
        assertThat(Fx.on(() -> pages.getLast().annotations())).hasSize(PARAGRAPHS);
        assertThat(Fx.on(() -> area.layers().marks().at(700))).isNotEmpty();
    }

    @Test
    void cuesLookLikeCuesEverywhereInTheEnd() {
        whileReading(() -> {});
        Fx.run(() -> {
            for (Quote quote : quotes) {
                assertThat(area.getStyleAtPosition(quote.cue().start() + 1)).isEqualTo(TextLook.CUE);
                assertThat(area.getStyleAtPosition(quote.cue().end() + 3)).isEqualTo(TextLook.MENTION);
                assertThat(area.getStyleAtPosition(quote.envelope().start() + 1))
                        .isEqualTo(TextLook.PLAIN);
            }
        });
    }

    @Test
    void selectionAndPlaceHoldWhileTheRestComes() {
        Span chosen = span(text.indexOf("note 900 "), 8);
        whileReading(() -> {
            area.choose(chosen);
            area.reveal(chosen);
        });
        assertThat(Fx.on(area::selected)).isEqualTo(chosen);
        assertThat(Fx.on(() -> area.layers().rowsOf(chosen))).isNotEmpty();
    }

    @Test
    void goesToAPlaceBeforeTheRestComesAndMarksItThen() {
        Span far = span(text.indexOf("note 1200 "), 9);
        Fx.run(() -> workspace.go(new Place(article, far)));
        whileReading(() -> {});
        assertThat(Fx.on(() -> area.layers().spot())).isEqualTo(far);
        assertThat(Fx.on(() -> area.layers().rowsOf(far))).isNotEmpty();
    }

    @Test
    void aQuoteThatWasGoneToIsChosenAndNoSpot() {
        Project project = Fx.on(() -> workspace.projectProperty().get());
        QuoteRow row = project.quotes()
                .list(QuoteFilter.of(article), 0, Integer.MAX_VALUE)
                .getLast();
        Fx.run(() -> workspace.select(row));
        whileReading(() -> {});
        assertThat(Fx.on(() -> area.layers().spot())).isNull();
        assertThat(Fx.on(() -> area.layers().quote())).isEqualTo(row.id());
    }

    @Test
    void findsAndTagsBeforeTheRestComes() {
        Span chosen = span(text.indexOf("note 900 "), 8);
        whileReading(() -> {
            pane.actions().stream()
                    .filter(a -> a.id().equals("edit.find"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            ((TextField) pane.node().lookup("#find-field")).setText("note 1499 ");
            area.choose(chosen);
            pane.tagging().tag(1);
        });
        Label count = (Label) pane.node().lookup("#find-count");
        Fx.await(() -> count.getText().equals(Words.of("reader.find.count", 1, 1)), "the hit");
        Fx.await(
                () -> workspace.pageProperty().get().annotations().stream()
                        .anyMatch(a -> a.span().equals(chosen)),
                "the tag");
    }

    @Test
    void jWalksTheQuotesOnceTheyAreThere() {
        whileReading(() -> {});
        for (int i = 0; i < 3; i++) {
            Fx.key(area, KeyCode.J, "");
        }
        assertThat(Fx.on(() -> workspace.selectedQuote().orElseThrow().envelope()))
                .isEqualTo(quotes.get(2).envelope());
        Fx.key(area, KeyCode.K, "");
        assertThat(Fx.on(() -> workspace.selectedQuote().orElseThrow().envelope()))
                .isEqualTo(quotes.get(1).envelope());
    }
}
