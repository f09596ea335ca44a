package parallax.intake.format.archive;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file from the web is called that came without a name: its address and what its server says it is. */
public final class WebAddress {

    private static final int LONGEST = 120;

    private static final Pattern PARTS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://([^/?#]*)([^?#]*).*", Pattern.DOTALL);

    /** The endings by which formats are known here. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "html"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/markdown", "md"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/tab-separated-values", "tsv"),
            Map.entry("application/rss+xml", "rss"),
            Map.entry("application/atom+xml", "atom"),
            Map.entry("application/rdf+xml", "xml"),
            Map.entry("application/xml", "xml"),
            Map.entry("text/xml", "xml"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/rtf", "rtf"),
            Map.entry("text/rtf", "rtf"),
            Map.entry("application/epub+zip", "epub"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("multipart/related", "mhtml"),
            Map.entry("application/warc", "warc"),
            Map.entry("application/zip", "zip"));

    private WebAddress() {}

    /** Whether files of a media type can hold articles. */
    public static boolean isKnown(String mediaType) {
        return ENDINGS.containsKey(bare(mediaType));
    }

    /** Whether a media type is that of web pages. */
    public static boolean isPage(String mediaType) {
        return "html".equals(ENDINGS.get(bare(mediaType)));
    }

    /**
     * A name of host and path such as “lantern.example/2025/quay.html”, safe in any file system.
     *
     * @param mediaType with or without parameters; empty where unknown, and then the address decides
     */
    public static String name(String address, String mediaType) {
        Matcher m = PARTS.matcher(address);
        String host = m.matches() ? m.group(1) : "page";
        String path = m.matches() ? m.group(2) : "";
        String bare = (host.replaceFirst("^.*@", "") + path).replaceAll("[^\\p{L}\\p{N}._~/-]+", "_");
        bare = bare.replaceAll("/{2,}", "/")
                .replaceAll("(^|/)\\.+(?=/|$)", "$1_")
                .replaceAll("/$", "");
        if (bare.length() > LONGEST) {
            bare = bare.substring(0, LONGEST);
        }
        String ending = ENDINGS.get(bare(mediaType));
        if (ending == null || bare.toLowerCase(Locale.ROOT).endsWith("." + ending) && bare.contains("/")) {
            return bare;
        }
        int dot = bare.lastIndexOf('.');
        boolean named = dot > bare.lastIndexOf('/') && bare.contains("/") && bare.length() - dot <= 6;
        return (named ? bare.substring(0, dot) : bare) + "." + ending;
    }

    private static String bare(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
