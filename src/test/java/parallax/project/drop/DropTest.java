package parallax.project.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake.Given;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.project.ImportReport;
import parallax.project.Progress;
import parallax.project.Project;
import parallax.store.articles.ImportRow;
import parallax.store.articles.ImportRow.Outcome;
import parallax.text.Span;

/** A folder with a file of every kind comes in by one drop, and every article knows who published it when. */
class DropTest {

    @TempDir
    Path folder;

    @Test
    void everyFileOfTheFolderIsAnArticleWithItsTitleOutletAndDay() throws Exception {
        DropFolder drop = DropFolder.make();
        drop.write(folder.resolve("drop"));
        try (Project project = Project.create(folder.resolve("a.parallax"))) {
            ImportReport report = project.importing(List.of(folder.resolve("drop")), Given.NOTHING)
                    .run(Progress.NONE);
            project.settle();
            List<Article> articles = project.articles().all();
            assertThat(articles).hasSameSizeAs(drop.expected());
            Map<String, List<Quote>> quotes = project.quotes().forMatching();
            SoftAssertions softly = new SoftAssertions();
            drop.expected().forEach(e -> check(e, articles, quotes, softly));
            softly.assertAll();
            told(report, project.imported(report.number()));
        }
    }

    private static void check(
            DropFolder.Expected expected,
            List<Article> articles,
            Map<String, List<Quote>> quotes,
            SoftAssertions softly) {
        Story story = expected.story();
        List<Article> found = articles.stream()
                .filter(a -> isOf(expected, a) && story.title().equals(a.title()))
                .toList();
        softly.assertThat(found)
                .as("articles of %s called %s", expected.file(), story.title())
                .hasSize(1);
        for (Article article : found) {
            String file = expected.file();
            softly.assertThat(article.outlet()).as("outlet of %s", file).isEqualTo(story.outlet());
            softly.assertThat(article.published()).as("day of %s", file).isEqualTo(story.day());
            if (!expected.zoned().isEmpty()) {
                softly.assertThat(article.origin().publishedAt())
                        .as("moment of %s", file)
                        .hasToString(expected.zoned());
            }
            softly.assertThat(article.language()).as("language of %s", file).isEqualTo("en");
            softly.assertThat(quotes.getOrDefault(article.id(), List.of()))
                    .as("quotes of %s", file)
                    .hasSizeGreaterThanOrEqualTo(2);
            softly.assertThat(body(article))
                    .as("text of %s", file)
                    .contains(
                            story.paragraphs().stream().map(DropTest::beginning).toList())
                    .doesNotContain("cookies", "Gulls return", "All rights reserved", "Photo:", "Buy a boat");
        }
    }

    /** An article of a container is called after its place in it, one of a crawl after its address. */
    private static boolean isOf(DropFolder.Expected expected, Article article) {
        return article.file().endsWith(expected.file()) || article.file().startsWith(expected.file());
    }

    /** Some first words, with whatever quotation marks. */
    private static String beginning(String paragraph) {
        return paragraph.substring(0, 30).replaceAll("[\u201C\u201D]", "\"");
    }

    private static String body(Article article) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        for (var region : article.regions()) {
            if (region.role().folded()) {
                body.append(new Span(at, region.span().start()).of(article.text()));
                at = region.span().end();
            }
        }
        body.append(article.text().substring(at));
        return body.toString().replaceAll("[\u201C\u201D]", "\"").replaceAll("\\s+", " ");
    }

    private static void told(ImportReport report, List<ImportRow> rows) {
        assertThat(report.cancelled()).isFalse();
        assertThat(of(rows, Outcome.FAILED))
                .extracting(ImportRow::file)
                .containsExactly("broken.docx", "empty.txt", "scan.pdf", "tune.xyz");
        assertThat(of(rows, Outcome.FAILED)).extracting(ImportRow::sentence).allMatch(s -> s.endsWith("."));
        assertThat(of(rows, Outcome.KNOWN))
                .singleElement()
                .satisfies(row -> assertThat(row.sentence()).contains("lantern again.html", "as “lantern.html”"));
        assertThat(of(rows, Outcome.VERSION)).extracting(ImportRow::file).containsExactly("lantern, evening.html");
        assertThat(rows.stream().filter(r -> r.file().equals("velden.html")).toList())
                .singleElement()
                .satisfies(row -> assertThat(row.sentence()).contains("stands word for word in", "Basin Monitor"));
        assertThat(rows)
                .noneMatch(r -> r.outcome() == Outcome.NEW && !r.doubts().isEmpty());
    }

    private static List<ImportRow> of(List<ImportRow> rows, Outcome outcome) {
        return rows.stream().filter(r -> r.outcome() == outcome).toList();
    }
}
