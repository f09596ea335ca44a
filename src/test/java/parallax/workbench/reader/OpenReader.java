package parallax.workbench.reader;

import static parallax.workbench.reader.Samples.at;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.news.Region;
import parallax.news.Role;
import parallax.project.Project;
import parallax.text.Span;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;

/** A reader in a window, on a project of one article with a direct and an indirect quote and folded furniture. */
abstract class OpenReader {

    static final String FIRST = "\u201CThe harbour \uD83D\uDEA2 stays open,\u201D";
    static final String SECOND = "the ferry would sail on Monday";
    static final String TEXT = "Tern Gazette logo\nHarbour stays open\n\n" + FIRST + " said Ada Lind.\n\n"
            + "Rain fell on the quay. ".repeat(60) + "\n\nLind added that " + SECOND + ".\n\n"
            + "Gulls cried over the quay. ".repeat(60) + "\nMore from the Gazette";

    @TempDir
    Path folder;

    private Background background;
    Workspace workspace;
    ReaderPane pane;
    ReaderArea area;
    Stage stage;
    Project project;
    String article;

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
        return OpenReader.class
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

    /** Brings the article into view. */
    final void read() {
        Fx.run(() -> workspace.view(article));
        Fx.await(() -> area.sheet() != null && area.isVisible(), "the article");
        Fx.pulses(3);
    }

    /** Selects the first place of these words. */
    final void choose(String words) {
        Fx.run(() -> area.choose(at(TEXT, words)));
    }

    final List<Annotation> annotations() {
        return Fx.on(() -> workspace.pageProperty().get().annotations());
    }

    /** Does what the pane's action of this id does. */
    final void fire(String id) {
        Fx.run(() -> pane.actions().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
