package parallax.intake.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLSocketFactory;
import parallax.intake.Intake;
import parallax.intake.Read;

/** Fetching from a {@link Site}: every name leads to it, but for one that leads into a private network. */
final class Fetching {

    static final String PAGE = "<html><head><title>Quay opens to boats at last</title></head><body><article>"
            + "<h1>Quay opens to boats at last</h1><p>The harbour master said on Monday that the quay was open to all "
            + "boats, and that nobody would be turned away before the winter.</p></article></body></html>";

    /** Longer than any test takes. */
    private static final Duration LONG = Duration.ofSeconds(20);

    private Fetching() {}

    /** The address of a path at the site. */
    static String at(Site site, String path) {
        return at(site.port(), path);
    }

    static String at(int port, String path) {
        return "http://lantern.example:" + port + path;
    }

    static Fetch fetch() {
        return fetch(LONG);
    }

    static Fetch fetch(Duration time) {
        return new Fetch(Fetching::resolve, Fetching::isTestSite, tls(), time);
    }

    static Fetch fetch(Fetch.Resolver resolver) {
        return new Fetch(resolver, Fetching::isTestSite, tls(), LONG);
    }

    private static SSLSocketFactory tls() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    /** Whether a test may connect to an address: this computer stands for the public web. */
    private static boolean isTestSite(InetAddress address) {
        return address.isLoopbackAddress() || PublicAddress.is(address);
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        byte[] at = host.equals("intranet.example") ? new byte[] {10, 0, 0, 1} : new byte[] {127, 0, 0, 1};
        return new InetAddress[] {InetAddress.getByAddress(host, at)};
    }

    /** An address in figures; nothing is looked up. */
    static InetAddress address(String figures) {
        try {
            return InetAddress.getByName(figures);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes of a fetched file when it is read. */
    static Read read(Fetched fetched) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        new Intake().pieces(fetched, Intake.Given.NOTHING, piece -> piece.into(read));
        return read;
    }

    /** Begins to answer and says no more. */
    static void hang(OutputStream out, CountDownLatch end) throws IOException {
        out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
