package parallax.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.news.Role;
import parallax.statements.comparison.Comparison;
import parallax.store.History;
import parallax.store.Store;
import parallax.store.articles.ArticleRow;
import parallax.store.file.Change.Topic;
import parallax.store.file.StoreException;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.Speakers;
import parallax.text.Span;

class ProjectTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void open() {
        project = new Project(Store.create(folder.resolve("strait.parallax")), FakeEngines.make());
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ImportReport load(Path... files) throws Exception {
        ImportReport report =
                project.importing(List.of(files), Intake.Given.NOTHING).run(Progress.NONE);
        project.settle();
        return report;
    }

    private void reopen(Engines engines) {
        project.close();
        project = new Project(Store.open(folder.resolve("strait.parallax")), engines);
    }

    private List<String> rows() {
        return project.comparisons().table().rows().stream()
                .map(r -> r.statement().speaker() + " "
                        + r.statement().renderings().size())
                .toList();
    }

    @Test
    void importsReadsAnalysesAndCompares() throws Exception {
        ImportReport report = load(
                file("a.txt", "Orla Venn: it is shut\nTomas Ilk: we need boats"), file("b.txt", "Venn: it is shut"));
        assertThat(report.imported()).hasSize(2);
        assertThat(report.problems()).isEmpty();
        assertThat(project.name()).isEqualTo("strait");
        assertThat(project.speakers().list())
                .extracting(s -> s.speaker().name() + s.quotes())
                .containsExactly("Orla Venn2", "Tomas Ilk1");
        assertThat(rows()).containsExactly("Orla Venn 2", "Tomas Ilk 1");
        assertThat(project.comparisons().table()).isSameAs(project.comparisons().table());
    }

