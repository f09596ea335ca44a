package parallax.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake.Given;
import parallax.news.Article;
import parallax.news.Origin;
import parallax.news.Region;
import parallax.news.Role;
import parallax.project.Project;
import parallax.quotes.Findings;
import parallax.text.Span;

/** The analyst says what is article text and what belongs to the page, by a click or by keys. */
class FurnitureStoryTest {

    private static final String TEXT =
            "Ferry runs again\n\nListen to this story\n\nThe ferry runs again, Orla Venn said.\n\n"
                    + "Monday morning\n\nIt had been in dock since May.\n\nBy the quay desk";

    @TempDir
    Path folder;

    private Bench bench;
    private Project project;
    private String id;

    @BeforeEach
    void open() {
        bench = Bench.open(folder.resolve("data"));
        Fx.run(() -> bench.imports.paste("Nobody saw the tug leave, the pilot said.", new Given("Elsewhere", null)));
        bench.settle();
        project = Fx.on(() -> bench.workspace.projectProperty().get());
        id = add("a", TEXT);
        Fx.run(() -> bench.workspace.view(id));
        bench.settle();
        Fx.pulses(5);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private String add(String name, String text) {
        List<Region> folded = List.of(new Region(at(text, "Listen to this story"), Role.FURNITURE, "page.names", 0.9));
        List<Region> unsure = List.of(
                new Region(at(text, "Monday morning"), Role.FURNITURE, "suggest.date", 0.5),
                new Region(at(text, "By the quay desk"), Role.BYLINE, "suggest.edge", 0.5));
        Article article = new Article(
                name,
                name,
                "The Quay",
                null,
                List.of(),
                null,
                null,
                null,
                "en",
                text,
                folded,
                Origin.NONE.with(unsure));
        try (var arrival = project.articles().arrive("Imported one article")) {
            return arrival.add(article, new Findings(List.of(), List.of())).id();
        } finally {
            bench.settle();
        }
    }

    private static Span at(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private Article article() {
        return project.articles().find(id).orElseThrow();
    }

    private Node find(String of) {
        return Fx.on(() -> bench.window.scene().getRoot().lookup(of));
    }

    @Test
    void oneClickBesideAFoldMakesItArticleTextForThisOutletAndUndoFoldsItAgain() {
        Fx.click((Button) find("#reader-fold-body-hint"), 1);
        bench.settle();
        assertThat(article().regions()).isEmpty();
        String later = "Pier shut\n\nListen to this story\n\nThe pier is shut, Orla Venn said.";
        Article coming = new Article(
                "b",
                "b",
                "The Quay",
                null,
                List.of(),
                null,
                null,
                null,
                "en",
                later,
                List.of(new Region(at(later, "Listen to this story"), Role.FURNITURE, "page.names", 0.9)));
        assertThat(project.lineRulings().book().apply(coming, "The Quay").regions())
                .isEmpty();
        bench.fire("edit.undo");
        assertThat(article().regions()).hasSize(1);
        assertThat(project.lineRulings().book().apply(coming, "The Quay").regions())
                .hasSize(1);
    }

    @Test
    void anOpenFoldHasTheSameButton() {
        bench.fire("view.furniture");
        Fx.pulses(5);
        Fx.click((Button) find("#reader-fold-body-hint"), 1);
        bench.settle();
        assertThat(article().regions()).isEmpty();
    }

    @Test
    void whatIsUnsureIsAnsweredByAClickBesideIt() {
        Fx.click((Button) find("#reader-asked-fold"), 1);
        bench.settle();
        assertThat(article().origin().suggested()).hasSize(1);
        assertThat(article().regions()).anyMatch(r -> r.span().contains(at(TEXT, "Monday morning")));
    }

    @Test
    void keysWalkThroughWhatIsUnsureAndAnswerIt() {
        Node area = find("#reader-area");
        Fx.key(area, KeyCode.N, "");
        Fx.pulses(3);
        assertThat(Fx.on(() -> bench.workspace.selectionProperty().get())).isEqualTo(at(TEXT, "Monday morning"));
        Label state = (Label) find("#reader-state");
        assertThat(Fx.on(state::getText)).contains("1 of 2");
        Fx.key(area, KeyCode.F, "S");
        bench.settle();
        assertThat(article().origin().suggested()).hasSize(1);
        assertThat(article().regions()).hasSize(1);
        Fx.key(area, KeyCode.N, "");
        Fx.key(area, KeyCode.F, "");
        bench.settle();
        assertThat(article().origin().suggested()).isEmpty();
        assertThat(article().regions()).anyMatch(r -> r.span().contains(at(TEXT, "By the quay desk")));
        Fx.key(area, KeyCode.N, "S");
        assertThat(Fx.on(() -> bench.workspace.noticeProperty().get().words()))
                .isEqualTo(parallax.workbench.base.Words.of("reader.suggestion.none"));
    }
}
