package parallax.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Annotation;
import parallax.project.Project;
import parallax.statements.comparison.Comparison;
import parallax.store.articles.ArticleRow;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;

/** An analyst's first quarter of an hour, in the real window, by keyboard: from five articles to exported notes and back. */
class StoryTest {

    private static final Path SEEDS = Path.of("../shared/articles/seeds");

    @TempDir
    Path folder;

    private Bench bench;

    @AfterEach
    void closeBench() {
        if (bench != null) {
            bench.close();
        }
    }

    @Test
    void withTheSampleArticles() throws IOException {
        tell(articles(Path.of("assets/sample")));
    }

    @Test
    void withRealArticles() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "Skipped: the real articles (" + SEEDS + ") are not here.");
        tell(articles(SEEDS));
    }

    private static List<Path> articles(Path from) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            return files.sorted().toList();
        }
    }

    private void tell(List<Path> articles) throws IOException {
        assertThat(articles).hasSize(5);
        bench = Bench.open(folder.resolve("data"));
        bench.dialogs.choose(articles.toArray(Path[]::new));
        bench.fire("file.import-files");
        bench.settle();
        assertThat(articlesThere()).hasSize(5);

        readAnArticle();
        correctASpeaker();
        int statements = mergeTwoRows();
        tag();
        comment();
        Picture after = picture();
        assertThat(after.statements()).isEqualTo(statements);

        for (int i = 0; i < 4; i++) {
            bench.fire("edit.undo");
        }
        bench.settle();
        assertThat(annotations()).isEmpty();
        assertThat(picture().speakers()).doesNotContain("Orla Venn");
        assertThat(picture().tags()).isEmpty();
        assertThat(picture().statements()).isGreaterThan(statements);
        for (int i = 0; i < 4; i++) {
            bench.fire("edit.redo");
        }
        bench.settle();
        assertThat(picture()).isEqualTo(after);

        export("comparison-html", "comparison.html", "Orla Venn");
        export("notes-html", "notes.html", "a promise to keep");
        export("notes-csv", "notes.csv", "commitment");
        export("notes-md", "notes.md", "Tags: commitment");

        Path file = read(Project::file);
        bench.fire("file.close");
        assertThat(look("#welcome").isVisible()).isTrue();
        Fx.run(() -> bench.projects.open(file));
        bench.settle();
        bench.settle();
        assertThat(picture()).isEqualTo(after);
        bench.fire("edit.undo");
        assertThat(annotations().getFirst().note())
                .as("undo reaches over the restart")
                .isEmpty();
    }

    /** What must come back after undo and redo, and after closing and opening. */
    private record Picture(List<String> speakers, int statements, List<Annotation> annotations, List<String> tags) {}

    private Picture picture() {
        List<Annotation> marks = annotations().stream()
                .map(a -> new Annotation(
                        a.id(), a.article(), a.span(), a.tags(), a.note(), a.author(), a.created(), a.created()))
                .toList();
        return new Picture(
                read(p -> p.quotes().list(QuoteFilter.ALL, 0, 10_000)).stream()
                        .map(q -> String.valueOf(q.speaker()))
                        .toList(),
                read(p -> p.comparisons().table()).rows().size(),
                marks,
                read(p -> p.codebook().list()).stream().map(t -> t.name()).toList());
    }

    private void readAnArticle() {
        String first = read(p -> p.articles().list()).getFirst().id();
        Fx.run(() -> bench.workspace.view(first));
        bench.settle();
        Fx.key(look("#reader-area"), KeyCode.J, "");
        bench.settle();
        assertThat(Fx.on(() -> bench.workspace.selectedQuote()))
                .as("J goes to the first quote")
                .isPresent();
    }

    private void correctASpeaker() {
        QuoteRow quote = Fx.on(() -> bench.workspace.selectedQuote()).orElseThrow();
        Fx.await(() -> bench.workspace.quoteProperty().get() != null, "a selected quote");
        Fx.key(look("#quotes-list"), KeyCode.S, "");
        TextField field = (TextField) look("#picker-field");
        Fx.run(() -> field.setText("Orla Venn"));
        Fx.key(field, KeyCode.ENTER, "");
        bench.settle();
        assertThat(read(p -> p.quotes().find(quote.id())).orElseThrow().speaker())
                .isEqualTo("Orla Venn");
    }

    private int mergeTwoRows() {
        bench.settle();
        Comparison before = read(p -> p.comparisons().table());
        Node table = look("#comparison-table");
        Fx.key(table, KeyCode.HOME, "");
        Fx.key(table, KeyCode.DOWN, "S");
        Fx.key(table, KeyCode.M, "");
        bench.settle();
        int rows = read(p -> p.comparisons().table()).rows().size();
        assertThat(rows).isEqualTo(before.rows().size() - 1);
        return rows;
    }

    private void select(String marked) {
        GenericStyledArea<?, ?, ?> area = (GenericStyledArea<?, ?, ?>) look("#reader-area");
        Fx.run(() -> {
            int at = area.getText().indexOf(marked);
            area.selectRange(at, at + marked.length());
        });
        Fx.await(() -> !bench.workspace.selectionProperty().get().isEmpty(), "the selection");
    }

    private String someWords() {
        return Fx.on(() -> bench.workspace.pageProperty().get().quotes().stream()
                .map(q -> q.spans()
                        .getFirst()
                        .of(bench.workspace.pageProperty().get().article().text()))
                .filter(t -> !t.contains("\n"))
                .findFirst()
                .orElseThrow());
    }

    private void tag() {
        String words = someWords();
        select(words);
        Fx.key(look("#reader-area"), KeyCode.T, "");
        TextField field = (TextField) look("#tag-field");
        Fx.run(() -> field.setText("commitment"));
        Fx.key(field, KeyCode.ENTER, "");
        bench.settle();
        assertThat(picture().tags()).containsExactly("commitment");
        Annotation made = annotations().getFirst();
        String text = read(p -> p.articles().find(made.article())).orElseThrow().text();
        assertThat(made.span().of(text)).isEqualTo(words.strip());
    }

    private void comment() {
        select(someWords());
        Fx.key(look("#reader-area"), KeyCode.C, "");
        TextArea note = (TextArea) look("#note-text");
        Fx.run(() -> note.setText("a promise to keep"));
        Fx.key(note, KeyCode.ENTER, "C");
        bench.settle();
        assertThat(annotations())
                .singleElement()
                .satisfies(a -> assertThat(a.note()).isEqualTo("a promise to keep"));
    }

    private void export(String kind, String name, String expected) {
        Path target = folder.resolve(name);
        bench.dialogs.choose(target);
        bench.fire("file.export-" + kind);
        bench.settle();
        assertThat(target).content().contains(expected);
    }

    private List<Annotation> annotations() {
        return read(p -> p.annotations().list(null));
    }

    private List<ArticleRow> articlesThere() {
        return read(p -> p.articles().list());
    }

    private Node look(String selector) {
        Node found = Fx.on(() -> bench.window.scene().lookup(selector));
        assertThat(found).as(selector).isNotNull();
        return found;
    }

    private <T> T read(Function<Project, T> what) {
        return what.apply(Fx.on(() -> bench.workspace.projectProperty().get()));
    }
}
