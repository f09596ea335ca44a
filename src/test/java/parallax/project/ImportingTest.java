package parallax.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake;
import parallax.news.Article;
import parallax.store.Store;
import parallax.store.articles.ArticleRow;
import parallax.store.articles.ImportRow;
import parallax.store.articles.Imports;
import parallax.store.articles.Original;
import parallax.store.file.StoreException;

/** What an import makes of what was there, and keeps of what it read. */
class ImportingTest {

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

    private List<String> rows() {
        return project.comparisons().table().rows().stream()
                .map(r -> r.statement().id())
                .toList();
    }

    @Test
    void aPageThatChangedIsANewVersionAndOneStepOfUndo() throws Exception {
        String address = "https://quay.example/bridge\n";
        load(file("a.txt", address + "Orla Venn: it is shut\nTomas Ilk: we need boats"));
        ImportReport report = load(file("b.txt", address + "Orla Venn: it is shut\nTomas Ilk: we have boats"));
        assertThat(report.count(ImportRow.Outcome.VERSION)).isEqualTo(1);
        assertThat(project.articles().list()).hasSize(1);
        assertThat(project.articles().versions(report.imported().getFirst())).hasSize(2);
        assertThat(rows()).hasSize(2);
        project.history().undo();
        project.settle();
        assertThat(project.articles().list()).extracting(ArticleRow::file).containsExactly("a.txt");
        assertThat(rows()).hasSize(2);
        project.history().redo();
        project.settle();
        assertThat(project.articles().list()).extracting(ArticleRow::file).containsExactly("b.txt");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void linesThatRecurInAnOutletsArticlesAreFoldedWithTheImport() throws Exception {
        String line = "\nShare all of this page with a friend or two";
        Path a = file("a.txt", "Orla Venn: it is shut\n" + "One of many words about the bridge. ".repeat(9) + line);
        Path b = file("b.txt", "Tomas Ilk: we need boats\n" + "Quite another story of the ferries. ".repeat(9) + line);
        ImportReport report = project.importing(List.of(a, b), new Intake.Given("The Quay", null))
                .run(Progress.NONE);
        project.settle();
        for (String id : report.imported()) {
            Article article = project.articles().find(id).orElseThrow();
            assertThat(article.regions())
                    .singleElement()
                    .satisfies(r -> assertThat(r.span().of(article.text())).startsWith("Share"));
        }
        Article first = project.articles().find(report.imported().getFirst()).orElseThrow();
        project.articles().mark(first.id(), first.regions().getFirst().span(), null);
        String third = project.importing(
                        List.of(file(
                                "c.txt", "Ada Quill: the pier opens\n" + "The pier took a year. ".repeat(12) + line)),
                        new Intake.Given("The Quay", null))
                .run(Progress.NONE)
                .imported()
                .getFirst();
        assertThat(project.articles().find(third).orElseThrow().regions()).isEmpty();
        project.settle();
        assertThat(rows()).hasSize(3);
    }

    @Test
    void aReportIsKeptAndTheFilesOfTheArticlesWithIt() throws Exception {
        ImportReport report = load(file("empty.txt", ""), file("a.txt", "Orla Venn: it is shut"));
        assertThat(project.imports().last()).map(Imports.Import::id).contains(report.number());
        assertThat(project.imports().rows(report.number()))
                .extracting(ImportRow::file, ImportRow::outcome)
                .containsExactly(tuple("empty.txt", ImportRow.Outcome.FAILED), tuple("a.txt", ImportRow.Outcome.NEW));
        String article = report.imported().getFirst();
        assertThat(project.originals().of(article)).map(Original::kept).contains(true);
        project.keepCopies(false);
        String other =
                load(file("b.txt", "Tomas Ilk: we need boats")).imported().getFirst();
        assertThat(project.originals().of(other)).map(Original::kept).contains(false);
    }

    @Test
    void aFileThatIsKeptByItsPlaceIsFoundAgainOnceItIsBroughtFromItsNewOne() throws Exception {
        project.keepCopies(false);
        Path file = file("a.txt", "Orla Venn: it is shut");
        String article = load(file).imported().getFirst();
        Path moved =
                Files.move(file, Files.createDirectory(folder.resolve("moved")).resolve("a.txt"));
        Original lost = project.originals().of(article).orElseThrow();
        assertThatThrownBy(() -> project.originals().read(lost))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("import it again");
        assertThat(load(moved).known()).hasSize(1);
        Original found = project.originals().of(article).orElseThrow();
        assertThat(found.place()).isEqualTo(moved);
        assertThat(project.originals().read(found)).isNotEmpty();
    }

    @Test
    void whatCameInBeforeAnImportWasStoppedStaysAndIsTold() throws Exception {
        Path[] files = new Path[12];
        for (int i = 0; i < files.length; i++) {
            files[i] = file("a%02d.txt".formatted(i), "Orla Venn: boat number " + i + " is gone");
        }
        AtomicInteger done = new AtomicInteger();
        ImportReport report = project.importing(List.of(files), Intake.Given.NOTHING)
                .run(new Progress() {
                    @Override
                    public void step(long files, long total, String words) {
                        done.set((int) files);
                    }

                    @Override
                    public void check() {
                        if (done.get() >= 2) {
                            throw new CancellationException();
                        }
                    }
                });
        assertThat(report.cancelled()).isTrue();
        assertThat(report.imported()).isNotEmpty().hasSizeLessThan(files.length);
        assertThat(project.articles().list()).hasSameSizeAs(report.imported());
        assertThat(report.rows().getLast().outcome()).isEqualTo(ImportRow.Outcome.SKIPPED);
        assertThat(load(files).imported())
                .hasSize(files.length - report.imported().size());
    }

    @Test
    void theFileKeptIsTheOneInsideTheArchive() throws Exception {
        project.close();
        project = Project.create(folder.resolve("real.parallax"));
        Path zip = folder.resolve("press.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : new String[] {"monday/a.txt", "tuesday/b.txt"}) {
                out.putNextEntry(new ZipEntry(name));
                out.write(("Orla Venn: it is shut on " + name).getBytes(StandardCharsets.UTF_8));
            }
        }
        for (String article : load(zip).imported()) {
            String name = project.articles().find(article).orElseThrow().file().replaceFirst(".*/", "");
            Original original = project.originals().of(article).orElseThrow();
            assertThat(original.name()).isEqualTo(name);
            assertThat(new String(project.originals().read(original), StandardCharsets.UTF_8))
                    .startsWith("Orla Venn: it is shut on ")
                    .endsWith(name);
        }
        project.keepCopies(false);
        Path other = folder.resolve("other.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(other))) {
            out.putNextEntry(new ZipEntry("c.txt"));
            out.write("Tomas Ilk: we need boats".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(project.originals().of(load(other).imported().getFirst()))
                .map(Original::name)
                .contains("other.zip");
    }
}
