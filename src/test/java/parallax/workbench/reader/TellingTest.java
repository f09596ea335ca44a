package parallax.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.workbench.reader.Samples.annotation;
import static parallax.workbench.reader.Samples.at;
import static parallax.workbench.reader.Samples.quote;
import static parallax.workbench.reader.Samples.tag;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.workbench.base.Page;
import parallax.workbench.reader.marks.Sheet;

class TellingTest {

    private static final String TEXT = "He said the tide was late.";

    @Test
    void tellsEverythingAtAPlace() {
        Page page = new Page(
                Article.of("a", TEXT),
                List.of(quote(TEXT, "the tide was late", Kind.INDIRECT)),
                List.of(annotation("1", at(TEXT, "tide was"), "t"), annotation("2", at(TEXT, "He"), "t")));
        List<String> told =
                Telling.at(Sheet.of(page, List.of(), Set.of()), at(TEXT, "was").start(), List.of(tag("t", "weather")));
        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).startsWith("Indirect quote").contains("unknown speaker", "90 %");
        assertThat(told.getLast()).isEqualTo("Tagged weather");
        assertThat(Telling.at(Sheet.of(page, List.of(), Set.of()), TEXT.length() - 1, List.of()))
                .isEmpty();
    }

    @Test
    void tellsWhereAnArticleIsFrom() {
        Article article = new Article(
                "a",
                "a.txt",
                "Tern Gazette",
                null,
                List.of("Ada Lind"),
                LocalDate.of(2025, 3, 1),
                null,
                "https://www.tern.example/tide",
                "en",
                TEXT,
                List.of());
        assertThat(Telling.origin(article, DateTimeFormatter.ISO_LOCAL_DATE))
                .isEqualTo("2025-03-01 \u00B7 Ada Lind \u00B7 tern.example/tide");
        assertThat(Telling.origin(Article.of("b", TEXT), DateTimeFormatter.ISO_LOCAL_DATE))
                .isEmpty();
    }
}
