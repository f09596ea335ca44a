package parallax.intake.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article: JSON-LD first, then OpenGraph and other metadata, then what stands on the page.
 *
 * @param title null where unknown
 * @param byline names of people, empty where unknown
 * @param outlet null where unknown
 * @param published null where unknown
 * @param updated null where unknown
 * @param url null where unknown
 * @param language ISO 639-1 code, null where unknown
 * @param description what the page says of itself in a sentence or two, null where it says nothing
 * @param body the words of the article where the metadata repeats them, null otherwise
 */
record PageFacts(
        @Nullable String title,
        List<String> byline,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable LocalDate updated,
        @Nullable String url,
        @Nullable String language,
        @Nullable String description,
        @Nullable String body) {

    static PageFacts of(Document page) {
        LinkedData data = LinkedData.of(page);
        String outlet = outlet(page, data);
        String url = url(page, data);
        return new PageFacts(
                title(page, data, outlet),
                byline(page, data, outlet),
                outlet,
                published(page, data, url),
                first(
                        day(data.text("dateModified")),
                        day(meta(page, "article:modified_time", "og:updated_time", "dateModified"))),
                url,
                language(page),
                plain(first(meta(page, "og:description", "description"), data.text("description"))),
                data.text("articleBody"));
    }

    /** The heading of the page where the metadata agrees with it, else what the metadata says. */
    private static @Nullable String title(Document page, LinkedData data, @Nullable String outlet) {
        String said = first(plain(data.text("headline")), meta(page, "og:title", "twitter:title", "title", "dc.title"));
        String whole = page.title().isBlank() ? null : page.title();
        List<String> heads = new ArrayList<>();
        for (Element h1 : page.select("h1")) {
            if (!h1.text().isBlank() && h1.text().length() < 400) {
                heads.add(h1.text().strip());
            }
        }
        for (String head : heads) {
            String bare = Phrases.bare(head);
            if (bare.length() > 12 && (agrees(bare, said) || agrees(bare, whole) || ends(bare, said))) {
                return ends(bare, said) && said != null ? said : head;
            }
        }
        if (heads.size() == 1 && heads.getFirst().split(" ").length >= 4) {
            return heads.getFirst();
        }
        String title = said == null ? whole : said;
        return title == null ? heads.stream().findFirst().orElse(null) : withoutOutlet(title, outlet);
    }

    /** Whether a heading is the title behind a section label: “Opinion Quay opens at last”. */
    private static boolean ends(String bare, @Nullable String said) {
        return said != null && Phrases.bare(said).length() > 20 && bare.endsWith(Phrases.bare(said));
    }

    private static boolean agrees(String bare, @Nullable String other) {
        return other != null && Phrases.bare(other).contains(bare);
    }

    /** “Headline | Outlet” without the outlet. */
    private static String withoutOutlet(String title, @Nullable String outlet) {
        for (String mark : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00B7 ")) {
            int at = title.lastIndexOf(mark);
            if (at > 15
                    && (mark.equals(" | ")
                            || title.substring(at + mark.length()).split(" ").length <= 4
                            || title.substring(at + mark.length()).equalsIgnoreCase(outlet))) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private static List<String> byline(Document page, LinkedData data, @Nullable String outlet) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : data.authors()) {
            names.addAll(Authors.people(plain(name), outlet));
        }
        for (String key :
                List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")) {
            for (Element e : names.isEmpty() ? metas(page, key) : List.<Element>of()) {
                names.addAll(Authors.people(e.attr("content"), outlet));
            }
        }
        for (String query : List.of(
                "[itemprop=author] [itemprop=name]",
                "[itemprop=author]",
                "[rel=author]",
                ".byline a",
                ".byline",
                ".author-name",
                ".author a",
                ".author")) {
            for (Element e : names.isEmpty() ? page.select(query) : List.<Element>of()) {
                if (names.size() < 4 && e.text().length() < 100) {
                    names.addAll(Authors.people(e.text(), outlet));
                }
            }
        }
        return List.copyOf(names);
    }

    private static @Nullable String outlet(Document page, LinkedData data) {
        return first(plain(meta(page, "og:site_name")), plain(data.publisher()), meta(page, "application-name"));
    }

    private static @Nullable LocalDate published(Document page, LinkedData data, @Nullable String url) {
        LocalDate day = first(
                day(data.text("datePublished")),
                day(meta(
                        page,
                        "article:published_time",
                        "datePublished",
                        "article:published",
                        "og:published_time",
                        "parsely-pub-date",
                        "sailthru.date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "date",
                        "dc.date",
                        "dc.date.issued",
                        "dcterms.created",
                        "dcterms.date",
                        "last-modified")));
        for (String query : List.of(
                "[itemprop=datePublished]",
                "time[pubdate]",
                "article time",
                "main time",
                "time",
                "[class*=publish]",
                "[class*=date]",
                "[class*=Date]",
                "[id*=date]")) {
            for (Element e : day == null ? page.select(query) : List.<Element>of()) {
                if (day == null) {
                    String own = e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content");
                    day = day(own.isBlank() ? e.text().length() > 120 ? "" : e.text() : own);
                }
            }
        }
        return day == null && url != null ? Dates.inAddress(url) : day;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        LocalDate day = text == null ? null : Dates.in(text);
        return day == null || day.getYear() < 1990 ? null : day;
    }

    private static @Nullable String url(Document page, LinkedData data) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String url = first(canonical == null ? null : canonical.attr("href"), meta(page, "og:url"), data.text("url"));
        try {
            return url == null || !URI.create(url.strip()).isAbsolute() ? null : url.strip();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String language(Document page) {
        Element html = page.selectFirst("html");
        String said = html == null ? null : first(html.attr("lang"), html.attr("xml:lang"));
        String code = said == null ? "" : said.split("[-_]", 2)[0].strip().toLowerCase(Locale.ROOT);
        return code.length() == 2 ? code : null;
    }

    private static @Nullable String meta(Document page, String... keys) {
        for (String key : keys) {
            for (Element e : metas(page, key)) {
                if (!e.attr("content").isBlank()) {
                    return e.attr("content").strip();
                }
            }
        }
        return null;
    }

    private static List<Element> metas(Document page, String key) {
        return page.select("meta[name=%1$s],meta[property=%1$s],meta[itemprop=%1$s]".formatted(quoted(key)));
    }

    private static String quoted(String key) {
        return '"' + key + '"';
    }

    /** Without the entities that metadata is often escaped with twice. */
    private static @Nullable String plain(@Nullable String text) {
        return text == null
                ? null
                : Parser.unescapeEntities(text, false)
                        .replaceAll("<[^>]{1,40}>", "")
                        .strip();
    }

    @SafeVarargs
    private static <T> @Nullable T first(@Nullable T... values) {
        for (T value : values) {
            if (value != null && !(value instanceof String s && s.isBlank())) {
                return value;
            }
        }
        return null;
    }
}
