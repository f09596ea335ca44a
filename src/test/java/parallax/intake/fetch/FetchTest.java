package parallax.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.intake.Intake;
import parallax.intake.Read;
import parallax.intake.source.Refusal;
import parallax.news.Article;

class FetchTest {

    private static final String PAGE = "<html><head><title>Quay opens to boats at last</title></head><body><article>"
            + "<h1>Quay opens to boats at last</h1><p>The harbour master said on Monday that the quay was open to all "
            + "boats, and that nobody would be turned away before the winter.</p></article></body></html>";

    /** The names that tests use, and where they lead: the site of the test, or a private network. */
    private final List<String> resolved = new ArrayList<>();

    @Test
    void aPageComesWithItsAddressAndReadsAsAnArticle() throws Exception {
        try (Site site = Site.saying(path -> path.equals("/2025/quay") ? Site.ok("text/html", PAGE) : null)) {
            Fetched fetched = fetch().get("http://lantern.example:" + site.port() + "/2025/quay", Fetch.Progress.NONE);
            assertThat(fetched.name()).isEqualTo("lantern.example_" + site.port() + "/2025/quay.html");
            Article article = read(fetched).only();
            assertThat(article.title()).isEqualTo("Quay opens to boats at last");
            assertThat(article.url()).isEqualTo("http://lantern.example:" + site.port() + "/2025/quay");
            assertThat(article.text()).contains("nobody would be turned away");
        }
    }

    @Test
    void theRequestSaysWhoAsksAndSendsNoCookies() throws Exception {
        String cookie = Site.ok("text/html", PAGE).replace("\r\n\r\n", "\r\nSet-Cookie: a=b\r\n\r\n");
        try (Site site = Site.saying(path ->
                path.equals("/a") ? Site.moved("/b").replace("\r\n\r\n", "\r\nSet-Cookie: a=b\r\n\r\n") : cookie)) {
            fetch().get("http://lantern.example:" + site.port() + "/a", Fetch.Progress.NONE);
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
            assertThat(read(fetch().get("http://lantern.example:" + site.port() + "/", Fetch.Progress.NONE))
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
                            fetch().get("http://lantern.example:" + site.port() + "/", Fetch.Progress.NONE)
                                    .bytes(),
                            StandardCharsets.UTF_8))
                    .endsWith(PAGE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/hosts",
                "ftp://lantern.example/a",
                "javascript:alert(1)",
                "http:/no-host",
                "http://user:secret@lantern.example/",
                "not an address"
            })
    void whatIsNoWebAddressIsRefusedBeforeAnythingIsResolved(String address) {
        assertThatThrownBy(() -> fetch().get(address, Fetch.Progress.NONE))
                .isInstanceOf(Refusal.class)
                .message()
                .endsWith(".")
                .doesNotContain("secret");
        assertThat(resolved).isEmpty();
    }