    @Test
    void storesInInputOrderAndReportsEachStep() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.add(file("f" + i + ".txt", "Orla Venn: words " + i));
        }
        List<Set<String>> stored = new CopyOnWriteArrayList<>();
        project.onChange(c -> {
            if (c.touches(Topic.ARTICLES)) {
                stored.add(c.articles());
            }
        });
        List<Long> steps = new ArrayList<>();
        ImportReport report = project.importing(files, Intake.Given.NOTHING).run(new Progress() {
            @Override
            public void step(long done, long total, String words) {
                assertThat(total).isEqualTo(12);
                steps.add(done);
            }

            @Override
            public void check() {}
        });
        assertThat(stored)
                .containsExactlyElementsOf(
                        report.imported().stream().map(Set::of).toList());
        assertThat(report.imported().stream()
                        .map(id -> project.articles().find(id).orElseThrow().file()))
                .containsExactlyElementsOf(
                        files.stream().map(f -> f.getFileName().toString()).toList());
        assertThat(steps).isSorted().endsWith(12L);
        assertThat(project.history().list(9)).hasSize(1);
    }

    @Test
    void theSameTextTwiceIsNotImportedTwice() throws Exception {
        Path a = file("a.txt", "Orla Venn: it is shut");
        ImportReport first = load(a, file("copy.txt", "Orla Venn: it is shut"));
        assertThat(first.imported()).hasSize(1);
        assertThat(first.known())
                .singleElement()
                .asString()
                .contains("“copy.txt”")
                .contains("not imported again.");
        ImportReport second = load(a);
        assertThat(second.imported()).isEmpty();
        assertThat(second.known()).containsExactly("“a.txt” is in the project already; it was not imported again.");
        assertThat(project.history().list(9)).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestGoesOn() throws Exception {
        ImportReport report =
                load(folder.resolve("no.txt"), file("empty.txt", ""), file("a.txt", "Orla Venn: it is shut"));
        assertThat(report.problems()).containsExactly("There is no no.txt.", "“empty.txt” is empty.");
        assertThat(report.imported()).hasSize(1);
    }

    @Test
    void anArticleOnWhichTheEngineFailsIsKeptWithoutQuotes() throws Exception {
        quietly(Importing.class, () -> {
            reopen(FakeEngines.with(a -> {
                throw new IllegalStateException("engine");
            }));
            ImportReport report = load(file("a.txt", "Orla Venn: it is shut"));
            assertThat(report.imported()).hasSize(1);
            assertThat(report.problems())
                    .singleElement()
                    .asString()
                    .contains("“a.txt”")
                    .doesNotContain("engine");
        });
    }

    @Test
    void cancellingKeepsWhatWasDone() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.add(file("f" + i + ".txt", "Orla Venn: words " + i));
        }
        Progress stopping = new Progress() {
            private int stored;

            @Override
            public void step(long done, long total, String words) {
                stored = project.articles().list().size();
            }

            @Override
            public void check() {
                if (stored >= 5) {
                    throw new CancellationException("stopped");
                }
            }
        };
        Job<ImportReport> job = project.importing(files, Intake.Given.NOTHING);
        ImportReport report = job.run(stopping);
        assertThat(report.cancelled()).isTrue();
        assertThat(report.problems()).singleElement().asString().contains("stopped");
        int kept = project.articles().list().size();
        assertThat(kept).isBetween(5, 39).isEqualTo(report.imported().size());
        project.settle();
        assertThat(rows()).hasSize(kept);
        assertThat(project.history().undo()).isPresent();
        project.settle();
        assertThat(rows()).isEmpty();
    }

    @Test
    void undoOfAnImportEmptiesTheTableAndRedoFillsIt() throws Exception {
        load(file("a.txt", "Orla Venn: it is shut"));
        project.history().undo();
        assertThat(rows()).isEmpty();
        project.settle();
        assertThat(rows()).isEmpty();
        project.history().redo();
        project.settle();
        assertThat(rows()).containsExactly("Orla Venn 1");
    }

    @Test
    void correctionsOfQuotesAndSpeakersReachTheTable() throws Exception {
        load(file("a.txt", "Orla Venn: it is shut\nTomas Ilk: we need boats"));
        String venn = project.speakers().list().stream()
                .map(Speakers.Row::speaker)
                .filter(s -> s.name().equals("Orla Venn"))
                .findFirst()
                .orElseThrow()
                .id();
        project.speakers().rename(venn, "Captain Venn");
        project.settle();
        assertThat(rows()).containsExactly("Captain Venn 1", "Tomas Ilk 1");
        project.quotes()
                .reject(List.of(
                        project.quotes().list(QuoteFilter.ALL, 0, 1).getFirst().id()));
        project.settle();
        assertThat(rows()).containsExactly("Tomas Ilk 1");
    }

    @Test
    void markingFurnitureFindsTheQuotesOfTheArticleAnew() throws Exception {
        String id = load(file("a.txt", "Orla Venn: it is shut\nTomas Ilk: we need boats"))
                .imported()
                .getFirst();
        project.articles().mark(id, new Span(0, 21), Role.FURNITURE);
        project.settle();
        assertThat(rows()).containsExactly("Tomas Ilk 1");
        project.history().undo();
        project.settle();
        assertThat(rows()).hasSize(2);
    }

    @Test
    void analysingAnewKeepsWhatTheAnalystDecided() throws Exception {
        load(file("a.txt", "Orla Venn: it is shut\nTomas Ilk: we need boats"));
        String id = project.quotes().list(QuoteFilter.ALL, 0, 1).getFirst().id();
        project.quotes().reject(List.of(id));
        project.analysing().run(Progress.NONE);
        project.settle();
        assertThat(rows()).containsExactly("Tomas Ilk 1");
        assertThat(project.history().list(9)).hasSize(2);
    }

    @Test
    void aProjectClosedBeforeTheTableWasMadeCatchesUp() throws Exception {
        project.close();
        Path path = folder.resolve("strait.parallax");
        try (Store store = Store.open(path)) {
            Article article = Article.of("a", "Orla Venn: it is shut");
            try (var arrival = store.articles().arrive("Imported 1 file")) {
                List<Quote> quotes = FakeEngines.quotes(article);
                arrival.add(article, quotes);
            }
        }
        project = new Project(Store.open(path), FakeEngines.make());
        project.settle();
        assertThat(rows()).containsExactly("Orla Venn 1");
        AtomicInteger runs = new AtomicInteger();
        Engines fake = FakeEngines.make();
        reopen(new Engines(
                fake.intake(),
                fake.quotes(),
                (names, holders) -> {
                    runs.incrementAndGet();
                    return fake.names().group(names, holders);
                },
                fake.matching()));
        project.settle();
        assertThat(runs).hasValue(0);
        assertThat(rows()).containsExactly("Orla Venn 1");
    }

    @Test
    void manyChangesMakeFewPassesAndOneFailureStopsNothing() throws Exception {
        quietly(Upkeep.class, () -> {
            AtomicInteger runs = new AtomicInteger();
            CountDownLatch first = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            Engines fake = FakeEngines.make();
            reopen(new Engines(
                    fake.intake(),
                    fake.quotes(),
                    (names, holders) -> {
                        if (runs.incrementAndGet() == 1) {
                            first.countDown();
                            try {
                                go.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            throw new IllegalStateException("engine");
                        }
                        return fake.names().group(names, holders);
                    },
                    fake.matching()));
            project.importing(List.of(file("a.txt", "Orla Venn: it is shut")), Intake.Given.NOTHING)
                    .run(Progress.NONE);
            first.await();
            String id = project.quotes().list(QuoteFilter.ALL, 0, 1).getFirst().id();
            for (int i = 0; i < 10; i++) {
                project.quotes().assign(List.of(id), "Speaker " + i);
            }
            go.countDown();
            project.settle();
            assertThat(runs).hasValue(2);
            assertThat(rows()).containsExactly("Speaker 9 1");
        });
    }

    @Test
    void pastesAText() throws Exception {
        project.pasting("Orla Venn: it is shut", Intake.Given.NOTHING).run(Progress.NONE);
        assertThat(project.articles().list()).extracting(ArticleRow::file).containsExactly("Pasted text");
        assertThat(project.history().undoable())
                .get()
                .extracting(History.Act::name)
                .isEqualTo("Pasted 1 article");
    }

    @Test
    void copiesItselfAndChecks() throws Exception {
        load(file("a.txt", "Orla Venn: it is shut"));
        Path copy = folder.resolve("copy.parallax");
        project.copying(copy).run(Progress.NONE);
        try (Project second = new Project(Store.open(copy), FakeEngines.make())) {
            Comparison table = second.comparisons().table();
            assertThat(table.rows()).hasSize(1);
        }
        assertThat(project.check()).contains("Integrity: ok", "Statements: 1");
        assertThatThrownBy(() -> project.copying(copy).run(Progress.NONE)).isInstanceOf(StoreException.class);
    }

    private interface Body {
        void run() throws Exception;
    }

    /** Runs what logs an expected error without showing it. */
    private static void quietly(Class<?> of, Body body) throws Exception {
        Logger log = Logger.getLogger(of.getName());
        log.setFilter(line -> false);
        try {
            body.run();
        } finally {
            log.setFilter(null);
        }
    }
}
