package parallax.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake;
import parallax.news.Annotation;
import parallax.statements.comparison.Comparison;
import parallax.store.quotes.QuoteFilter;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;

/**
 * The main story on the sample articles, with the real engines: import, correct, merge, tag, undo, redo, close, reopen.
 */
class StoryTest {

    private static final Path SAMPLE = Path.of("assets", "sample");

    @TempDir
    Path folder;

    private static Comparison.Row shared(Project project) {
        return project.comparisons().table().rows().stream()
                .filter(r -> r.statement().renderings().stream()
                                .map(x -> x.article())
                                .distinct()
                                .count()
                        > 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheAnalystDoesIsAllThereAfterReopening() throws Exception {
        Path file = folder.resolve("sample" + Project.SUFFIX);
        String assigned;
        String merged;
        String annotation;
        List<String> renderings;
        try (Project project = Project.create(file)) {
            ImportReport report =
                    project.importing(List.of(SAMPLE), Intake.Given.NOTHING).run(Progress.NONE);
            project.settle();
            assertThat(report.imported()).hasSize(5);
            assertThat(report.problems()).isEmpty();
            assertThat(project.comparisons().table().columns()).hasSize(5);
            assertThat(shared(project).outlets()).isGreaterThan(1);

            List<Comparison.Row> rows = project.comparisons().table().rows().stream()
                    .filter(r -> r.statement().renderings().size() == 1)
                    .limit(2)
                    .toList();
            project.comparisons()
                    .merge(rows.stream().map(r -> r.statement().id()).toList());
            renderings = rows.stream()
                    .map(r -> r.statement().renderings().getFirst().id())
                    .toList();
            merged = rowWith(project, renderings.getFirst());
            assertThat(rowWith(project, renderings.getLast())).isEqualTo(merged);

            assigned = project.quotes().list(QuoteFilter.ALL, 0, 1).getFirst().id();
            project.quotes().assign(List.of(assigned), "Somebody New");
            String tag = project.codebook().add(null, "doubt", "#aa3300", "");
            String article = report.imported().getFirst();
            annotation = project.annotations().add(article, new Span(0, 12), List.of(tag), "a first note");
            assertThat(project.history().undo()).isPresent();
            assertThat(project.annotations().list(null)).isEmpty();
            assertThat(project.history().redo()).isPresent();
        }
        try (Project project = Project.open(file)) {
            project.settle();
            assertThat(project.articles().list()).hasSize(5);
            assertThat(project.quotes().find(assigned))
                    .get()
                    .extracting(QuoteRow::speaker)
                    .isEqualTo("Somebody New");
            assertThat(project.annotations().find(annotation))
                    .get()
                    .extracting(Annotation::note)
                    .isEqualTo("a first note");
            assertThat(rowWith(project, renderings.getFirst())).isEqualTo(rowWith(project, renderings.getLast()));
            assertThat(project.check()).contains("Integrity: ok");
            while (project.history().undo().isPresent()) {
                assertThat(project.history().redoable()).isPresent();
            }
            project.settle();
            assertThat(project.comparisons().table().rows()).isEmpty();
        }
    }

    private static String rowWith(Project project, String rendering) {
        return project.comparisons().table().rows().stream()
                .filter(r -> r.statement().renderings().stream().anyMatch(x -> x.id().equals(rendering)))
                .findFirst()
                .orElseThrow()
                .statement()
                .id();
    }
}
