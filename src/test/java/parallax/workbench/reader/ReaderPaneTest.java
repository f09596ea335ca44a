package parallax.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.workbench.reader.Samples.at;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Link.Place;
import parallax.news.Quote;
import parallax.news.Region;
import parallax.news.Role;
import parallax.project.Project;
import parallax.store.Articles.Details;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

class ReaderPaneTest {

    private static final String FIRST = "\u201CThe harbour \uD83D\uDEA2 stays open,\u201D";
    private static final String SECOND = "the ferry would sail on Monday";
    private static final String TEXT = "Tern Gazette logo\nHarbour stays open\n\n" + FIRST + " said Ada Lind.\n\n"
            + "Rain fell on the quay. ".repeat(60) + "\n\nLind added that " + SECOND + ".\n\n"
            + "Gulls cried over the quay. ".repeat(60) + "\nMore from the Gazette";

    @TempDir
    Path folder;

    private Background background;
    private Workspace workspace;
    private ReaderPane pane;
    private ReaderArea area;
    private Stage stage;
    private Project project;
    private String article;

    @BeforeEach
    void open() {
        project = Project.create(folder.resolve("reader.parallax"));
        try (var arrival = project.articles().arrive("Imported one article")) {
            article = arrival.add(
                            sample(), List.of(quote(FIRST, Kind.DIRECT, "said"), quote(SECOND, Kind.INDIRECT, "added")))
                    .id();
        }
        Fx.run(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            background = new Background();
            workspace = new Workspace(background);
            pane = new ReaderPane(workspace);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(pane.node()), 700, 500));
            stage.getScene().getStylesheets().addAll(sheet("base"), sheet("reader"));
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

    private static String sheet(String name) {
        return ReaderPaneTest.class
                .getResource("/parallax/workbench/" + name + ".css")
                .toExternalForm();
    }

    private static Article sample() {
        return new Article(
                "a",
                "harbour.txt",
                "Tern Gazette",
                "Harbour stays open",
                List.of("Finn Rask"),
                null,
                null,
                null,
                "en",
                TEXT,
                List.of(
                        new Region(at(TEXT, "Tern Gazette logo"), Role.FURNITURE),
                        new Region(at(TEXT, "Harbour stays open"), Role.TITLE),
                        new Region(at(TEXT, "More from the Gazette"), Role.FURNITURE)));
    }

    private static Quote quote(String words, Kind kind, String cue) {
        Span span = at(TEXT, words);
        return new Quote(
                Quote.idAt("a", span),
                List.of(span),
                kind,
                new Attribution("Ada Lind", at(TEXT, "Lind"), 0.9),
                at(TEXT, cue),
                0.9);
    }

    private void read() {
        Fx.run(() -> workspace.view(article));
        Fx.await(() -> area.sheet() != null && area.isVisible(), "the article");
        Fx.pulses(3);
    }

    private void choose(String words) {
        Fx.run(() -> area.choose(at(TEXT, words)));
    }

    private List<Annotation> annotations() {
        return Fx.on(() -> workspace.pageProperty().get().annotations());
    }

    @Test
    void saysWhatToDoWhereNothingIsShown() {
        assertThat(Fx.on(() -> ((Label) pane.node().lookup("#reader-empty")).getText()))
                .isEqualTo(Words.of("reader.empty.article"));
    }

    @Test
    void showsTheTextWithItsFurnitureFolded() {
        read();
        assertThat(Fx.on(() -> area.getText()))
                .contains("Harbour stays open", FIRST)
                .doesNotContain("logo");
        Fx.run(pane.folds()::toggleAll);
        Fx.await(() -> area.getText().contains("Tern Gazette logo"), "the furniture");
    }

