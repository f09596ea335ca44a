package parallax.intake.format.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Read;
import parallax.intake.format.Wrap;
import parallax.news.Article;

class WarcFileTest {

    private static final byte[] PAGE =
            "<p>The harbour master said that the quay was open to all boats.</p>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void answersWithPagesComeInWithTheirAddresses() throws IOException {
        for (boolean gzip : new boolean[] {false, true}) {
            Read read = read(gzip ? "crawl.warc.gz" : "crawl.warc", Wrap.warc(PAGE, gzip));
            Article article = read.only();
            assertThat(article.url()).isEqualTo(Wrap.ADDRESS);
            assertThat(article.file()).endsWith("/lantern.example/2025/03/quay.html");
            assertThat(article.id()).isEqualTo("quay");
            assertThat(article.published()).isNull();
            assertThat(read.problems()).isEmpty();
        }
    }

    @Test
    void itIsKnownByItsFirstBytesWhateverItIsCalled() throws IOException {
        assertThat(read("crawl", Wrap.warc(PAGE, true)).articles()).hasSize(1);
        assertThat(read("crawl.dat", Wrap.warc(PAGE, false)).articles()).hasSize(1);
    }

    @Test
    void theEncodingThatTheServerNamedCounts() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(Wrap.bytes("HTTP/1.1 200 OK\nContent-Type: text/html; charset=KOI8-R\n\n"));
        answer.write(
                "<p>\u041F\u0440\u0438\u0447\u0430\u043B \u043E\u0442\u043A\u0440\u044B\u0442.</p>".getBytes("KOI8-R"));
        Wrap.record(file, false, "response", Wrap.ADDRESS, "application/http; msgtype=response", answer.toByteArray());
        assertThat(read("russian.warc", file.toByteArray()).only().text())
                .isEqualTo("\u041F\u0440\u0438\u0447\u0430\u043B \u043E\u0442\u043A\u0440\u044B\u0442.");
    }

    @Test
    void anAnswerWhoseHeadNeverEndsIsLeftOutAndTheNextComesIn() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        String endless =
                "HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: a" + " ".repeat(20_000) + "b\n\n<p>x</p>";
        Wrap.record(file, false, "response", Wrap.ADDRESS, "application/http; msgtype=response", Wrap.bytes(endless));
        file.write(Wrap.warc(PAGE, false));
        Read read = read("head.warc", file.toByteArray());
        assertThat(read.articles()).hasSize(1);
        assertThat(read.problems())
                .singleElement()
                .asString()
                .contains("Record 1")
                .contains("damaged");
    }

    @Test
    void damageEndsItAndWhatCameBeforeStays() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(Wrap.warc(PAGE, false));
        file.write("WARC/1.1\r\nthis is no header at all".getBytes(StandardCharsets.US_ASCII));
        Read read = read("broken.warc", file.toByteArray());
        assertThat(read.articles()).hasSize(1);
        assertThat(read.problems()).singleElement().asString().contains("damaged behind its page 1");
    }

    @Test
    void aCutOffArchiveGivesWhatIsWhole() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(Wrap.warc(PAGE, true));
        file.write(Wrap.warc(PAGE, true));
        byte[] two = file.toByteArray();
        Read read = read("cut.warc.gz", Arrays.copyOf(two, two.length * 3 / 5));
        assertThat(read.articles()).hasSize(1);
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void anArchiveWithoutAPageIsRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Wrap.record(file, false, "warcinfo", null, "application/warc-fields", Wrap.bytes("a: b\n"));
        assertThat(read("info.warc", file.toByteArray()).problems())
                .singleElement()
                .asString()
                .contains("holds no web page");
    }

    private Read read(String name, byte[] bytes) throws IOException {
        return Read.of(Files.write(folder.resolve(name), bytes));
    }
}
