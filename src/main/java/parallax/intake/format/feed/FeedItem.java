package parallax.intake.format.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Known;
import parallax.intake.format.Fragments;
import parallax.intake.format.Moment;
import parallax.intake.source.Refusal;
import parallax.intake.source.SafeHtml;
import parallax.news.Article;
import parallax.news.Origin;

/**
 * One item of a feed.
 *
 * @param content HTML or plain text; empty where the item has none
 * @param teaser whether the content is no more than the first words of the article
 * @param own what the item says of itself
 * @param around what the feed says of all its items
 */
record FeedItem(String content, boolean teaser, Known own, Known around) {

    /** In {@link Origin#found} under “text”: the feed has the first words of the article only. */
    static final String TEASER = "teaser of a feed";

    /** A description shorter than this, in characters without tags, is no article. */
    private static final int SHORT = 600;

    private static final Pattern CUT = Pattern.compile("(?:\u2026|\\.\\.\\.|\\[\u2026]|\\[\\.\\.\\.])\\s*\\W{0,3}$");

    /** “editor@lantern.example (Anna Kern)”, as RSS 2.0 has it. */
    private static final Pattern MAILED = Pattern.compile("\\S{1,100}@\\S{1,200}\\s{0,9}\\(([^()]+)\\)");

    private static final Pattern OF_FEED = Pattern.compile(
            "(?i)\\s*(?:[-|\u2013\u2014:\u00BB]\\s*)?\\b(?:rss|atom|xml)?[ -]?feeds?$|\\s*[-|:]?\\s*\\brss$");

    /** What a feed says of all its items. */
    record Around(@Nullable String outlet, @Nullable String language) {

        static Around of(Element channel) {
            String title = text(child(channel, "title"));
            String named = title == null
                    ? null
                    : OF_FEED.matcher(shortened(title)).replaceFirst("").strip();
            String language = text(child(channel, "language"));
            language = language == null ? channel.attr("xml:lang") : language;
            String code = language.split("[-_]", 2)[0].strip().toLowerCase(Locale.ROOT);
            return new Around(named == null || named.isEmpty() ? title : named, code.length() == 2 ? code : null);
        }
    }

    /** Single spaces, and no longer than names are: the pattern looks at every run of spaces from each of its places. */
    private static String shortened(String title) {
        String words = title.substring(0, Math.min(title.length(), 2_000)).replaceAll("\\s+", " ");
        return words.substring(0, Math.min(words.length(), 300));
    }

    static FeedItem of(Element item, Around around) {
        Element full = child(item, "content:encoded", "content", "xhtml:body", "body");
        Element brief = child(item, "description", "summary");
        String content = full == null ? "" : content(full);
        String teaser = brief == null ? "" : content(brief);
        boolean isShort = content.isBlank() && isTeaser(teaser);
        Moment published = Moment.of(first(item, "pubDate", "published", "dc:date", "issued", "dcterms:created"));
        Moment updated = Moment.of(first(item, "updated", "modified", "dcterms:modified"));
        Element source = child(item, "source");
        String outlet = source == null ? null : name(source).equals("source") ? title(source) : null;
        Known own = new Known(
                null,
                plain(first(item, "title", "dc:title")),
                authors(item),
                published.day() == null ? updated.day() : published.day(),
                published.day() == null ? updated.at() : published.at(),
                published.day() == null ? null : updated.at(),
                link(item),
                null,
                null,
                null,
                "feed");
        Known shared = new Known(
                outlet == null ? around.outlet() : outlet,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                around.language(),
                null,
                null,
                "feed");
        return new FeedItem(content.isBlank() ? teaser : content, isShort, own, shared);
    }

    /** @throws Refusal if it has neither text nor title */
    Article article(Fragments fragments, String id, String file) throws Refusal {
        Article article = around.under(own.over(fragments.titled(id, file, own.title(), content)));
        if (!teaser) {
            return article;
        }
        Origin o = article.origin();
        Map<String, String> found = new HashMap<>(o.found());
        found.put("text", TEASER);
        return article.withOrigin(new Origin(
                o.publishedAt(), o.updatedAt(), o.section(), o.accession(), found, o.pages(), o.suggested()));
    }

    /** The name of an element as feeds write it, with the prefix that its namespace usually has. */
    static String name(Element e) {
        String name = e.tagName();
        for (String prefix : List.of("atom:", "rss:", "a10:")) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    private static @Nullable Element child(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (name(child).equalsIgnoreCase(name) && !isEmpty(child)) {
                    return child;
                }
            }
        }
        return null;
    }

    private static boolean isEmpty(Element e) {
        return e.childrenSize() == 0 && e.wholeText().isBlank();
    }

    private static @Nullable String first(Element item, String... names) {
        return text(child(item, names));
    }

    private static @Nullable String text(@Nullable Element e) {
        return e == null || e.wholeText().isBlank() ? null : e.wholeText().strip();
    }

    private static @Nullable String title(Element source) {
        Element title = child(source, "title");
        return text(title == null ? source : title);
    }

    /** Atom's XHTML is the markup itself; all else is markup written as text. */
    private static String content(Element e) {
        return e.childrenSize() > 0 ? e.html() : e.wholeText().strip();
    }

    private static @Nullable String plain(@Nullable String title) {
        return title == null || title.indexOf('<') < 0 && title.indexOf('&') < 0 ? title : SafeHtml.words(title);
    }

    private static boolean isTeaser(String content) {
        String words = SafeHtml.words(content);
        return words.length() < SHORT || CUT.matcher(words).find();
    }

    private static List<String> authors(Element item) {
        return item.children().stream()
                .filter(e -> name(e).equals("author") || name(e).equals("dc:creator"))
                .map(FeedItem::author)
                .filter(name -> !name.isBlank() && !name.contains("@"))
                .distinct()
                .toList();
    }

    private static String author(Element e) {
        String said = text(child(e, "name"));
        said = said == null ? e.wholeText().strip() : said;
        Matcher m = MAILED.matcher(said);
        return m.matches() ? m.group(1).strip() : said;
    }

    private static @Nullable String link(Element item) {
        for (Element e : item.children()) {
            String rel = e.attr("rel");
            String link = e.attr("href").isBlank()
                    ? e.wholeText().strip()
                    : e.attr("href").strip();
            boolean names = name(e).equals("link") && (rel.isEmpty() || rel.equals("alternate"))
                    || name(e).equals("guid") && !e.attr("isPermaLink").equals("false");
            if (names && link.matches("(?i)https?://\\S+")) {
                return link;
            }
        }
        return null;
    }
}