    @Test
    void aClickOnAQuoteSelectsIt() {
        read();
        Fx.run(() -> {
            Bounds at = area.layers().rowsOf(at(TEXT, "harbour")).getFirst();
            area.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    at.getCenterX(),
                    at.getCenterY(),
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
                    null));
        });
        assertThat(Fx.on(() -> workspace.selectedQuote().map(QuoteRow::text))).contains(FIRST);
    }

    @Test
    void aSelectionIsReportedInTheArticleWithoutSpaceAround() {
        read();
        choose(" said Ada Lind.\n\n");
        assertThat(Fx.on(() -> workspace.selectionProperty().get().of(TEXT))).isEqualTo("said Ada Lind.");
        Fx.run(area::deselect);
        assertThat(Fx.on(() -> workspace.selectionProperty().get().isEmpty())).isTrue();
    }

    @Test
    void goesWhereTheWorkspaceGoesAndBringsItIntoTheUpperThird() {
        Fx.run(() -> workspace.go(new Place(article, at(TEXT, SECOND))));
        Fx.await(() -> area.sheet() != null, "the article");
        Fx.await(() -> Fx.on(() -> !area.layers().rowsOf(at(TEXT, SECOND)).isEmpty()), "the passage");
        Fx.pulses(3);
        double y = Fx.on(
                () -> area.sceneToLocal(area.layers().rowsOf(at(TEXT, SECOND)).getFirst())
                        .getMinY());
        assertThat(y).isBetween(0.0, 500 / 2.0);
        assertThat(Fx.on(() -> workspace.selectionProperty().get().isEmpty())).isTrue();
    }

    @Test
    void goesToFoldedTextByUnfoldingIt() {
        read();
        Fx.run(() -> workspace.go(new Place(article, at(TEXT, "logo"))));
        Fx.await(() -> area.getText().contains("Tern Gazette logo"), "the furniture");
    }

    @Test
    void jAndKWalkTheQuotes() {
        read();
        Fx.key(area, KeyCode.J, "");
        assertThat(Fx.on(() -> workspace.selectedQuote().map(QuoteRow::text))).contains(FIRST);
        Fx.key(area, KeyCode.J, "");
        assertThat(Fx.on(() -> workspace.selectedQuote().map(QuoteRow::text))).contains(SECOND);
        Fx.key(area, KeyCode.K, "");
        assertThat(Fx.on(() -> workspace.selectedQuote().map(QuoteRow::text))).contains(FIRST);
    }

    @Test
    void tTagsTheSelectionWithANewTagAndADigitWithThatTag() {
        read();
        choose("harbour \uD83D\uDEA2 stays");
        Fx.key(area, KeyCode.T, "");
        TextField field = (TextField) pane.node().lookup("#tag-field");
        Fx.run(() -> field.setText("shipping"));
        Fx.key(field, KeyCode.ENTER, "");
        Fx.await(() -> annotations().size() == 1 && workspace.tags().size() == 1, "the annotation");
        Annotation made = annotations().getFirst();
        assertThat(made.span()).isEqualTo(at(TEXT, "harbour \uD83D\uDEA2 stays"));
        assertThat(Fx.on(() -> workspace.tags().getFirst().name())).isEqualTo("shipping");
        choose("Rain fell");
        Fx.key(area, KeyCode.DIGIT1, "");
        Fx.await(() -> annotations().size() == 2, "the second annotation");
        assertThat(annotations().getLast().tags()).isEqualTo(made.tags());
    }

    @Test
    void cCommentsAndDeleteRemovesWhatIsAtTheCaret() {
        read();
        choose("Ada Lind");
        Fx.key(area, KeyCode.C, "");
        TextArea note = (TextArea) pane.node().lookup("#note-text");
        Fx.run(() -> note.setText("Harbour master?"));
        Fx.key(note, KeyCode.ENTER, "C");
        Fx.await(() -> annotations().size() == 1, "the comment");
        assertThat(annotations().getFirst().note()).isEqualTo("Harbour master?");
        Fx.run(() -> area.caret(at(TEXT, "Lind.").start()));
        Fx.key(area, KeyCode.DELETE, "");
        Fx.await(() -> annotations().isEmpty(), "the comment to go");
    }

    @Test
    void qAddsTheSelectionAsAQuoteAndAMovesIt() {
        read();
        choose("Rain fell on the quay.");
        Fx.key(area, KeyCode.Q, "");
        Fx.await(
                () -> workspace
                        .selectedQuote()
                        .filter(q -> q.status() == QuoteRow.Status.ADDED)
                        .isPresent(),
                "the quote");
        assertThat(Fx.on(() -> workspace.selectedQuote().orElseThrow().kind())).isEqualTo(Kind.INDIRECT);
        choose("fell on the quay");
        Fx.key(area, KeyCode.A, "");
        Fx.await(
                () -> workspace.pageProperty().get().quotes().stream()
                        .anyMatch(q -> q.envelope().equals(at(TEXT, "fell on the quay"))),
                "the moved quote");
    }

    @Test
    void findCountsAndWalksTheHits() {
        read();
        Fx.run(() -> pane.actions().stream()
                .filter(a -> a.id().equals("edit.find"))
                .findFirst()
                .orElseThrow()
                .fire());
        TextField field = (TextField) pane.node().lookup("#find-field");
        Fx.run(() -> field.setText("gazette"));
        Label count = (Label) pane.node().lookup("#find-count");
        Fx.await(() -> count.getText().equals(Words.of("reader.find.count", 1, 2)), "the count");
        Fx.key(field, KeyCode.ENTER, "");
        assertThat(Fx.on(count::getText)).isEqualTo(Words.of("reader.find.count", 2, 2));
        Fx.await(() -> area.getText().contains("More from the Gazette"), "the hit to unfold");
        Fx.key(field, KeyCode.ESCAPE, "");
        assertThat(Fx.on(() -> area.selected().of(TEXT))).isEqualTo("Gazette");
    }

    @Test
    void marksTheSelectedLinesAsFurniture() {
        read();
        choose("Lind added");
        Fx.run(() -> pane.actions().stream()
                .filter(a -> a.id().equals("annotate.furniture"))
                .findFirst()
                .orElseThrow()
                .fire());
        Fx.await(() -> !area.getText().contains("Lind added"), "the line to fold");
        Fx.run(() -> assertThat(workspace.pageProperty().get().article().regions())
                .anyMatch(r -> r.role() == Role.FURNITURE && r.span().contains(at(TEXT, SECOND))));
    }

    @Test
    void aChangeOfMarksLeavesTheReaderWhereItIs() {
        read();
        choose("Gulls cried");
        Fx.run(() -> area.reveal(at(TEXT, "Gulls cried")));
        Fx.pulses(3);
        double before = Fx.on(() -> area.estimatedScrollYProperty().getValue());
        Fx.run(() -> workspace.act(p -> p.annotations().add(article, at(TEXT, "Rain fell"), List.of(), "wet")));
        Fx.await(() -> annotations().size() == 1, "the annotation");
        Fx.pulses(3);
        assertThat(Fx.on(() -> area.estimatedScrollYProperty().getValue())).isEqualTo(before);
        assertThat(Fx.on(() -> area.selected().of(TEXT))).isEqualTo("Gulls cried");
    }

    @Test
    void hListsEverythingHereAndShowsEachInTheText() {
        project.annotations().add(article, at(TEXT, "harbour"), List.of(), "short");
        project.annotations().add(article, at(TEXT, FIRST), List.of(), "long");
        read();
        Fx.await(() -> annotations().size() == 2, "the annotations");
        Fx.pulses(3);
        Fx.run(() -> area.caret(at(TEXT, "harbour").start() + 2));
        Fx.key(area, KeyCode.H, "");
        Fx.pulses(2);
        ListView<?> list = (ListView<?>) pane.node().lookup("#here-list");
        assertThat(Fx.on(() -> list.getItems().size())).isEqualTo(3);
        assertThat(Fx.on(() -> area.layers().spot())).isEqualTo(at(TEXT, "harbour"));
        Fx.key(list, KeyCode.DOWN, "");
        assertThat(Fx.on(() -> area.layers().spot())).isEqualTo(at(TEXT, FIRST));
        Fx.key(list, KeyCode.ESCAPE, "");
        assertThat(Fx.on(() -> pane.node().lookup("#here-list"))).isNull();
        assertThat(Fx.on(() -> area.layers().spot())).isNull();
    }

    @Test
    void olderVersionsAreToldOverTheText() {
        read();
        assertThat(Fx.on(() -> pane.node().lookup("#reader-versions").isVisible()))
                .isFalse();
        String address = "https://tern.example/harbour";
        project.articles()
                .edit(article, new Details("Tern Gazette", "Harbour stays open", List.of(), null, address, "en"));
        Article newer = new Article(
                "a",
                "harbour.txt",
                "Tern Gazette",
                "Harbour stays open",
                List.of(),
                null,
                null,
                address,
                "en",
                TEXT + "\nMore to come",
                List.of());
        try (var arrival = project.articles().arrive("Imported one article")) {
            arrival.add(newer, List.of());
        }
        Fx.await(() -> pane.node().lookup("#reader-versions").isVisible(), "the versions over the text");
        Fx.run(() -> ((Hyperlink) pane.node().lookup("#reader-versions")).fire());
        assertThat(Fx.on(() -> workspace.asks().versionsProperty().get()))
                .isEqualTo(project.articles().list().getFirst().id());
    }

    @Test
    void theContextMenuListsEverythingHere() {
        read();
        Fx.run(() -> {
            Bounds at = area.layers().rowsOf(at(TEXT, "harbour")).getFirst();
            area.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    at.getCenterX(),
                    at.getCenterY(),
                    at.getCenterX(),
                    at.getCenterY(),
                    false,
                    null));
        });
        List<String> items = Fx.on(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow()
                .getItems()
                .stream()
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList());
        assertThat(items).contains(Words.of("reader.menu.here")).anyMatch(i -> i.startsWith("Direct quote"));
        Fx.run(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "reader-menu-search".equals(item.getId()))
                .forEach(MenuItem::fire));
        assertThat(Fx.on(() -> workspace.asks().soughtProperty().get())).isEqualTo("\"harbour\"");
        assertThat(Fx.on(() -> workspace.asks().paneProperty().get())).isEqualTo("search");
        Fx.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    }

    @Test
    void tabLeavesTheText() {
        read();
        Fx.run(area::requestFocus);
        Fx.key(area, KeyCode.TAB, "");
        assertThat(Fx.on(() -> stage.getScene().getFocusOwner())).isNotNull().isNotSameAs(area);
    }
}
