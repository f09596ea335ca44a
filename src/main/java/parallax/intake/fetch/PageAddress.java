package parallax.intake.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Refusal;

/**
 * Addresses as analysts and servers write them: with letters of any script, with signs that RFC 3986 wants escaped, and,
 * where typed, without “https://”.
 */
public final class PageAddress {

    private static final int BRIEF = 70;

    private static final int HIGHEST_PORT = 65535;

    private static final Pattern WHOLE = Pattern.compile("(?i)https?://[^\\s/]+\\S*");

    private static final Pattern TYPED =
            Pattern.compile("(?i)www\\.[^\\s/.]+\\.\\S+|[^\\s/.:@]+(\\.[^\\s/.:@]+)+/\\S*");

    private static final Pattern PARTS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#\\\\]*))?([^#]*).*");

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?");

    private PageAddress() {}

    /** Whether a text is one whole address. */
    public static boolean is(String text) {
        return WHOLE.matcher(text.strip()).matches();
    }

    /** The address that a pasted, dropped or typed text is; empty where it is anything else. */
    public static Optional<String> in(String text) {
        String bare = text.strip();
        if (is(bare)) {
            return Optional.of(bare);
        }
        return TYPED.matcher(bare).matches() ? Optional.of("https://" + bare) : Optional.empty();
    }

    /** An address for a line on the screen: without its scheme, and with its middle left out where it is long. */
    public static String brief(String address) {
        String bare = address.strip().replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
        return bare.length() <= BRIEF
                ? bare
                : bare.substring(0, BRIEF / 2) + "…" + bare.substring(bare.length() - BRIEF / 2);
    }

    /**
     * An address that may be asked.
     *
     * @param base that it is relative to, null if to none
     * @throws Refusal if it is none of the web
     */
    static URI checked(String address, @Nullable URI base) throws Refusal {
        String bare = address.strip();
        try {
            Matcher m = PARTS.matcher(bare);
            if (!m.matches()) {
                if (base == null) {
                    throw new Refusal(wrong(bare));
                }
                return checked(base.resolve(new URI(escaped(bare))).toString(), null);
            }
            String scheme = m.group(1).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new Refusal("%s is no address of a web page: only http and https are fetched.".formatted(bare));
            }
            String authority = m.group(2) == null ? "" : m.group(2);
            if (authority.contains("@")) {
                throw new Refusal("%s holds a name or password, which are never sent. Leave it out."
                        .formatted(authority.substring(authority.lastIndexOf('@') + 1)));
            }
            Matcher site = AUTHORITY.matcher(authority);
            if (!site.matches()) {
                throw new Refusal("%s is no address of a web page: it names no site.".formatted(bare));
            }
            String rest = escaped(m.group(3));
            return new URI(scheme + "://" + host(site.group(1)) + port(site.group(2))
                    + (rest.startsWith("/") ? "" : "/") + rest);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new Refusal(wrong(bare));
        }
    }

    private static String wrong(String address) {
        return "“%s” is no address of a web page. Check how it is written.".formatted(address);
    }

    /** Names in other scripts go over the line in the letters of RFC 3492. */
    private static String host(String host) {
        return host.startsWith("[") ? host : IDN.toASCII(host).toLowerCase(Locale.ROOT);
    }

    private static String port(@Nullable String port) {
        if (port == null || port.isEmpty()) {
            return "";
        }
        if (Integer.parseInt(port) > HIGHEST_PORT) {
            throw new IllegalArgumentException(port);
        }
        return ":" + port;
    }

    /** Path and query as they go over the line; what is escaped already stays. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean escape = c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            if (escape || c < 0x7F && (Character.isLetterOrDigit(c) || "-._~:/?#@!$&'()*+,;=".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append("%02X".formatted((int) c));
            }
        }
        return out.toString();
    }

    private static boolean isHex(byte b) {
        return Character.digit(b, 16) >= 0;
    }

    /** The address with the letters that it stands for, where it stands for letters. */
    static String readable(URI at) {
        String path = at.getPath();
        boolean plain = path.codePoints()
                .allMatch(c -> c != '\uFFFD' && (c < 0x80 ? c > ' ' && "?#%".indexOf(c) < 0 : Character.isLetter(c)));
        return plain
                ? at.getScheme() + "://" + at.getRawAuthority() + path
                        + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery())
                : at.toString();
    }
}
