package parallax.intake.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.PageDates.Dated;
import parallax.intake.article.PageHead.Said;

/**
 * What a page says of its article: JSON-LD first, then OpenGraph and other metadata, then what stands on the page.
 *
 * @param title null where unknown
 * @param byline names of people, empty where unknown
 * @param outlet null where unknown
 * @param published null where unknown
 * @param updated null where unknown
 * @param section null where unknown
 * @param url null where unknown
 * @param language ISO 639-1 code, null where unknown
 * @param description what the page says of itself in a sentence or two, null where it says nothing
 * @param body the words of the article where the metadata repeats them, null otherwise
 * @param headline the index of the block that holds the title, -1 where none does
 * @param found where each fact stands
 */
record PageFacts(
        @Nullable String title,
        List<String> byline,
        @Nullable String outlet,
        @Nullable Dated published,
        @Nullable Dated updated,
        @Nullable String section,
        @Nullable String url,
        @Nullable String language,
        @Nullable String description,
        @Nullable String body,
        int headline,
        Map<String, String> found) {

    static PageFacts of(PageHead head, List<Block> blocks, ClassNames names) {
        LinkedData data = LinkedData.of(head.linkedData);
        Map<String, String> found = new HashMap<>();
        String outlet = outlet(head, data, found);
        String url = url(head, data, found);
        String language = language(head);
        String title = title(head, data, outlet, found);
        int headline = headline(blocks, title);
        List<String> byline = byline(head, data, outlet, names, found);
        byline =
                byline.stream().filter(name -> !Authors.isSite(name, host(url))).toList();
        PageDates dates = new PageDates(head, data, blocks, headline, language);
        Dated published = dates.published(url);
        Dated updated = dates.updated();
        if (published != null) {
            found.put("published", published.place());
        }
        if (updated != null) {
            found.put("updated", updated.place());
        }
        String section = told("section", found, said(data, "articleSection"), head.first("article:section", "section"));
        Said description = head.first("og:description", "description");
        String site = site(url);
        if (site != null && (outlet == null || outlet.equalsIgnoreCase(section))) {
            // Some call themselves what the part of the site is called that the page stands in.
            outlet = site;
            found.put("outlet", "address");
        }
        return new PageFacts(
                title,
                byline,
                outlet,
                published,
                updated,
                section,
                url,
                language,
                plain(description == null ? data.text("description") : description.text()),
                data.text("articleBody"),
                headline,
                found);
    }

    private static @Nullable Said said(LinkedData data, String field) {
        String text = data.text(field);
        return text == null ? null : new Said(text, "JSON-LD " + field);
    }

    /** The first that says something, its place noted under {@code fact}. */
    private static @Nullable String told(String fact, Map<String, String> found, @Nullable Said... all) {
        for (Said said : all) {
            String text = said == null ? null : plain(said.text());
            if (said != null && text != null && !text.isBlank()) {
                found.put(fact, said.place());
                return text;
            }
        }
        return null;
    }

    /** The heading of the page where the metadata agrees with it, else what the metadata says. */
    private static @Nullable String title(
            PageHead head, LinkedData data, @Nullable String outlet, Map<String, String> found) {
        String said = told(
                "title", found, said(data, "headline"), head.first("og:title", "twitter:title", "title", "dc.title"));
        String whole = head.title.isBlank() ? null : head.title;
        List<String> heads = new ArrayList<>();
        for (Element h1 : head.headings) {
            if (!h1.text().isBlank() && h1.text().length() < 400) {
                heads.add(h1.text().strip());
            }
        }
        for (String h1 : heads) {
            String bare = Phrases.bare(h1);
            if (bare.length() > 12 && (agrees(bare, said) || agrees(bare, whole) || ends(bare, said))) {
                if (ends(bare, said) && said != null) {
                    return said;
                }
                found.put("title", "h1");
                return h1;
            }
        }
        if (heads.size() == 1 && heads.getFirst().split(" ").length >= 4) {
            found.put("title", "h1");
            return heads.getFirst();
        }
        if (said == null && whole == null) {
            return heads.stream().findFirst().orElse(null);
        }
        if (said == null) {
            found.put("title", "title");
        }
        return withoutOutlet(said == null ? whole : said, outlet);
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

    /** The heading that says the title, the highest, then the first; else the last line that does. */
    private static int headline(List<Block> blocks, @Nullable String title) {
        String bare = title == null ? "" : Phrases.bare(title);
        int found = -1;
        for (int i = 0; i < blocks.size() && !bare.isEmpty(); i++) {
            Block block = blocks.get(i);
            int level = block.heading();
            // A section label may stand before the headline in the same element.
            if (level > 0
                    && block.text().length() < 400
                    && (found < 0 || level < blocks.get(found).heading())
                    && Phrases.bare(block.text()).endsWith(bare)) {
                found = i;
            }
        }
        for (int i = blocks.size() - 1; i >= 0 && found < 0 && bare.length() > 12; i--) {
            Block block = blocks.get(i);
            if (block.text().length() < 400
                    && block.linkDensity() < 0.5
                    && Phrases.bare(block.text()).equals(bare)) {
                found = i;
            }
        }
        return found;
    }

    private static List<String> byline(
            PageHead head, LinkedData data, @Nullable String outlet, ClassNames words, Map<String, String> found) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : data.authors()) {
            names.addAll(Authors.people(plain(name), outlet));
        }
        String place = "JSON-LD author";
        for (String key :
                List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")) {
            for (String said : names.isEmpty() ? head.all(key) : List.<String>of()) {
                names.addAll(Authors.people(plain(said), outlet));
                place = key;
            }
        }
        if (names.isEmpty()) {
            place = "page";
            shown(head, outlet, words, names);
        }
        if (!names.isEmpty()) {
            found.put("byline", place);
        }
        return List.copyOf(names);
    }

    /** The authors that the first element called so names, and those beside it. */
    private static void shown(PageHead head, @Nullable String outlet, ClassNames words, Set<String> names) {
        List<Element> elements = new ArrayList<>(head.authors);
        elements.addAll(head.bylines());
        Element parent = null;
        for (Element e : elements) {
            if (e.text().length() < 100 && (parent == null || e.parent() == parent) && !isOfOthers(e, words)) {
                List<String> people = Authors.people(e.text(), outlet);
                if (!people.isEmpty()) {
                    names.addAll(people);
                    parent = e.parent();
                }
            }
        }
    }

    /** Whether an element stands in a list of other articles, among comments or beside the article. */
    private static boolean isOfOthers(Element element, ClassNames words) {
        for (Element e = element; e != null && !e.normalName().equals("body"); e = e.parent()) {
            if (e.normalName().equals("aside")
                    || e.normalName().equals("footer")
                    || Signs.isNever(e, words) && !e.className().contains("has-")
                    || !Signs.isWeak(e, words)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String host(@Nullable String url) {
        String host = url == null ? null : URI.create(url).getHost();
        return host == null ? null : host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** The domain of an address as readers know it: {@code northern-wire.example}. */
    private static @Nullable String site(@Nullable String url) {
        String host = url == null ? null : URI.create(url).getHost();
        return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www\\d?|m|amp|mobile)\\.", "");
    }

    private static @Nullable String outlet(PageHead head, LinkedData data, Map<String, String> found) {
        String publisher = data.publisher();
        return told(
                "outlet",
                found,
                head.first("og:site_name"),
                publisher == null ? null : new Said(publisher, "JSON-LD publisher"),
                head.first("application-name"));
    }

    private static @Nullable String url(PageHead head, LinkedData data, Map<String, String> found) {
        String canonical = head.canonical;
        String url = told(
                "url",
                found,
                canonical == null ? null : new Said(canonical, "canonical"),
                head.first("og:url"),
                said(data, "url"));
        try {
            if (url != null && URI.create(url.strip()).isAbsolute()) {
                return url.strip();
            }
        } catch (IllegalArgumentException e) {
            // No address: the page has none.
        }
        found.remove("url");
        return null;
    }

    private static @Nullable String language(PageHead head) {
        String said = head.language;
        String code = said == null ? "" : said.split("[-_]", 2)[0].strip().toLowerCase(Locale.ROOT);
        return code.length() == 2 ? code : null;
    }

    /** Without the entities that metadata is often escaped with twice. */
    private static @Nullable String plain(@Nullable String text) {
        return text == null
                ? null
                : Parser.unescapeEntities(text, false)
                        .replaceAll("<[^>]{1,40}>", "")
                        .strip();
    }
}
