package parallax.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake;
import parallax.news.Article;
import parallax.store.ArticleRow;
import parallax.store.ImportRow;
import parallax.store.Imports;
import parallax.store.Original;
import parallax.store.Store;

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
}
