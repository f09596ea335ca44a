package parallax.intake.fetch;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** Why something was not fetched, in sentences for the analyst. */
final class Unfetched {

    private Unfetched() {}

    static String forbidden(URI at) {
        return ("%s asks programs not to fetch %s, so it was not fetched. Open the page in a browser, "
                        + "save it and import the saved page.")
                .formatted(at.getHost(), PageAddress.readable(at));
    }

    static String status(URI at, int status) {
        String why = switch (status) {
            case 401, 402, 403, 451 ->
                "%s may not be seen without more rights (status %d). Open it in a browser, save it and import "
                        + "the saved page.";
            case 404, 410 -> "%s is not there (status %d). Check the address.";
            case 429 -> "%s was asked for too often (status %d). Wait a while.";
            default -> "%s was not given by its server (status %d). Try again later.";
        };
        return why.formatted(PageAddress.readable(at), status);
    }

    static String circle(String address, int redirects) {
        return ("%s leads from one address to the next more than %d times, so it was not fetched. Open it in a "
                        + "browser, save it and import the saved page.")
                .formatted(address, redirects);
    }

    /** @param sentence why not, which names only where the address led */
    static String led(String address, String sentence) {
        return "%s leads on to another address. %s".formatted(address, sentence);
    }

    /** Without knowing what it keeps programs from, a site is not asked for anything. */
    static String noRules(URI page, int status) {
        return "%s does not say what programs may fetch (status %d), so %s was not fetched. Try again later."
                .formatted(page.getHost(), status, PageAddress.readable(page));
    }

    static String empty(URI at) {
        return "%s is empty: there is nothing in it to import.".formatted(PageAddress.readable(at));
    }

    /** @param type of the answer, in lower case */
    static String noText(URI at, String type) {
        String what = switch (type.split("/", 2)[0]) {
            case "image" -> "a picture";
            case "audio" -> "a sound recording";
            default -> "a film";
        };
        return "%s is %s, with no text in it to import. Fetch the page that shows it."
                .formatted(PageAddress.readable(at), what);
    }

    static String packed(URI at, String encoding) {
        return ("%s was sent packed in a way that Parallax does not know (%s). Open it in a browser, save it and "
                        + "import the saved page.")
                .formatted(PageAddress.readable(at), encoding);
    }

    static String tooLarge(URI at) {
        return "%s is larger than %d MB, the most that is fetched. Download it and import the file."
                .formatted(PageAddress.readable(at), Fetch.LIMIT >> 20);
    }

    static String late(URI at, Duration time) {
        return "%s did not answer in full within %d seconds, so it was not fetched. Try again later."
                .formatted(PageAddress.readable(at), time.toSeconds());
    }

    static String local(URI at) {
        return ("%s is an address of this computer or of a local network, so it was not fetched. Save the page in a "
                        + "browser and import the file.")
                .formatted(at.getHost());
    }

    static String unknown(URI at) {
        return ("%s is not known: there is no such site, or no connection to the internet. Check the address and the "
                        + "connection.")
                .formatted(at.getHost());
    }

    static String broken(URI at, Exception e) {
        if (e instanceof SSLException) {
            return "%s cannot prove that it is that site (%s), so nothing was fetched."
                    .formatted(PageAddress.readable(at), e.getMessage());
        }
        return "%s could not be fetched: %s. Check the address and the connection, and try again later."
                .formatted(PageAddress.readable(at), why(e));
    }

    private static String why(Exception e) {
        String said = e.getMessage() == null ? "" : e.getMessage();
        return switch (e) {
            case NoRouteToHostException none -> "no way leads to its server";
            case Dial.Unreached none -> "none of the %d addresses of its server can be reached".formatted(none.tried());
            case ConnectException refused -> "its server cannot be reached";
            case SocketException cut when said.toLowerCase(Locale.ROOT).contains("reset") -> "the server hung up";
            case SocketException other -> "the connection failed";
            case ZipException damaged -> "the server's answer is damaged";
            default -> said.isEmpty() ? "the connection failed" : said;
        };
    }
}
