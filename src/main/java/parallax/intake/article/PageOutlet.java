package parallax.intake.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.PageHead.Said;
import parallax.news.OutletDirectory;
import parallax.text.Folding;

/**
 * The outlet that a page is of. Pages name it in many places, with slogans, sections and makers of their software among
 * them; the name that agrees with the address of the site is the outlet's, else the first that is given.
 */
final class PageOutlet {

    /** Longer names are slogans. */
    private static final int LONGEST = 60;

    private static final Pattern MARKS = Pattern.compile(
            "[\\s\u00A0]+[|\\-\u2013\u2014\u00B7\u2022:\u00BB\u203A]+[\\s\u00A0]+|\\s*[\uFF5C\u2502]\\s*|: ");

    /** What surrounds the name of the site in the words for its logo. */
    private static final Pattern LOGO = Pattern.compile(
            "(?i)^(?:logo(?: of| von| der| des)?|home(?:page)?|startseite|zur startseite(?: von)?|go to|back to|visit)[:\\s]+"
                    + "|[\\s,:-]+(?:logo|home ?page|home|startseite|index)$");

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:\u00A9|\\(c\\)|Copyright)\\s*(?:Copyright\\s*)?(?:\\d{4}\\s*(?:[-\u2013]\\s*\\d{4})?\\s*)?(?:by\\s+)?(\\p{L}[^.,|\u00A9;]{1,50})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRM =
            Pattern.compile(",?\\s+(?:GmbH|Sp\\. z|AG|KG|Inc|LLC|Ltd|Limited|S\\.A|Media Group)\\b.{0,12}$");

    /** A name and an address that are the same. */
    private static final int SAME = 3;

    /** A name and an address with the part of the site before it that are the same. */
    private static final int WHOLE = 4;

    /** Longer labels are compared as a whole only. */
    private static final int LONGEST_LABEL = 24;

    /** More words in the title of a window are no name. */
    private static final int MOST_WORDS = 5;

    /** So many words of a name, at most, may make an address. */
    private static final int WORDS = 8;

    private static final Map<String, String> GERMAN =
            Map.of("\u00E4", "ae", "\u00F6", "oe", "\u00FC", "ue", "\u00DF", "ss");

    /** Under these many write who have nothing to do with each other. */
    private static final Set<String> SHARED =
            Set.of("blogspot", "wordpress", "substack", "tumblr", "typepad", "github");

    /** What an archive of the web puts before the address of a page that it keeps. */
    private static final Pattern ARCHIVE = Pattern.compile("^https?://web\\.archive\\.org/web/\\w+/(?=https?://)");

    private final @Nullable String host;

    /** Its labels as letters, without the one of the country or kind: {@code example} of www.example.org. */
    private final List<String> labels;

    private PageOutlet(@Nullable String host) {
        this.host = host;
        List<String> all = host == null ? List.of() : Arrays.asList(host.split("\\."));
        int end = Math.max(0, all.size() - 1);
        // Some countries have kinds of sites under them: “co.uk”.
        if (end > 1 && all.get(end).length() == 2 && all.get(end - 1).length() <= 3) {
            end--;
        }
        if (end > 1 && SHARED.contains(all.get(end - 1))) {
            end--;
        }
        this.labels = all.subList(0, end).stream()
                .map(Letters::of)
                .filter(label -> label.length() > 1)
                .toList();
    }

    /**
     * @param url of the page, null where unknown
     * @param section a part of the site that the page is in, which some give as the site's name; null where unknown
     * @return the name and where it stands, null where nothing tells
     */
    static @Nullable Said of(
            PageHead head, LinkedData data, List<Block> blocks, @Nullable String url, @Nullable String section) {
        PageOutlet finder = new PageOutlet(site(url == null ? head.address() : url));
        Said given = null;
        int most = -1;
        for (Said said : said(head, data)) {
            String name = finder.name(said.text());
            int agreement = name == null || name.equalsIgnoreCase(section) ? -1 : finder.agreement(name);
            if (name != null && (agreement > most && most < 1 || agreement == WHOLE && most < WHOLE)) {
                most = agreement;
                given = new Said(name, said.place());
            }
        }
        Said seen = most == WHOLE || most > 0 && finder.labels.size() < 2
                ? null
                : finder.seen(head, blocks, given == null ? 1 : most > 0 ? WHOLE : SAME);
        if (seen != null || most > 0) {
            return seen == null ? given : seen;
        }
        // A page calls itself what its outlet was called then; where it does not, or not so that one could tell, others
        // know.
        OutletDirectory.Entry known =
                finder.host == null ? null : OutletDirectory.shipped().atDomain(finder.host);
        if (known != null) {
            return new Said(known.name(), "address of a well-known outlet");
        }
        if (given != null) {
            return given;
        }
        Said titled = finder.inTitle(head);
        String host = finder.host;
        return titled != null ? titled : host == null ? null : new Said(host, "address");
    }

    /** What the metadata give as names, the surest first. */
    private static List<Said> said(PageHead head, LinkedData data) {
        List<Said> all = new ArrayList<>();
        add(all, head.first("og:site_name"));
        String publisher = data.publisher();
        add(all, publisher == null ? null : new Said(publisher, "JSON-LD publisher"));
        for (String site : data.sites()) {
            all.add(new Said(site, "JSON-LD name"));
        }
        for (String key : List.of(
                "application-name", "apple-mobile-web-app-title", "dc.publisher", "dcterms.publisher", "publisher")) {
            add(all, head.first(key));
        }
        return all;
    }

    private static void add(List<Said> all, @Nullable Said said) {
        if (said != null) {
            all.add(said);
        }
    }

    /** The name in what is given as one: without slogan and address; null where there is none. */
    private @Nullable String name(String said) {
        String text = Parser.unescapeEntities(said, false)
                .replaceAll("<[^>]{1,40}>", "")
                .strip();
        if (text.isEmpty() || text.contains("://") || text.startsWith("www.") || text.startsWith("@")) {
            return null;
        }
        String[] parts = MARKS.split(text);
        String first = parts.length == 0 ? text : parts[0].strip();
        for (String part : parts) {
            if (parts.length > 1 && agreement(part) > agreement(first)) {
                first = part.strip();
            }
        }
        boolean slogan = parts.length > 1 && (agreement(first) > 1 || text.length() > LONGEST);
        String name = slogan ? first : text;
        name = FIRM.matcher(name).replaceFirst("");
        return name.isEmpty() || name.length() > LONGEST || isAddress(name) ? null : name;
    }

    /** Whether a name is that of the machine and none for readers: {@code de.example.com}. */
    private boolean isAddress(String name) {
        String site = host;
        return site != null
                && !name.equals(site)
                && name.equals(name.toLowerCase(Locale.ROOT))
                && name.indexOf(' ') < 0
                && name.indexOf('.') > 0
                && site.endsWith(name.substring(name.indexOf('.') + 1))
                && name.chars().filter(c -> c == '.').count() > 1;
    }

    /** The name of the site in its logo, in the title of the window or behind a copyright sign, if the address agrees. */
    private @Nullable Said seen(PageHead head, List<Block> blocks, int least) {
        Said best = null;
        int most = least - 1;
        List<Said> seen = new ArrayList<>();
        for (String part : MARKS.split(head.title)) {
            seen.add(new Said(part, "title"));
        }
        for (String home : head.homes()) {
            seen.add(new Said(LOGO.matcher(home.strip()).replaceAll("").strip(), "logo"));
        }
        for (int i = blocks.size() - 1; i >= 0; i--) {
            String text = blocks.get(i).text();
            Matcher m = COPYRIGHT.matcher(text.substring(0, Math.min(text.length(), 200)));
            if (m.find()) {
                seen.add(new Said(m.group(1), "copyright"));
            }
        }
        for (Said one : seen) {
            String name = name(one.text());
            int agreement = name == null ? 0 : agreement(name);
            if (name != null && agreement > most) {
                most = agreement;
                best = new Said(name, one.place());
            }
        }
        return best;
    }

    /** The last part of the title of the window that no heading of the page holds; before the first where it ends in one. */
    private @Nullable Said inTitle(PageHead head) {
        for (Element h1 : head.headings) {
            String home = h1.text().strip();
            if (PageHead.isHome(h1) && home.length() > 1 && home.length() <= LONGEST / 2) {
                return new Said(home, "logo");
            }
        }
        String[] parts = MARKS.split(head.title.strip().replace(": ", ":"));
        if (parts.length < 2) {
            return null;
        }
        String name = parts[parts.length - 1].strip();
        if (isHeading(name, head)) {
            name = parts[0].strip();
        }
        boolean fits = name.length() > 1 && name.length() <= LONGEST / 2 && name.split(" ").length <= MOST_WORDS;
        return fits && !isHeading(name, head) ? new Said(name, "title") : null;
    }

    private static boolean isHeading(String words, PageHead head) {
        return head.headings.stream().anyMatch(h1 -> h1.text().contains(words) && !PageHead.isHome(h1));
    }

    /**
     * How well a name goes with the address of the site: {@link #WHOLE}, {@link #SAME}, 2 where one is in the other or is its initials,
     * 1 for a part of the site, 0 not at all.
     */
    private int agreement(String name) {
        int most = 0;
        if (labels.size() > 1 && isWhole(Letters.of(expanded(name)))) {
            return WHOLE;
        }
        for (String letters : List.of(Letters.of(Folding.fold(name)), Letters.of(expanded(name)))) {
            for (int i = 0; i < labels.size(); i++) {
                String label = labels.get(i);
                boolean main = i == labels.size() - 1;
                String more = label + (host == null ? "" : Letters.of(host.substring(host.lastIndexOf('.') + 1)));
                if (letters.equals(label) || letters.equals(more) || letters.equals(Letters.of("" + host))) {
                    most = Math.max(most, main ? SAME : 1);
                } else if (label.length() > LONGEST_LABEL) {
                    continue;
                } else if (main
                        && (letters.length() >= 4 && letters.length() * 2 > label.length() && label.contains(letters)
                                || label.length() >= 4 && letters.contains(label)
                                || label.length() >= 2 && label.equals(initials(name))
                                || label.length() >= 4
                                        && isMadeOf(
                                                label, List.of(expanded(name).split("[^\\p{L}\\p{N}]+")), 0))) {
                    most = Math.max(most, 2);
                }
            }
        }
        return most;
    }

    /** Whether a name is all the parts of the address: “Ledger Sport” of sport.ledger.example. */
    private boolean isWhole(String letters) {
        String sub = labels.get(labels.size() - 2);
        String main = labels.getLast();
        return letters.equals(main + sub) || letters.equals(sub + main);
    }

    private static String expanded(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> e : GERMAN.entrySet()) {
            text = text.replace(e.getKey(), e.getValue());
        }
        return text;
    }

    private static String initials(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                out.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return out.length() < 2 ? "" : out.toString();
    }

    /** Whether an address is the heads of words of a name, in their order: {@code lledger}, “The Lisse Ledger”. */
    private static boolean isMadeOf(String label, List<String> words, int from) {
        if (label.isEmpty()) {
            return true;
        }
        for (int i = from; i < Math.min(words.size(), WORDS); i++) {
            String word = words.get(i);
            int shared = 0;
            while (shared < Math.min(word.length(), label.length()) && word.charAt(shared) == label.charAt(shared)) {
                shared++;
                if (isMadeOf(label.substring(shared), words, i + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The domain of an address as readers know it: {@code northern-wire.example}. */
    static @Nullable String site(@Nullable String url) {
        try {
            String host = url == null
                    ? null
                    : URI.create(ARCHIVE.matcher(url.strip()).replaceFirst("")).getHost();
            return host == null
                    ? null
                    : host.toLowerCase(Locale.ROOT)
                            .replaceFirst("^(?:www\\d?|m|amp|mobile|\\w\\w(?=\\.[^.]{4,}\\.))\\.", "");
        } catch (IllegalArgumentException e) {
            // No address names no site.
            return null;
        }
    }
}
