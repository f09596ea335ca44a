package parallax.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.source.Refusal;

/** The connection goes to an address, the certificate must be that of the name. */
class CertificateTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path folder;

    private static SSLContext tls;

    @BeforeAll
    static void makeCertificate() throws Exception {
        Path store = folder.resolve("keys.p12");
        int made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "site",
                        "-dname",
                        "CN=lantern.example",
                        "-ext",
                        "SAN=dns:lantern.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start()
                .waitFor();
        assertThat(made).isZero();
        tls = context(store);
    }

    private static SSLContext context(Path store) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    @Test
    void theSiteThatWasAskedForIsBelieved() throws Exception {
        try (Site site = site()) {
            assertThat(fetch(tls.getSocketFactory())
                            .get("https://lantern.example:" + site.port() + "/a", Fetch.Progress.NONE)
                            .bytes())
                    .isNotEmpty();
        }
    }

    @Test
    void anotherSiteAtTheSameAddressIsNot() throws Exception {
        try (Site site = site()) {
            assertThatThrownBy(() -> fetch(tls.getSocketFactory())
                            .get("https://gazette.example:" + site.port() + "/a", Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("cannot prove");
            assertThat(site.requests()).isEmpty();
        }
    }

    @Test
    void aCertificateOfNobodyKnownIsNot() throws Exception {
        try (Site site = site()) {
            assertThatThrownBy(() -> fetch((SSLSocketFactory) SSLSocketFactory.getDefault())
                            .get("https://lantern.example:" + site.port() + "/a", Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("cannot prove");
        }
    }

    @Test
    void theNameIsCheckedAtTheNextAddressToo() throws Exception {
        Fetch fetch = fetch(tls.getSocketFactory(), "127.0.0.2", "127.0.0.1");
        try (Site site = site()) {
            assertThat(fetch.get("https://lantern.example:" + site.port() + "/a", Fetch.Progress.NONE)
                            .bytes())
                    .isNotEmpty();
            int before = site.requests().size();
            assertThatThrownBy(() -> fetch.get("https://gazette.example:" + site.port() + "/a", Fetch.Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("cannot prove");
            assertThat(site.requests()).hasSize(before);
        }
    }

    private static Site site() throws IOException {
        return new Site(
                tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                (request, out) -> out.write(Site.ok("text/plain", "Some words.").getBytes(StandardCharsets.US_ASCII)));
    }

    private static Fetch fetch(SSLSocketFactory trusting) {
        return fetch(trusting, "127.0.0.1");
    }

    private static Fetch fetch(SSLSocketFactory trusting, String... addresses) {
        return new Fetch(
                host -> Stream.of(addresses).map(Fetching::address).toArray(InetAddress[]::new),
                InetAddress::isLoopbackAddress,
                trusting,
                Duration.ofSeconds(20));
    }
}
