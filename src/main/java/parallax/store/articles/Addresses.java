package parallax.store.articles;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.store.file.Texts;

/** One spelling for the many addresses of one page: what tells that a page has come before. */
public final class Addresses {

    private static final Pattern PARTS =
            Pattern.compile("(?i)https?://(?:[^/@?#]*@)?([^/:?#]+)(?::\\d+)?([^?#]*)(?:\\?([^#]*))?(?:#.*)?");

    /** Hosts that serve another host's page: the page's own address follows. */
    private static final Pattern CARRIED =
            Pattern.compile("(?i)https?://(?:www\\.google\\.[a-z.]+/amp|[^/]+\\.cdn\\.ampproject\\.org/[a-z]"
                    + "|web\\.archive\\.org/web/\\w+/https?:/)/(?:s/)?(.+)");

    private static final Pattern HOST_PREFIX = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=[^.]+\\.)");

    private static final Pattern PATH_END =
            Pattern.compile("(?:/amp|\\.amp|/amp\\.html|/index\\.(?:html?|php))?/*$", Pattern.CASE_INSENSITIVE);

    /** What only tells how a reader came to a page, or how it is to be shown. */
    private static final Pattern IDLE = Pattern.compile(
            "(?i)(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|ocid|cmpid|cmp|xtor|ns_[a-z_]+|at_[a-z_]+"
                    + "|amp|amp_js_v|outputtype|smid|smtyp|ref|ref_src|share|feature)(?:=.*)?");

    private Addresses() {}

    /** Host, path and what matters of the query; null for what is no web address, or that of a site's front page. */
    public static @Nullable String canonical(@Nullable String url) {
        if (url == null) {
            return null;
        }
        Matcher parts = PARTS.matcher(own(url));
        if (!parts.matches()) {
            return null;
        }
        String path = PATH_END.matcher(parts.group(2)).replaceFirst("");
        String query = parts.group(3) == null
                ? ""
                : Arrays.stream(parts.group(3).split("&"))
                        .filter(p -> !p.isEmpty() && !IDLE.matcher(p).matches())
                        .sorted()
                        .collect(Collectors.joining("&"));
        if (path.isEmpty() && query.isEmpty()) {
            return null;
        }
        return Texts.words(host(parts.group(1)) + path + (query.isEmpty() ? "" : "?" + query));
    }

    /** The host without what browsers and phones put before it; null for what is no web address. */
    static @Nullable String domain(@Nullable String url) {
        if (url == null) {
            return null;
        }
        Matcher parts = PARTS.matcher(own(url));
        return parts.matches() ? host(parts.group(1)) : null;
    }

    private static String own(String url) {
        Matcher carried = CARRIED.matcher(url.strip());
        return carried.matches() ? "https://" + carried.group(1) : url.strip();
    }

    private static String host(String host) {
        return HOST_PREFIX.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
