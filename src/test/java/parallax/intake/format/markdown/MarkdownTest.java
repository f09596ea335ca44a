package parallax.intake.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.intake.Read;
import parallax.intake.format.Reading;
import parallax.news.Article;
import parallax.news.Role;

class MarkdownTest {

    @Test
    void marksGoAndWordsStay() {
        Article article = read("""
                # Ferrymen *refuse* the timetable

                The **ferrymen** of [Port Lisse](http://example.org/a_(b)) said
                they would _not_ sail, see `timetable.txt` &amp; <https://example.org>.

                ## The figures

                - One boat
                - Two __boats__

                > \u201CNever,\u201D said the mayor.
                > She meant it.

                ![a picture](boat.jpg)

                | Year | Votes |
                |------|-------|
                | 2024 | 17    |

                5 \\* 3 is snake_case_name.
                """);
        assertThat(article.title()).isEqualTo("Ferrymen refuse the timetable");
        assertThat(Read.with(article, Role.HEADING)).contains("The figures");
        assertThat(List.of(article.text().split("\n\n")))
                .containsExactly(
                        "Ferrymen refuse the timetable",
                        "The ferrymen of Port Lisse said they would not sail, see timetable.txt & https://example.org.",
                        "The figures",
                        "One boat",
                        "Two boats",
                        "\u201CNever,\u201D said the mayor. She meant it.",
                        "Year",
                        "Votes",
                        "2024",
                        "17",
                        "5 * 3 is snake_case_name.");
    }

    @Test
    void frontMatterTellsWhoAndWhen() {
        Article article = read("""
                ---
                title: "The ferry sails"
                author: Mara Velkhanova
                date: 2025-03-12
                source: Basin Monitor
                ---

                The ferry sailed on Tuesday, the harbour board said.
                """);
        assertThat(article.title()).isEqualTo("The ferry sails");
        assertThat(article.byline()).containsExactly("Mara Velkhanova");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.outlet()).isEqualTo("Basin Monitor");
        assertThat(article.text()).isEqualTo("The ferry sailed on Tuesday, the harbour board said.");
    }

    private static Article read(String text) {
        return Reading.of(new Markdown(Reading.DOCUMENTS), "a.md", text.getBytes(StandardCharsets.UTF_8))
                .only();
    }
}
