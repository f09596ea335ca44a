package parallax.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.intake.fetch.Fetching.PAGE;
import static parallax.intake.fetch.Fetching.at;
import static parallax.intake.fetch.Fetching.fetch;
import static parallax.intake.fetch.Fetching.read;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import parallax.news.Article;

/** Pages as they come in. */
class FetchTest {

    @Test
    void aPageComesWithItsAddressAndReadsAsAnArticle() throws Exception {
        try (Site site = Site.saying(path -> path.equals("/2025/quay") ? Site.ok("text/html", PAGE) : null)) {
            Fetched fetched = fetch().get(at(site, "/2025/quay"), Fetch.Progress.NONE);
            assertThat(fetched.name()).isEqualTo("lantern.example_" + site.port() + "/2025/quay.html");
            Article article = read(fetched).only();
            assertThat(article.title()).isEqualTo("Quay opens to boats at last");
            assertThat(article.url()).isEqualTo(at(site, "/2025/quay"));
            assertThat(article.text()).contains("nobody would be turned away");
        }
    }

    @Test
    void theRequestSaysWhoAsksAndSendsNoCookies() throws Exception {
        String cookie = Site.ok("text/html", PAGE).replace("\r\n\r\n", "\r\nSet-Cookie: a=b\r\n\r\n");
        try (Site site = Site.saying(path ->
                path.equals("/a") ? Site.moved("/b").replace("\r\n\r\n", "\r\nSet-Cookie: a=b\r\n\r\n") : cookie)) {
            fetch().get(at(site, "/a"), Fetch.Progress.NONE);
            assertThat(site.requests())
                    .hasSize(3)
                    .allSatisfy(request -> assertThat(request)
                            .contains("User-Agent: Parallax/")
                            .contains("Host: lantern.example:" + site.port())
                            .doesNotContainIgnoringCase("cookie"));
        }
    }

    @Test
    void theEncodingThatTheServerNamesIsUsed() throws Exception {
        String page = "<html><body>"
                + "<p>\u041F\u0440\u0438\u0447\u0430\u043B \u043E\u0442\u043A\u0440\u044B\u0442</p></body></html>";
        byte[] body = page.getBytes("windows-1251");
        try (Site site = Site.of((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body);
        })) {
            assertThat(read(fetch().get(at(site, "/"), Fetch.Progress.NONE))
                            .only()
                            .text())
                    .contains("\u041F\u0440\u0438\u0447\u0430\u043B");
        }
    }

    @Test
    void chunkedAndPackedAnswersAreUnderstood() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = packed.toByteArray();
        try (Site site = Site.of((request, out) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write((Integer.toHexString(20) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(bytes, 0, 20);
            out.write(("\r\n" + Integer.toHexString(bytes.length - 20) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(bytes, 20, bytes.length - 20);
            out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        })) {
            assertThat(new String(
                            fetch().get(at(site, "/"), Fetch.Progress.NONE).bytes(), StandardCharsets.UTF_8))
                    .endsWith(PAGE);
        }
    }
}