    @Test
    void privateAddressesAreRefused() {
        for (String host : List.of("intranet.example", "127.0.0.1", "localhost", "[::1]", "2130706433")) {
            assertThatThrownBy(() -> new Fetch()
                            .get("http://" + host.replace("intranet.example", "10.0.0.1") + "/", Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("not fetched");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/hosts",
                "http://intranet.example/secret",
                "ftp://lantern.example/",
                "//intranet.example/"
            })
    void redirectsToFilesAndPrivateAddressesAreRefused(String to) throws Exception {
        try (Site site = Site.saying(path -> path.equals("/feed") ? Site.moved(to) : null)) {
            assertThatThrownBy(
                            () -> fetch().get("http://lantern.example:" + site.port() + "/feed", Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class);
            assertThat(site.requests()).hasSize(2);
        }
    }

    @Test
    void aRobotsFileThatLeadsToAPrivateAddressIsRefusedToo() throws Exception {
        try (Site site =
                Site.saying(path -> path.equals("/robots.txt") ? Site.moved("http://intranet.example/") : null)) {
            assertThatThrownBy(() -> fetch().get("http://lantern.example:" + site.port() + "/", Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("local network");
        }
    }

    @Test
    void aNameThatLeadsElsewhereWhenAskedAgainIsNotAskedAgain() throws Exception {
        try (Site site = Site.saying(path -> path.equals("/a") ? Site.ok("text/html", PAGE) : null)) {
            int[] asked = {0};
            Fetch.Resolver rebinding = host -> {
                asked[0]++;
                return new InetAddress[] {
                    InetAddress.getByAddress(host, asked[0] <= 2 ? new byte[] {127, 0, 0, 1} : new byte[] {10, 0, 0, 1})
                };
            };
            Fetch fetch = new Fetch(rebinding, FetchTest::isTestSite, tls(), Duration.ofSeconds(20));
            assertThat(fetch.get("http://lantern.example:" + site.port() + "/a", Fetch.Progress.NONE)
                            .bytes())
                    .isNotEmpty();
            // Once for each connection, and each connection goes where that answer led.
            assertThat(asked[0]).isEqualTo(site.requests().size()).isEqualTo(2);
            assertThatThrownBy(() -> fetch.get("http://lantern.example:" + site.port() + "/a", Fetch.Progress.NONE))
                    .hasMessageContaining("local network");
            assertThat(site.requests()).hasSize(2);
        }
    }

    @Test
    void whatRobotsKeepProgramsFromIsNotAskedFor() throws Exception {
        try (Site site = Site.saying(path -> path.equals("/robots.txt")
                ? Site.ok("text/plain", "User-agent: *\nDisallow: /members")
                : Site.ok("text/html", PAGE))) {
            String members = "http://lantern.example:" + site.port() + "/members/a";
            assertThatThrownBy(() -> fetch().get(members, Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("asks programs not to fetch");
            assertThat(site.requests()).singleElement().asString().startsWith("GET /robots.txt");
        }
    }

    @Test
    void circlesOfRedirectsEnd() throws Exception {
        try (Site site = Site.saying(path -> path.equals("/robots.txt") ? null : Site.moved("/round"))) {
            assertThatThrownBy(() -> fetch().get("http://lantern.example:" + site.port() + "/", Fetch.Progress.NONE))
                    .hasMessageContaining("more than 5 times");
        }
    }

    @Test
    void anEndlessAnswerIsRefusedPackedOrNot() throws Exception {
        for (boolean gzip : new boolean[] {false, true}) {
            try (Site site = Site.of((request, out) -> {
                if (request.startsWith("GET /robots.txt")) {
                    out.write("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    return;
                }
                out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                                + (gzip ? "Content-Encoding: gzip\r\n\r\n" : "\r\n"))
                        .getBytes(StandardCharsets.US_ASCII));
                OutputStream body = gzip ? new GZIPOutputStream(out) : out;
                for (byte[] part = new byte[1 << 16]; ; ) {
                    body.write(part);
                }
            })) {
                assertThatThrownBy(
                                () -> fetch().get("http://lantern.example:" + site.port() + "/", Fetch.Progress.NONE))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("32 MB");
            }
        }
    }

    @Test
    void anEndlessHeadIsRefused() throws Exception {
        try (Site site = Site.of((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            for (byte[] line = "X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n"
                            .repeat(1000)
                            .getBytes(StandardCharsets.US_ASCII);
                    ; ) {
                out.write(line);
            }
        })) {
            assertThatThrownBy(() -> fetch().get("http://lantern.example:" + site.port() + "/", Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aServerThatNeverEndsItsAnswerIsGivenUpInTime() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (Site site = Site.of((request, out) -> hang(out, end))) {
            Fetch hasty = new Fetch(this::resolve, FetchTest::isTestSite, tls(), Duration.ofMillis(300));
            assertThatThrownBy(() -> hasty.get("http://lantern.example:" + site.port() + "/", Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("did not answer in full");
        } finally {
            end.countDown();
        }
    }

    @Test
    void aFetchCanBeCancelledWhileTheServerIsSilent() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (Site site = Site.of((request, out) -> hang(out, end))) {
            Fetch.Progress cancelled = new Fetch.Progress() {
                private int checks;

                @Override
                public void step(long bytes, long total, String host) {}

                @Override
                public synchronized void check() {
                    if (++checks > 2) {
                        throw new CancellationException();
                    }
                }
            };
            assertThatThrownBy(() -> fetch().get("http://lantern.example:" + site.port() + "/", cancelled))
                    .isInstanceOf(CancellationException.class);
        } finally {
            end.countDown();
        }
    }

    @Test
    void whatTheServerRefusesIsToldInASentence() throws Exception {
        try (Site site = Site.saying(path -> null)) {
            assertThatThrownBy(() ->
                            fetch().get("http://lantern.example:" + site.port() + "/gone%20page", Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("is not there (status 404)");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 204, 302})
    void anAnswerWithoutAPageIsToldWithItsAddressAndStatus(int status) throws Exception {
        try (Site site = Site.saying(
                path -> path.equals("/a") ? "HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n" : null)) {
            String address = "http://lantern.example:" + site.port() + "/a";
            assertThatThrownBy(() -> fetch().get(address, Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(address)
                    .hasMessageContaining("(status " + status + ")");
        }
    }

    @Test
    void aRedirectThatIsRefusedNamesTheAddressThatWasAskedFor() throws Exception {
        try (Site site = Site.saying(path -> path.equals("/feed") ? Site.moved("file:///etc/hosts") : null)) {
            String address = "http://lantern.example:" + site.port() + "/feed";
            assertThatThrownBy(() -> fetch().get(address, Fetch.Progress.NONE))
                    .hasMessageContaining(address + " leads on to another address")
                    .hasMessageContaining("file:///etc/hosts");
        }
    }

    @Test
    void aRedirectInLettersOfAnotherScriptIsFollowed() throws Exception {
        String letters = "/\u043F\u0440\u0438\u0447\u0430\u043B";
        String escaped = "/%D0%BF%D1%80%D0%B8%D1%87%D0%B0%D0%BB";
        try (Site site = Site.of((request, out) -> {
            String path = request.split(" ")[1];
            String said = path.equals(escaped)
                    ? Site.ok("text/html", PAGE)
                    : path.equals("/a") ? Site.moved(letters) : "HTTP/1.1 404 No\r\n\r\n";
            out.write(said.getBytes(StandardCharsets.UTF_8));
        })) {
            Fetched fetched = fetch().get("http://lantern.example:" + site.port() + "/a", Fetch.Progress.NONE);
            assertThat(fetched.address()).endsWith(escaped);
            assertThat(fetched.name()).endsWith(letters + ".html");
        }
    }

    @Test
    void picturesAreRefusedByWhatTheyAreBeforeTheyHaveCome() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (Site site = Site.of((request, out) -> {
            if (request.startsWith("GET /robots.txt")) {
                out.write("HTTP/1.1 404 No\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } else {
                out.write("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                hang(out, end);
            }
        })) {
            assertThatThrownBy(
                            () -> fetch().get("http://lantern.example:" + site.port() + "/quay", Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("/quay is a picture");
        } finally {
            end.countDown();
        }
    }

    @Test
    void whatIsAnnouncedAsTooLargeIsNotWaitedFor() throws Exception {
        try (Site site = Site.saying(path -> path.equals("/a")
                ? "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4000000000\r\n\r\n<p>"
                : null)) {
            assertThatThrownBy(() -> fetch().get("http://lantern.example:" + site.port() + "/a", Fetch.Progress.NONE))
                    .hasMessageContaining("is larger than 32 MB");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip"})
    void whatCannotBeUnpackedIsToldAsThatAndNotReadAsText(String encoding) throws Exception {
        String page = Site.ok("text/html", "no such packing")
                .replace("\r\n\r\n", "\r\nContent-Encoding: " + encoding + "\r\n\r\n");
        try (Site site = Site.saying(path -> path.equals("/a") ? page : null)) {
            assertThatThrownBy(() -> fetch().get("http://lantern.example:" + site.port() + "/a", Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .message()
                    .contains("/a")
                    .containsAnyOf("packed in a way", "answer is damaged")
                    .doesNotContain("GZIP");
        }
    }

    @Test
    void whereNobodyAnswersThePageIsNamedAndNotItsRobotsFile() throws Exception {
        int port;
        try (Site site = Site.saying(path -> null)) {
            port = site.port();
        }
        assertThatThrownBy(() -> fetch().get("http://lantern.example:" + port + "/a", Fetch.Progress.NONE))
                .hasMessageContaining("http://lantern.example:" + port + "/a could not be fetched")
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void aFetchCanBeCancelledWhileTheNameIsLookedUp() {
        CountDownLatch end = new CountDownLatch(1);
        Fetch.Resolver silent = host -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        };
        int[] checks = {0};
        Fetch.Progress cancelled = new Fetch.Progress() {
            @Override
            public void step(long bytes, long total, String host) {}

            @Override
            public void check() {
                if (++checks[0] > 1) {
                    throw new CancellationException();
                }
            }
        };
        Fetch fetch = new Fetch(silent, FetchTest::isTestSite, tls(), Duration.ofSeconds(20));
        assertThatThrownBy(() -> fetch.get("http://lantern.example/a", cancelled))
                .isInstanceOf(CancellationException.class);
        end.countDown();
    }

    @Test
    void theRulesOfASiteAreAskedForOnce() throws Exception {
        try (Site site = Site.saying(path -> switch (path) {
            case "/a" -> Site.moved("/b");
            case "/b" -> Site.moved("/c");
            case "/c" -> Site.ok("text/html", PAGE);
            default -> null;
        })) {
            fetch().get("http://lantern.example:" + site.port() + "/a", Fetch.Progress.NONE);
            assertThat(site.requests().stream().filter(r -> r.startsWith("GET /robots.txt")))
                    .hasSize(1);
            assertThat(site.requests()).allSatisfy(r -> assertThat(r).doesNotContainIgnoringCase("referer"));
        }
    }

    private static void hang(OutputStream out, CountDownLatch end) throws IOException {
        out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Read read(Fetched fetched) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        new Intake().pieces(fetched, Intake.Given.NOTHING, piece -> piece.into(read));
        return read;
    }

    private Fetch fetch() {
        return new Fetch(this::resolve, FetchTest::isTestSite, tls(), Duration.ofSeconds(20));
    }

    private static SSLSocketFactory tls() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    private static boolean isTestSite(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.1") || PublicAddress.is(address);
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        resolved.add(host);
        byte[] at = host.equals("intranet.example") ? new byte[] {10, 0, 0, 1} : new byte[] {127, 0, 0, 1};
        return new InetAddress[] {InetAddress.getByAddress(host, at)};
    }
}
