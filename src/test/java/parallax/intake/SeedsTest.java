package parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Role;
import parallax.text.CodePoints;
import parallax.text.Span;

/** Every line of the five labelled articles has its role. */
class SeedsTest {

    private static final Path GOLD = Path.of("../shared/gold/pages/seeds-lines.json");
    private static final Path SEEDS = Path.of("../shared/articles/seeds");

    @Test
    void everyLineHasItsRole() throws IOException {
        Assumptions.assumeTrue(Files.exists(GOLD) && Files.exists(SEEDS), "seed lines skipped: ../shared is not here");
        List<String> wrong = new ArrayList<>();
        for (JsonNode file : JsonMapper.builder().build().readTree(GOLD.toFile())) {
            Article article = Read.of(SEEDS.resolve(file.path("file").asText())).only();
            CodePoints points = CodePoints.of(article.text());
            for (JsonNode line : file.path("lines")) {
                Role role = article.roleOf(points.toUtf16(
                        new Span(line.path("start").asInt(), line.path("end").asInt())));
                String said = role == null ? "body" : role.name().toLowerCase(Locale.ROOT);
                String label = switch (line.path("label").asText()) {
                    case "subhead" -> "heading";
                    case "standfirst" -> "body";
                    case String other -> other;
                };
                if (!said.equals(label)) {
                    wrong.add(file.path("file").asText() + ':' + line.path("line") + ' ' + label + " but " + said);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
