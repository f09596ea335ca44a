package parallax.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import parallax.intake.format.archive.Encoded;
import parallax.intake.format.archive.WebAddress;
import parallax.intake.source.Refusal;

/**
 * Fetches one file from an address of the public web, because the analyst asked for it. What is refused: other schemes
 * than http and https; addresses of this computer and of local networks, also behind redirects; what the site's
 * robots.txt keeps programs from; what is too large or takes too long. Sends no cookies and no name of the analyst.
 */
public final class Fetch {

    /** The most that is taken, before and after unpacking, in bytes. */
    public static final int LIMIT = 32 << 20;

    /** The name by which robots.txt may speak to the program. */
    private static final String NAME = "parallax";

    private static final String ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
            + "application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5";

    private static final int REDIRECTS = 5;

    /** RFC 9309 wants at least half a megabyte to be read. */
    private static final int ROBOTS_LIMIT = 512 << 10;

    private static final int STEP = 1 << 16;

    private final Resolver resolver;
    private final Predicate<InetAddress> allowed;
    private final SSLSocketFactory tls;
    private final Duration time;

    /** Of the public web, half a minute a request. */
    public Fetch() {
        this(
                InetAddress::getAllByName,
                PublicAddress::is,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                Duration.ofSeconds(30));
    }

    Fetch(Resolver resolver, Predicate<InetAddress> allowed, SSLSocketFactory tls, Duration time) {
        this.resolver = resolver;
        this.allowed = allowed;
        this.tls = tls;
        this.time = time;
    }

    /** The addresses of a host. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /** How a fetch goes on, and whether it should. */
    public interface Progress {

        /** Nobody watches, nobody cancels. */
        Progress NONE = new Progress() {
            @Override
            public void step(long bytes, long total, String host) {}

            @Override
            public void check() {}
        };

        /**
         * @param bytes received so far
         * @param total announced by the server, 0 where unknown
         * @param host that is being asked
         */
        void step(long bytes, long total, String host);

        /** @throws java.util.concurrent.CancellationException if the fetch was cancelled; asked on another thread */
        void check();
    }

    /** What a server answered, read to the end. */
    private record Answer(
            int status, @Nullable String location, @Nullable String type, byte[] bytes) {}

    /** Whether a pasted or dropped text is one address that can be fetched. */
    public static boolean isAddress(String text) {
        return text.strip().matches("(?i)https?://[^\\s/]+\\S*");
    }

    /**
     * Fetches what is at an address.
     *
     * @throws Refusal with a sentence for the analyst if it cannot or must not be fetched
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public Fetched get(String address, Progress progress) throws Refusal {
        URI at = checked(address, null);
        String robotsOf = "";
        Robots robots = Robots.of("", NAME);
        for (int i = 0; i <= REDIRECTS; i++) {
            String origin = at.getScheme() + "://" + at.getRawAuthority();
            if (!origin.equalsIgnoreCase(robotsOf)) {
                robots = robots(URI.create(origin + "/robots.txt"), progress);
                robotsOf = origin;
            }
            if (!robots.allow(Connection.path(at))) {
                throw new Refusal(
                        ("%s asks programs not to fetch %s, so it was not fetched. Open the page in a browser, "
                                        + "save it and import the saved page.")
                                .formatted(at.getHost(), at));
            }
            Answer answer = ask(at, LIMIT, progress);
            if (answer.status() / 100 == 3 && answer.location() != null) {
                at = checked(answer.location(), at);
            } else if (answer.status() != 200) {
                throw new Refusal(refused(at, answer.status()));
            } else {
                return fetched(at, answer);
            }
        }
        throw new Refusal("%s leads from one address to the next more than %d times, so it was not fetched."
                .formatted(address, REDIRECTS));
    }

    private static String refused(URI at, int status) {
        String why = switch (status) {
            case 401, 402, 403, 451 ->
                "%s may not be seen without more rights (status %d). Open it in a browser, save it and import "
                        + "the saved page.";
            case 404, 410 -> "%s is not there (status %d). Check the address.";
            case 429 -> "%s was asked for too often (status %d). Wait a while.";
            default -> "%s was not given by its server (status %d). Try again later.";
        };
        return why.formatted(at, status);
    }

    private static Fetched fetched(URI at, Answer answer) throws Refusal {
        if (answer.bytes().length == 0) {
            throw new Refusal("%s is empty: there is nothing in it to import.".formatted(at));
        }
        String type = answer.type() == null ? "" : answer.type();
        String charset = MediaType.parseLeniently(type).parameters().get("charset");
        byte[] bytes = WebAddress.isPage(type) ? Encoded.marked(answer.bytes(), charset) : answer.bytes();
        return new Fetched(at.toString(), WebAddress.name(at.toString(), type), bytes);
    }

    /** The rules of a site; none where it has no robots.txt. */
    private Robots robots(URI at, Progress progress) throws Refusal {
        URI asked = at;
        for (int i = 0; i <= REDIRECTS; i++) {
            Answer answer = ask(asked, ROBOTS_LIMIT, progress);
            if (answer.status() / 100 == 3 && answer.location() != null) {
                asked = checked(answer.location(), asked);
            } else if (answer.status() / 100 == 5) {
                throw new Refusal(
                        "%s does not say what programs may fetch (status %d), so nothing was fetched. Try again later."
                                .formatted(at.getHost(), answer.status()));
            } else {
                String text = answer.status() == 200 ? new String(answer.bytes(), StandardCharsets.UTF_8) : "";
                return Robots.of(text, NAME);
            }
        }
        return Robots.of("", NAME);
    }

