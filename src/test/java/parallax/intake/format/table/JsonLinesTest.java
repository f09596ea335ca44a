package parallax.intake.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Read;
import parallax.intake.source.LimitedLines;
import parallax.news.Article;

class JsonLinesTest {

    @TempDir
    Path folder;

    @Test
    void everyLineIsAnArticleWithItsOwnFacts() throws IOException {
        Article article = read("""
                {"id": "n1", "text": "The quay is open.\\r\\nBoats may land.", "outlet": "The Lantern", "title": "Quay opens",
                """.strip() + """
                 "published": "2025-03-12T06:40:00+01:00", "url": "https://lantern.example/1"}
                """).only();
        assertThat(article.id()).isEqualTo("n1");
        assertThat(article.text()).isEqualTo("The quay is open.\nBoats may land.");
        assertThat(article.outlet()).isEqualTo("The Lantern");
        assertThat(article.title()).isEqualTo("Quay opens");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.url()).isEqualTo("https://lantern.example/1");
    }

    @Test
    void theLanguageIsWhatTheLineSaysElseWhatTheWordsSay() throws IOException {
        String text = "The minister said on Monday that the quay would open in May, and that it was safe.";
        assertThat(read("{\"id\": \"a\", \"text\": \"" + text + "\"}").only().language())
                .isEqualTo("en");
        assertThat(read("{\"id\": \"a\", \"text\": \"" + text + "\", \"language\": \"de-AT\"}")
                        .only()
                        .language())
                .isEqualTo("de");
        assertThat(read("{\"id\": \"a\", \"text\": \"Quay opens.\", \"language\": \"??\"}")
                        .only()
                        .language())
                .isNull();
    }

    @Test
    void whatStandsInObjectsIsKnownByBothNames() throws IOException {
        Article article =
                Read.of(Files.writeString(folder.resolve("dump.jsonl"), """
                        {"_id":"x1","_source":{"headline":"Quay opens","body":"The quay is open, said Ada Lind.",\
                        "publisher":{"name":"The Lantern","id":7},"date":"2025-03-12"},"image":{"url":"https://i.example/1.png"}}
                        """)).only();
        assertThat(article.id()).isEqualTo("x1");
        assertThat(article.title()).isEqualTo("Quay opens");
        assertThat(article.text()).isEqualTo("The quay is open, said Ada Lind.");
        assertThat(article.outlet()).isEqualTo("The Lantern");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.url()).isNull();
    }

    @Test
    void aKeyOfItsOwnIsMeantBeforeOneInAnObject() throws IOException {
        Article article =
                Read.of(Files.writeString(folder.resolve("own.jsonl"), """
                        {"article":{"title":"Related","text":"Another."},"text":"The quay is open.","title":"Quay opens"}
                        """)).only();
        assertThat(article.title()).isEqualTo("Quay opens");
        assertThat(article.text()).isEqualTo("The quay is open.");
    }

    @Test
    void aBrokenLineIsReportedByNumberAndTheRestComesIn() throws IOException {
        Read read = read("""
                {"id": "a", "text": "One."}
                {"id": "b", "text": "Two.

                {"id": "c"}
                {"id": "d", "text": ""}
                [1, 2]
                {"id": 5, "text": "Five."} trailing
                {"id": 6, "text": "Six."}
                """);
        assertThat(read.articles()).extracting(Article::id).containsExactly("a", "6");
        assertThat(read.problems()).hasSize(5).allMatch(s -> s.endsWith("."));
        assertThat(read.problems().getFirst()).contains("Line 2 of corpus.jsonl");
        assertThat(read.problems().get(1)).contains("Line 4").contains("\"text\"");
    }

    @Test
    void halfASurrogatePairBecomesTheReplacementCharacter() throws IOException {
        assertThat(read("{\"id\": \"s\", \"text\": \"x \\ud83d y \\ud83d\\ude00 z \\ude00\"}")
                        .only()
                        .text())
                .isEqualTo("x \uFFFD y \uD83D\uDE00 z \uFFFD");
    }

    @Test
    void nestingHasALimit() throws IOException {
        Read read = read("{\"id\": \"a\", \"text\": " + "[".repeat(100_000) + "\n{\"id\": \"b\", \"text\": \"Fine.\"}");
        assertThat(read.articles()).extracting(Article::id).containsExactly("b");
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void anEmptyCorpusIsReported() throws IOException {
        assertThat(read("").problems()).singleElement().asString().contains("empty");
    }

    @Test
    void aLineOverTheLimitIsPassedOver() throws IOException {
        LimitedLines lines =
                new LimitedLines(new ByteArrayInputStream("abcdef\nabc\n".getBytes(StandardCharsets.UTF_8)), 5);
        assertThat(lines.next()).isTrue();
        assertThat(lines.line()).isNull();
        assertThat(lines.next()).isTrue();
        assertThat(lines.line()).isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
        assertThat(lines.next()).isFalse();
    }

    private Read read(String content) throws IOException {
        return Read.of(Files.writeString(folder.resolve("corpus.jsonl"), content));
    }
}
