package parallax.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
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

    /**
     * What a server answered, read to the end.
     *
     * @param to where it sends whoever asks, null if nowhere
     */
    private record Answer(
            int status, @Nullable String to, @Nullable String type, byte[] bytes) {}

    /**
     * Fetches what is at an address.
     *
     * @throws Refusal with a sentence for the analyst if it cannot or must not be fetched
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public Fetched get(String address, Progress progress) throws Refusal {
        URI at = PageAddress.checked(address, null);
        Map<String, Robots> known = new HashMap<>();
        Answer answer = asked(at, known, progress);
        for (int i = 0; i < REDIRECTS && answer.to() != null; i++) {
            try {
                at = PageAddress.checked(answer.to(), at);
                answer = asked(at, known, progress);
            } catch (Refusal e) {
                throw new Refusal(Unfetched.led(address, e.sentence()));
            }
        }
        if (answer.to() != null) {
            throw new Refusal(Unfetched.circle(address, REDIRECTS));
        }
        return fetched(at, answer);
    }

    /** Asks for a page if the site lets programs have it. @param known rules of sites that have told theirs */
    private Answer asked(URI at, Map<String, Robots> known, Progress progress) throws Refusal {
        String site = at.getScheme() + "://" + at.getRawAuthority();
        Robots rules = known.get(site);
        if (rules == null) {
            rules = robots(at, URI.create(site + "/robots.txt"), progress);
            known.put(site, rules);
        }
        if (!rules.allow(Connection.path(at))) {
            throw new Refusal(Unfetched.forbidden(at));
        }
        Answer answer = ask(at, at, LIMIT, progress);
        if (answer.status() != 200 && answer.to() == null) {
            throw new Refusal(Unfetched.status(at, answer.status()));
        }
        return answer;
    }

    private static Fetched fetched(URI at, Answer answer) throws Refusal {
        if (answer.bytes().length == 0) {
            throw new Refusal(Unfetched.empty(at));
        }
        String type = answer.type() == null ? "" : answer.type();
        String charset = MediaType.parseLeniently(type).parameters().get("charset");
        byte[] bytes = WebAddress.isPage(type) ? Encoded.marked(answer.bytes(), charset) : answer.bytes();
        return new Fetched(at.toString(), WebAddress.name(PageAddress.readable(at), type), bytes);
    }

    /** The rules of a page's site; none where it has no robots.txt. */
    private Robots robots(URI page, URI robots, Progress progress) throws Refusal {
        // What goes wrong here is told of the page: nobody asked for its robots.txt.
        Answer answer = ask(robots, page, ROBOTS_LIMIT, progress);
        URI at = robots;
        for (int i = 0; i < REDIRECTS && answer.to() != null; i++) {
            try {
                at = PageAddress.checked(answer.to(), at);
                answer = ask(at, at, ROBOTS_LIMIT, progress);
            } catch (Refusal e) {
                throw new Refusal(Unfetched.led(robots.toString(), e.sentence()));
            }
        }
        if (answer.status() / 100 == 5) {
            throw new Refusal(Unfetched.noRules(page, answer.status()));
        }
        return Robots.of(answer.status() == 200 ? new String(answer.bytes(), StandardCharsets.UTF_8) : "", NAME);
    }

    /** @param told of it where it fails */
    private Answer ask(URI at, URI told, int limit, Progress progress) throws Refusal {
        progress.check();
        progress.step(0, 0, at.getHost());
        long until = System.nanoTime() + time.toNanos();
        List<InetAddress> hosts = resolved(at, told, progress);
        Duration rest = Duration.ofNanos(until - System.nanoTime());
        try (Connection connection = new Connection(at, tls);
                Watch watch = new Watch(connection, rest, progress::check)) {
            try {
                return read(connection.get(hosts, agent(), ACCEPT, rest, progress::check), at, limit, progress);
            } catch (CancellationException e) {
                throw e;
            } catch (Counted.TooLong e) {
                throw new Refusal(Unfetched.tooLarge(told));
            } catch (IOException | RuntimeException e) {
                RuntimeException cancelled = watch.cancelled();
                if (cancelled != null) {
                    throw cancelled;
                }
                boolean late = watch.isLate() || e instanceof SocketTimeoutException;
                throw new Refusal(late ? Unfetched.late(told, time) : Unfetched.broken(told, e));
            }
        } catch (IOException e) {
            throw new Refusal(Unfetched.broken(told, e));
        }
    }

    /** The public ones of its addresses, at least one: these and no others are connected to. */
    private List<InetAddress> resolved(URI at, URI told, Progress progress) throws Refusal {
        try {
            String name = at.getHost().replaceAll("^\\[|]$", "");
            List<InetAddress> open = Arrays.stream(Lookup.of(name, resolver, time, progress::check))
                    .filter(allowed)
                    .toList();
            if (open.isEmpty()) {
                throw new Refusal(Unfetched.local(at));
            }
            return open;
        } catch (UnknownHostException e) {
            throw new Refusal(Unfetched.unknown(at));
        } catch (TimeoutException e) {
            throw new Refusal(Unfetched.late(told, time));
        }
    }

    /** Reads the body only of what can hold an article. */
    private static Answer read(HttpAnswer answer, URI at, int limit, Progress progress) throws IOException, Refusal {
        byte[] bytes = new byte[0];
        String type = answer.field("content-type");
        if (answer.status() == 200) {
            if (type != null && type.matches("(?i)(image|audio|video)/.*") && limit == LIMIT) {
                throw new Refusal(Unfetched.noText(at, type.toLowerCase(Locale.ROOT)));
            }
            if (answer.length() > LIMIT) {
                throw new Counted.TooLong();
            }
            InputStream raw = new Counted(answer.body(), LIMIT, n -> progress.step(n, answer.length(), at.getHost()));
            try (InputStream in = unpacked(raw, answer.field("content-encoding"), at)) {
                bytes = in.readNBytes(limit);
                if (limit == LIMIT && in.read() >= 0) {
                    throw new Counted.TooLong();
                }
            }
        }
        String to = answer.status() / 100 == 3 ? answer.field("location") : null;
        return new Answer(answer.status(), to, type, bytes);
    }

    private static InputStream unpacked(InputStream raw, @Nullable String encoding, URI at)
            throws IOException, Refusal {
        return switch (encoding == null ? "" : encoding.toLowerCase(Locale.ROOT)) {
            case "", "identity" -> raw;
            case "gzip", "x-gzip" -> new GZIPInputStream(raw, STEP);
            default -> throw new Refusal(Unfetched.packed(at, encoding));
        };
    }

    private static String agent() {
        String version = Fetch.class.getPackage().getImplementationVersion();
        return "Parallax/" + (version == null ? "0" : version) + " (fetches one page when its user asks for it)";
    }
}
