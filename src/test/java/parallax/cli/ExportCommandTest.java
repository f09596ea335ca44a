package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.project.Project;
import parallax.text.Span;

class ExportCommandTest {

    private static final String TEXT =
            "😀 News\n\n“The bridge will open in May,” said Ilva Tarn, the minister of works.\n";

    @TempDir
    Path folder;

    private Path project;

    private record Run(int exit, String out, String err) {}

    private static Run run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int exit = Cli.run(words, new PrintStream(out, true), new PrintStream(err, true));
        return new Run(exit, out.toString(java.nio.charset.StandardCharsets.UTF_8), err.toString());
    }

    @BeforeEach
    void tagSomething() throws IOException {
        project = folder.resolve("p.parallax");
        Path one = Files.writeString(folder.resolve("one.txt"), TEXT);
        assertThat(run("import", project, one).exit()).isZero();
        try (Project open = Project.open(project)) {
            String article = open.articles().list().getFirst().id();
            int start = TEXT.indexOf("bridge");
            String tag = open.codebook().add(null, "Works", "#1b9e77", "What is built");
            open.annotations().add(article, new Span(start, start + 6), java.util.List.of(tag), "Which bridge?");
            open.annotations().add(article, new Span(0, 2), java.util.List.of(), "");
        }
    }

    @Test
    void everyFormatIsWritten() {
        for (String format : new String[] {"docx", "html", "pdf", "md", "csv", "xlsx", "jsonld", "qdpx", "qdc"}) {
            Path out = folder.resolve("out." + format);
            Run done = run("export", project, "--format", format, "-o", out);
            assertThat(done.exit()).as(format + done.err()).isZero();
            assertThat(out).isNotEmptyFile();
        }
        assertThat(run("export", project, "--format", "jsonld").out()).contains("\"exact\" : \"bridge\"");
        assertThat(run("export", project, "--format", "pdf").err()).contains("-o OUT");
    }

    @Test
    void aFilterWritesLessAndKnowsItsNames() {
        assertThat(run("export", project, "--format", "csv", "--tag", "Works")
                        .out()
                        .lines())
                .filteredOn(line -> line.startsWith("p,"))
                .hasSize(1);
        assertThat(run("export", project, "--format", "csv").out().lines())
                .filteredOn(line -> line.startsWith("p,"))
                .hasSize(2);
        Run unknown = run("export", project, "--format", "csv", "--tag", "Nothing");
        assertThat(unknown.exit()).isEqualTo(Cli.USAGE);
        assertThat(unknown.err()).contains("There is no tag “Nothing”");
    }

    @Test
    void aTableIsForSpreadsheetsUnlessItIsForPrograms() throws IOException {
        Path file = folder.resolve("out.csv");
        assertThat(run("export", project, "--format", "csv", "-o", file).exit()).isZero();
        assertThat(Files.readString(file)).startsWith("\uFEFFproject,");
        assertThat(run("export", project, "--format", "csv").out()).isEqualTo(Files.readString(file));
        assertThat(run("export", project, "--format", "csv", "--plain").out()).startsWith("project,");
    }

    @Test
    void aSearchAndDaysFilterToo() {
        assertThat(run("export", project, "--format", "csv", "--search", "bridge")
                        .out()
                        .lines())
                .filteredOn(line -> line.startsWith("p,"))
                .hasSize(1);
        assertThat(run("export", project, "--format", "csv", "--from", "2999-01-01")
                        .out()
                        .lines())
                .filteredOn(line -> line.startsWith("p,"))
                .isEmpty();
    }

    @Test
    void theCodebookGoesAlone() {
        for (String ending : new String[] {"csv", "qdc"}) {
            Path book = folder.resolve("book." + ending);
            assertThat(run("codebook", project, "-o", book).exit()).isZero();
            Path other = folder.resolve(ending + ".parallax");
            Run in = run("codebook", other, "--import", book);
            assertThat(in.exit()).as(in.err()).isZero();
            assertThat(run("codebook", other).out()).contains("Works", "#1b9e77", "What is built");
        }
    }

    @Test
    void aProjectGoesOutAndComesIntoAnother() {
        Path file = folder.resolve("out.qdpx");
        Run out = run("export", project, "--format", "qdpx", "-o", file);
        assertThat(out.exit()).isZero();
        Path other = folder.resolve("other.parallax");
        Run in = run("import", other, file);
        assertThat(in.exit()).as(in.err()).isZero();
        assertThat(in.err()).contains("1 article, 2 marks, 1 tag and 0 memos came in.", "1 × Quote found by Parallax");
        assertThat(run("export", other, "--format", "csv", "--tag", "Works").out())
                .contains("Which bridge?");
        assertThat(run("search", other, "bridge").out()).contains("bridge");
        assertThat(run("import", other, file, folder.resolve("one.txt")).exit()).isEqualTo(Cli.USAGE);
    }

    @Test
    void aFileThatIsNoneIsRefusedInASentence() throws IOException {
        Path none = Files.writeString(folder.resolve("none.qdpx"), "not a zip");
        Run run = run("import", project, none);
        assertThat(run.exit()).isEqualTo(Cli.SOME_FAILED);
        assertThat(run.err()).contains("none.qdpx is damaged").doesNotContain("Exception");
    }
}
