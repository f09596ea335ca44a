package parallax.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.statements.profiles.Matrix;
import parallax.statements.profiles.TagCounts;
import parallax.statements.profiles.TagCounts.By;
import parallax.text.Span;

class TagCountsTest {

    private static final String TEXT = "“The quay is safe,” said Mara Lind. The old wall fell.";

    @TempDir
    Path folder;

    private Project project;
    private String sea;
    private String land;
    private TagCounts counts;

    @BeforeEach
    void open() {
        project = Project.create(folder.resolve("tags.parallax"));
        sea = project.codebook().add(null, "sea", "#112233", "");
        land = project.codebook().add(sea, "land", "#112233", "");
        try (var arrival = project.articles().arrive("Imported 2 articles")) {
            for (int month = 3; month <= 5; month += 2) {
                Span said = new Span(0, 19);
                Quote quote = new Quote(
                        Quote.idAt("a" + month, said),
                        List.of(said),
                        Kind.DIRECT,
                        new Attribution("Mara Lind", null, 0.9),
                        null,
                        0.9);
                String id = arrival.add(article(month), List.of(quote)).id();
                project.annotations().add(id, new Span(1, 9), List.of(sea), "");
                project.annotations().add(id, new Span(5, 12), List.of(land), "");
            }
        }
        project.annotations().add(project.articles().list().getFirst().id(), new Span(36, 50), List.of(sea, land), "");
        project.settle();
        counts = new TagCounts(
                project.comparisons().table(),
                project.annotations().list(null),
                project.codebook().list());
    }

    @AfterEach
    void close() {
        project.close();
    }

    private static Article article(int month) {
        return new Article(
                "a" + month,
                "a" + month + ".txt",
                "Outlet",
                null,
                List.of(),
                LocalDate.of(2031, month, 4),
                null,
                null,
                "en",
                TEXT.replace("wall", "wall" + month),
                List.of());
    }

    private int count(By by, String row, String column) {
        Matrix matrix = counts.matrix(by, "unknown");
        return matrix.count(matrix.row(row), matrix.column(column));
    }

    @Test
    void whoIsQuotedInATaggedPassageCounts() {
        assertThat(count(By.SPEAKER, sea, "Mara Lind")).isEqualTo(2);
        assertThat(counts.passages(By.SPEAKER, sea, "Mara Lind")).hasSize(2);
        assertThat(counts.matrix(By.SPEAKER, "unknown").rows())
                .extracting(Matrix.Head::name)
                .containsExactlyInAnyOrder("sea", "sea / land");
    }

    @Test
    void tagsThatMeetAreCountedFromBothSides() {
        assertThat(count(By.TAG, sea, land)).isEqualTo(3);
        assertThat(count(By.TAG, land, sea)).isEqualTo(3);
        assertThat(counts.passages(By.TAG, sea, land)).hasSize(3);
    }

    @Test
    void tagsAreCountedByMonthInTheOrderOfTime() {
        assertThat(counts.matrix(By.TIME, "unknown").columns())
                .extracting(Matrix.Head::name)
                .containsExactly("2031-03", "2031-05");
        assertThat(count(By.TIME, sea, "2031-05") + count(By.TIME, sea, "2031-03"))
                .isEqualTo(3);
        assertThat(counts.matrix(By.TIME, "unknown").sum()).isEqualTo(6);
    }
}
