package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Read;
import parallax.news.Article;

/** The text of a page is the same whatever the page lies in. */
class WrappedTest {

    private static final Path NEWS = Path.of("../shared/gold/pages/news-html.tar.xz");

    @TempDir
    Path folder;

    @Test
    void aPageReadsTheSameFromEveryWrapping() throws IOException {
        String umlauts =
                "<p>Der Hafenmeister sagte am Montag, der Kai sei f\u00FCr alle Boote offen; gr\u00F6\u00DFere "
                        + "Schiffe m\u00FCssten warten = so lange wie n\u00F6tig.</p>";
        for (String charset : List.of("UTF-8", "windows-1252")) {
            String page =
                    "<!DOCTYPE html>\n<html><head><meta charset=\"" + charset + "\"><title>Kai offen f\u00FCr alle"
                            + "</title></head>\n<body>\n<nav><a href=/>Start</a></nav><article>"
                            + "<h1>Kai offen f\u00FCr alle</h1>\n"
                            + umlauts.repeat(3) + "\n</article></body></html>\n";
            assertSame(page.getBytes(Charset.forName(charset)));
        }
    }

    @Test
    void aHundredNewsPagesReadTheSameFromEveryWrapping() throws Exception {
        assumeTrue(Files.exists(NEWS), "pages of newspapers skipped: ../shared is not here");
        int unpacked = new ProcessBuilder("tar", "-xJf", NEWS.toAbsolutePath().toString(), "-C", folder.toString())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assumeTrue(unpacked == 0, "pages of newspapers skipped: there is no tar that unpacks them");
        List<Path> pages;
        try (Stream<Path> files = Files.list(folder.resolve("news"))) {
            pages = files.sorted().limit(100).toList();
        }
        assertThat(pages).hasSize(100);
        for (Path page : pages) {
            assertSame(Files.readAllBytes(page));
        }
    }

    private void assertSame(byte[] page) throws IOException {
        Article plain = read("page.html", page);
        for (Article wrapped : List.of(
                read("page.mhtml", Wrap.mhtml(page)),
                read("page.eml", Wrap.eml(page)),
                read("page.warc.gz", Wrap.warc(page, true)))) {
            assertThat(wrapped.text()).as(wrapped.file()).isEqualTo(plain.text());
            assertThat(wrapped.regions()).as(wrapped.file()).isEqualTo(plain.regions());
        }
    }

    private Article read(String name, byte[] bytes) throws IOException {
        return Read.of(Files.write(folder.resolve(name), bytes)).only();
    }

    /** What a page says in an encoding that only its wrapping names. */
    @Test
    void theEncodingInTheHeaderOfAPartCounts() throws IOException {
        String words = "\u041F\u0440\u0438\u0447\u0430\u043B \u043E\u0442\u043A\u0440\u044B\u0442 "
                + "\u0434\u043B\u044F \u0432\u0441\u0435\u0445.";
        byte[] page = ("<p>" + words + "</p>").getBytes("windows-1251");
        String mail = new String(Wrap.eml(page), StandardCharsets.ISO_8859_1)
                .replace("Content-Type: text/html\r\n", "Content-Type: text/html; charset=\"windows-1251\"\r\n");
        assertThat(read("russian.eml", mail.getBytes(StandardCharsets.ISO_8859_1))
                        .text())
                .isEqualTo(words);
    }
}
