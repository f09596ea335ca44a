package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be named as an input beside files of text. */
class InputsTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theColumnsOfATableCanBeNamed() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "x,words\nThe Lantern,The quay is open.\n");
        assertThat(run("articles", table.toString(), "--columns", "text=words,outlet=1"))
                .isZero();
        assertThat(text(out)).contains("\"outlet\":\"The Lantern\"").contains("\"text\":\"The quay is open.\"");
        assertThat(run("articles", table.toString(), "--columns", "words=text")).isEqualTo(2);
        assertThat(text(err)).contains("does not say what a column holds");
    }

    @Test
    void theSeparatorAndTheEncodingOfATableCanBeTold() throws IOException {
        // One accented letter is too little to tell one encoding from another, and commas seem to cut these rows
        // evenly.
        Path table = Files.writeString(
                folder.resolve("t.csv"),
                "title,x|text,y\nPort fermé, dit-on|Le port est fermé, dit-on.\n",
                Charset.forName("IBM850"));
        assertThat(run(
                        "articles",
                        table.toString(),
                        "--separator",
                        "bar",
                        "--encoding",
                        "IBM850",
                        "--columns",
                        "text=2"))
                .isZero();
        assertThat(text(out)).contains("Le port est fermé, dit-on.");
        assertThat(run("articles", table.toString(), "--encoding", "UTF-8")).isEqualTo(1);
        assertThat(text(err)).contains("t.csv is not in UTF-8");
        assertThat(run("articles", table.toString(), "--encoding", "cp-nothing"))
                .isEqualTo(2);
        assertThat(text(err)).contains("‘cp-nothing’ is no encoding");
        assertThat(run("articles", table.toString(), "--separator", "xyz")).isEqualTo(2);
        assertThat(text(err)).contains("‘xyz’ is no separator");
    }

    @Test
    void anAddressOfThisComputerIsNotFetchedAndTheRestIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "The quay is open.");
        assertThat(run("articles", "http://127.0.0.1:9/secret", file.toString()))
                .isEqualTo(1);
        assertThat(text(err)).contains("Fetching http://127.0.0.1:9/secret").contains("local network");
        assertThat(text(out)).contains("The quay is open.");
    }

    @Test
    void anImportTakesTheSame() throws IOException {
        Path project = folder.resolve("p.parallax");
        Path table = Files.writeString(folder.resolve("t.csv"), "x,words\nThe Lantern,The quay is open.\n");
        assertThat(run(
                        "import",
                        project.toString(),
                        table.toString(),
                        "http://[::1]/a",
                        "--columns",
                        "text=words,outlet=x"))
                .isEqualTo(1);
        assertThat(text(err)).contains("1 imported").contains("local network");
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return Cli.run(args, new PrintStream(out), new PrintStream(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
