package parallax.intake.format.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Read;
import parallax.news.Article;

public class WebArchiveTest {

    /** A page in windows-1252 with a picture beside it, as a binary property list. */
    public static final byte[] ARCHIVE = Base64.getMimeDecoder().decode("""
            YnBsaXN0MDDSAQIDDl8QD1dlYk1haW5SZXNvdXJjZV8QD1dlYlN1YnJlc291cmNlc9UEBQYHCAkKCwwNXxAPV2ViUmVzb3Vy
            Y2VEYXRhXxAUV2ViUmVzb3VyY2VGcmFtZU5hbWVfEBNXZWJSZXNvdXJjZU1JTUVUeXBlXxAbV2ViUmVzb3VyY2VUZXh0RW5j
            b2RpbmdOYW1lXldlYlJlc291cmNlVVJMTxB3PHRpdGxlPkthaSBvZmZlbiBm/HIgYWxsZSBCb290ZTwvdGl0bGU+PHA+RGVy
            IEthaSBpc3Qgb2ZmZW4sIHNhZ3RlIHNpZSBhbSBNb250YWcsIHVuZCBncvbfZXJlIEJvb3RlIGT8cmZlbiBhbmxlZ2VuLjwv
            cD5QWXRleHQvaHRtbFx3aW5kb3dzLTEyNTJfEBtodHRwczovL2xhbnRlcm4uZXhhbXBsZS9rYWmhD9MEBggQERJPECh4eHh4
            eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4WWltYWdlL2dpZl8QH2h0dHBzOi8vbGFudGVybi5leGFtcGxl
            L2RvdC5naWYACAANAB8AMQA8AE4AZQB7AJkAqAEiASMBLQE6AVgBWgFhAYwBlgAAAAAAAAIBAAAAAAAAABMAAAAAAAAAAAAA
            AAAAAAG4
            """);

    @TempDir
    Path folder;

    @Test
    void thePageComesInItsEncodingWithItsAddress() throws IOException {
        for (String name : new String[] {"kai.webarchive", "kai.bin"}) {
            Article article = read(name, ARCHIVE).only();
            assertThat(article.title()).isEqualTo("Kai offen f\u00FCr alle Boote");
            assertThat(article.text()).contains("gr\u00F6\u00DFere Boote d\u00FCrfen anlegen");
            assertThat(article.url()).isEqualTo("https://lantern.example/kai");
        }
    }

    @Test
    void aDamagedOneIsRefusedInASentence() throws IOException {
        for (int length = 0; length < ARCHIVE.length; length += 7) {
            Read read = read("cut.webarchive", Arrays.copyOf(ARCHIVE, length));
            assertThat(read.articles()).isEmpty();
            assertThat(read.problems())
                    .singleElement()
                    .asString()
                    .contains("cut.webarchive")
                    .endsWith(".");
        }
    }

    private Read read(String name, byte[] bytes) throws IOException {
        return Read.of(Files.write(folder.resolve(name), bytes));
    }
}
