package parallax.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.intake.source.Refusal;
import parallax.news.Article;
import parallax.news.Role;
import parallax.text.Paragraphs;
import parallax.text.Span;

/** Invented pages of many kinds; a remark at the end of each says how the lines of its article begin, and its facts. */
class InventedPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/parallax/intake/article/pages");

    private static final SavedPage READER = new SavedPage(Phrases.load());

    /** What a page should give. A fact that is not named there should not be found. */
    private record Wanted(String title, String author, String date, List<String> lines) {

        static Wanted of(String page) {
            String remark = page.substring(page.lastIndexOf("<!-- wanted") + 11, page.lastIndexOf("-->"));
            String facts = remark.substring(0, remark.indexOf("body:\n"));
            List<String> lines = remark.substring(remark.indexOf("body:\n") + 6)
                    .strip()
                    .lines()
                    .toList();
            return new Wanted(fact(facts, "title: "), fact(facts, "author: "), fact(facts, "date: "), lines);
        }

        private static String fact(String facts, String name) {
            return facts.lines()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(name.length()))
                    .findFirst()
                    .orElse("");
        }
    }

    static Stream<Path> pages() throws IOException {
        return Files.list(PAGES).sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theArticleAndNothingElseComesOutOfThePage(Path file) throws IOException, Refusal {
        String page = Files.readString(file);
        Article article = read(page);
        List<String> kept = kept(article);
        assertThat(kept).as("lines of %s", file.getFileName()).hasSameSizeAs(Wanted.of(page).lines);
        for (int i = 0; i < kept.size(); i++) {
            assertThat(kept.get(i)).startsWith(Wanted.of(page).lines.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void titleAuthorAndDayAreFound(Path file) throws IOException, Refusal {
        String page = Files.readString(file);
        Article article = read(page);
        Wanted wanted = Wanted.of(page);
        assertThat(article.title()).isEqualTo(wanted.title);
        assertThat(String.join(", ", article.byline())).isEqualTo(wanted.author);
        assertThat(article.published() == null ? "" : article.published().toString())
                .isEqualTo(wanted.date);
    }

    @Test
    void thereAreManyKindsOfPages() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(30);
    }

    private static Article read(String page) throws Refusal {
        String html = page.substring(0, page.lastIndexOf("<!-- wanted"));
        return READER.article("page", "page.html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> kept(Article article) {
        List<String> lines = new ArrayList<>();
        for (Span line : Paragraphs.of(article.text())) {
            Role role = article.roleOf(line);
            if (role == null || !role.folded() && role != Role.TITLE) {
                lines.add(line.of(article.text()).strip());
            }
        }
        return lines;
    }
}
