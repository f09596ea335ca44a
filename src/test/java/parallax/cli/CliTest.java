package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {

    private static final String TEXT =
            "😀 News\n\n“The bridge will open in May,” said Ilva Tarn, the minister of works.\n";

    @TempDir
    private Path folder;

    private record Run(int exit, String out, String err) {}

    private static Run run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int exit = Cli.run(words, new PrintStream(out, true), new PrintStream(err, true));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void quotesComeOutInCodePoints() throws IOException {
        Run run = run("quotes", file("one.txt", TEXT));
        assertThat(run.exit()).isZero();
        JsonNode line = new ObjectMapper().readTree(run.out());
        assertThat(line.get("id").asText()).isEqualTo("one");
        JsonNode quote = line.at("/quotes/0");
        int[] points = TEXT.codePoints().toArray();
        int start = quote.get("start").asInt();
        assertThat(new String(points, start, quote.get("end").asInt() - start))
                .isEqualTo("“The bridge will open in May,”");
        assertThat(quote.at("/speaker/name").asText()).contains("Tarn");
    }

    @Test
    void aCorpusStreamsInInputOrder() throws IOException {
        StringBuilder corpus = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            corpus.append("{\"id\":\"n").append(i).append("\",\"text\":\"\\\"Yes,\\\" said Ilva Tarn.\"}\n");
        }
        Run run = run("quotes", file("corpus.jsonl", corpus.toString()));
        String[] lines = run.out().split("\n");
        assertThat(lines).hasSize(60);
        for (int i = 0; i < 60; i++) {
            assertThat(lines[i]).startsWith("{\"id\":\"n" + i + "\"");
        }
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestGoesOn() throws IOException {
        Run run = run("quotes", file("empty.txt", ""), folder.resolve("missing.txt"), file("good.txt", TEXT));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("empty.txt").contains("missing.txt");
        assertThat(run.out().split("\n")).hasSize(1);
    }

    @Test
    void theLanguageIsToldByTheWordsAndCanBeSet() throws IOException {
        Path file = file("de.txt", "Die Ministerin sagte am Montag, dass die Brücke über den Fluss im Mai öffnet.\n");
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(run("articles", file).out()).get("language").asText())
                .isEqualTo("de");
        assertThat(json.readTree(run("articles", file, "--language", "HY").out())
                        .get("language")
                        .asText())
                .isEqualTo("hy");
        Run wrong = run("quotes", file, "--language", "german");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("‘german’ is no language code.");
        Path project = folder.resolve("l.parallax");
        run("import", project, file, "--language", "fr");
        assertThat(json.readTree(run("articles", project).out()).get("language").asText())
                .isEqualTo("fr");
        assertThat(run("quotes", project, "--language", "de").exit()).isEqualTo(2);
    }

    @Test
    void compareWritesWhatWasAskedFor() throws IOException {
        Path one = file("one.txt", TEXT);
        Path two = file("two.txt", "Minister Ilva Tarn said the bridge will open in May.\n");
        JsonNode json = new ObjectMapper().readTree(run("compare", one, two).out());
        assertThat(json.get("articles")).hasSize(2);
        Path html = folder.resolve("out.html");
        assertThat(run("compare", one, two, "--format", "html", "-o", html).exit())
                .isZero();
        assertThat(html).content().contains("The bridge will open in May");
    }

    @Test
    void compareWritesOfficeFilesButNeverPrintsThem() throws IOException {
        Path one = file("one.txt", TEXT);
        for (String format : new String[] {"xlsx", "docx"}) {
            Run refused = run("compare", one, "--format", format);
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).contains("-o OUT");
            Path out = folder.resolve("out." + format);
            assertThat(run("compare", one, "--format", format, "-o", out).exit())
                    .isZero();
            assertThat(out).binaryContent().startsWith('P', 'K');
        }
    }

    @Test
    void aProjectTakesArticlesOnceAndAnswers() throws IOException {
        Path project = folder.resolve("p.parallax");
        Path one = file("one.txt", TEXT);
        Run first = run("import", project, one, "--outlet", "The Courier", "--published", "2026-03-02");
        assertThat(first.err()).contains("1 imported");
        assertThat(first.exit()).isZero();
        assertThat(run("import", project, one).err()).contains("0 imported, 1 already there");
        JsonNode article = new ObjectMapper().readTree(run("articles", project).out());
        assertThat(article.get("outlet").asText()).isEqualTo("The Courier");
        assertThat(article.get("published").asText()).isEqualTo("2026-03-02");
        assertThat(run("search", project, "bridge").out()).contains("The Courier");
        assertThat(run("export", project, "--format", "md").out()).contains("The bridge will open in May");
        assertThat(run("check", project).exit()).isZero();
        assertThat(run("compare", project, "--format", "csv").out()).contains("The Courier");
    }

    @Test
    void exitCodesSayWhatWentWrong() throws IOException {
        assertThat(run("quotes").exit()).isEqualTo(2);
        assertThat(run("nonsense").exit()).isEqualTo(2);
        Path no = file("no.parallax", "not a project");
        Run run = run("check", no);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("no.parallax").doesNotContain("Exception");
        assertThat(run("compare", no, file("a.txt", TEXT)).exit()).isEqualTo(2);
    }
}