    /** An address that may be asked. @param base that it is relative to, null if to none */
    private static URI checked(String address, @Nullable URI base) throws Refusal {
        try {
            URI at = new URI(address.strip().replace(" ", "%20"));
            at = base == null ? at : base.resolve(at);
            String scheme = at.getScheme() == null ? "" : at.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new Refusal("%s is no address of a web page: only http and https are fetched.".formatted(at));
            }
            if (at.getHost() == null) {
                throw new Refusal("%s is no address of a web page: it names no site.".formatted(at));
            }
            if (at.getRawUserInfo() != null) {
                throw new Refusal(
                        "%s holds a name or password, which are never sent. Leave it out.".formatted(at.getHost()));
            }
            return new URI(scheme, null, at.getHost(), at.getPort(), null, null, null).resolve(Connection.path(at));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new Refusal("“%s” is no address of a web page. Check how it is written.".formatted(address.strip()));
        }
    }

    private Answer ask(URI at, int limit, Progress progress) throws Refusal {
        progress.check();
        progress.step(0, 0, at.getHost());
        InetAddress host = resolved(at);
        try (Connection connection = new Connection(at, tls);
                Watch watch = new Watch(connection.socket(), time, progress::check)) {
            try {
                HttpAnswer answer = connection.get(host, agent(), ACCEPT, time);
                return read(answer, at, limit, progress);
            } catch (Counted.TooLong e) {
                throw new Refusal(tooLarge(at));
            } catch (IOException | RuntimeException e) {
                RuntimeException cancelled = watch.cancelled();
                if (cancelled != null) {
                    throw cancelled;
                }
                throw new Refusal(watch.isLate() ? late(at) : broken(at, e));
            }
        } catch (IOException e) {
            throw new Refusal(broken(at, e));
        }
    }

    private String late(URI at) {
        return "%s did not answer in full within %d seconds, so it was not fetched. Try again later."
                .formatted(at, time.toSeconds());
    }

    private static String broken(URI at, Exception e) {
        return e instanceof SSLException
                ? "%s cannot prove that it is that site (%s), so nothing was fetched.".formatted(at, e.getMessage())
                : "%s could not be fetched: %s. Check the address and the connection."
                        .formatted(at, e.getMessage() == null ? "the connection failed" : e.getMessage());
    }

    /** The one address that is looked at and connected to. */
    private InetAddress resolved(URI at) throws Refusal {
        try {
            String name = at.getHost().replaceAll("^\\[|]$", "");
            return Arrays.stream(resolver.resolve(name))
                    .filter(allowed)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(("%s is an address of this computer or of a local network, "
                                    + "so it was not fetched. Save the page in a browser and import the file.")
                            .formatted(at.getHost())));
        } catch (UnknownHostException e) {
            throw new Refusal("%s is not known: there is no such site, or no connection to the internet."
                    .formatted(at.getHost()));
        }
    }

    private static Answer read(HttpAnswer answer, URI at, int limit, Progress progress) throws IOException, Refusal {
        byte[] bytes = new byte[0];
        if (answer.status() == 200) {
            String encoding = String.valueOf(answer.field("content-encoding"));
            boolean packed = encoding.toLowerCase(Locale.ROOT).contains("gzip");
            InputStream raw = new Counted(answer.body(), LIMIT, n -> progress.step(n, answer.length(), at.getHost()));
            try (InputStream in = packed ? new GZIPInputStream(raw, STEP) : raw) {
                bytes = in.readNBytes(limit);
                if (limit == LIMIT && in.read() >= 0) {
                    throw new Refusal(tooLarge(at));
                }
            }
        }
        return new Answer(answer.status(), answer.field("location"), answer.field("content-type"), bytes);
    }

    private static String tooLarge(URI at) {
        return "%s is larger than %d MB, the most that is fetched. Download it and import the file."
                .formatted(at, LIMIT >> 20);
    }

    private static String agent() {
        String version = Fetch.class.getPackage().getImplementationVersion();
        return "Parallax/" + (version == null ? "0" : version) + " (fetches one page when its user asks for it)";
    }
}
