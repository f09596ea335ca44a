package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Kind;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison;
import parallax.text.Span;

/** Wire copy, flags and echoes in every format. */
class ComparisonNotesTest {

    private static final String FRAME =
            "HARN (Reuters) - The board of the harbour met on Friday in the old customs house"
                    + " while the skippers waited outside in the rain for news of the lock and of the grain. “%s,” Ada Lind said"
                    + " after the meeting, and left by the side door without taking questions from anybody.";

    private final List<Article> articles = new ArrayList<>();

    private Rendering rendering(String outlet, String frame, String words) {
        String text = frame.formatted(words);
        int day = articles.size() + 1;
        articles.add(new Article(
                outlet,
                outlet,
                outlet,
                null,
                List.of(),
                LocalDate.of(2031, outlet.equals("Gazette") ? 3 : 5, day),
                null,
                null,
                "en",
                text,
                List.of()));
        int at = text.indexOf(words);
        Span span = new Span(at, at + words.length());
        return new Rendering(
                Rendering.idAt(outlet, span),
                outlet,
                "q",
                span,
                Kind.DIRECT,
                "Ada Lind",
                null,
                Rendering.State.SAME,
                1,
                0);
    }

    private Statement statement(String id, String occasion, Rendering... renderings) {
        Map<String, Cell> cells = new HashMap<>();
        for (Rendering r : renderings) {
            cells.put(r.article(), Cell.DIRECT);
        }
        return new Statement(id, "Ada Lind", new Occasion(occasion, null, null), List.of(renderings), cells);
    }

    private Comparison table() {
        String words = "We will open the lock in eleven days and not a day later";
        Rendering courier = rendering("Courier", FRAME, words);
        Rendering post = rendering("Post", FRAME, words);
        Rendering own = rendering("Valley", "“%s,” she told us.", words.replace("eleven", "nine"));
        Rendering march = rendering("Gazette", "“%s,” she said in March.", words);
        return Comparison.of(
                articles,
                List.of(),
                List.of(
                        statement("s1", "meeting, 2 May", courier, post, own),
                        statement("s2", "talk, 4 March", march)));
    }

    @Test
    void jsonCountsBothWaysAndNamesCopiesFlagsAndEchoes() throws IOException {
        StringBuilder out = new StringBuilder();
        ComparisonJson.write(table(), out);
        JsonNode root = new ObjectMapper().readTree(out.toString());
        assertThat(root.at("/copies/0/agency").asText()).isEqualTo("Reuters");
        assertThat(root.at("/statements/0/outlets").asInt()).isEqualTo(3);
        assertThat(root.at("/statements/0/witnesses").asInt()).isEqualTo(2);
        assertThat(root.at("/statements/0/copied/0/outlets/1").asText()).isEqualTo("Post");
        assertThat(root.at("/statements/0/renderings/2/flags/0").asText()).isEqualTo("number");
        assertThat(root.at("/statements/0/renderings/1/flags").size()).isZero();
        assertThat(root.at("/statements/0/echoes/0/statement").asText()).isEqualTo("s2");
    }

    @Test
    void htmlPrintsOneTextOnce() throws IOException {
        StringBuilder out = new StringBuilder();
        ComparisonHtml.write(table(), out);
        assertThat(out)
                .contains("same text in 2 outlets: Courier, Post (Reuters)", "same text as Courier (Reuters)")
                .contains("3 outlets, 2 independent of one another", "⚑ another number")
                .contains("<a href=\"#s-s2\">said before: talk, 4 March</a>");
    }

    @Test
    void markdownAndCsvSayTheSame() throws IOException {
        StringBuilder markdown = new StringBuilder();
        ComparisonMarkdown.write(table(), markdown);
        assertThat(markdown)
                .contains("direct, same text as Courier", "direct, **another number**")
                .contains("3 outlets, 2 independent of one another", "- said before: talk, 4 March");
        StringBuilder csv = new StringBuilder();
        ComparisonCsv.write(table(), csv);
        assertThat(csv.toString().split("\r\n"))
                .anyMatch(line -> line.contains(",number,,3,2,"))
                .anyMatch(line -> line.contains(",same text as Courier (Reuters),3,2,"));
    }
}
