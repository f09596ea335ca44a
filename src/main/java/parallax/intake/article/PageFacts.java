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

    /** Lines above and below the headline in which the author may stand. */
    private static final int ABOVE = 3;

    private static final int BELOW = 14;

    /** Metadata that are filled in once for a whole site. */
    private static final Set<String> ANYBODY = Set.of("author", "dc.creator");

    static PageFacts of(PageHead head, List<Block> blocks, ClassNames names) {
        LinkedData data = LinkedData.of(head.linkedData);
        Map<String, String> found = new HashMap<>();
        String url = url(head, data, found);
        String language = language(head);
        String section = told("section", found, said(data, "articleSection"), head.first("article:section", "section"));
        Said named = PageOutlet.of(head, data, blocks, url, section);
        String outlet = named == null ? null : named.text();
        if (named != null) {
            found.put("outlet", named.place());
        }
        PageTitle title = PageTitle.of(head, titled(head, data), outlet, blocks);
        if (title.place() != null) {
            found.put("title", title.place());
        }
        List<String> byline = byline(head, data, blocks, title.headline(), outlet, names, found);
        byline =
                byline.stream().filter(name -> !Authors.isSite(name, host(url))).toList();
        PageDates dates = new PageDates(head, data, blocks, title.headline(), language);
        Dated published = dates.published(url);
        Dated updated = dates.updated();
        if (published != null) {
            found.put("published", published.place());
        }
        if (updated != null) {
            found.put("updated", updated.place());
        }
        Said description = head.first("og:description", "description");
        return new PageFacts(
                title.text(),
                byline,
                outlet,
                published,
                updated,
                section,
                url,
                language,
                plain(description == null ? data.text("description") : description.text()),
                data.text("articleBody"),
                title.headline(),
                found);
    }

    /** What the metadata give as title, null where they give none. */
    private static @Nullable Said titled(PageHead head, LinkedData data) {
        for (Said said : new @Nullable Said[] {
            said(data, "headline"), head.first("og:title", "twitter:title", "title", "dc.title")
        }) {
            String text = said == null ? null : plain(said.text());
            if (said != null && text != null && !text.isBlank()) {
                return new Said(text, said.place());
            }
        }
        return null;
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

    private static List<String> byline(
            PageHead head,
            LinkedData data,
            List<Block> blocks,
            int headline,
            @Nullable String outlet,
            ClassNames words,
            Map<String, String> found) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : data.authors()) {
            names.addAll(Authors.people(plain(name), outlet));
        }
        String place = "JSON-LD author";
        for (String key :
                List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")) {
            for (String said : names.isEmpty() ? head.all(key) : List.<String>of()) {
                for (String name : Authors.people(plain(said), outlet)) {
                    // Many give who made the site; readers are shown who wrote the article.
                    if (!ANYBODY.contains(key) || isShown(name, blocks)) {
                        names.add(name);
                        place = key;
                    }
                }
            }
        }
        if (names.isEmpty()) {
            place = "page";
            shown(head, outlet, words, names);
        }
        if (names.isEmpty()) {
            near(blocks, headline, outlet, names);
        }
        if (!names.isEmpty()) {
            found.put("byline", place);
        }
        return List.copyOf(names);
    }

    private static boolean isShown(String name, List<Block> blocks) {
        String words = Letters.of(name);
        return blocks.stream().anyMatch(block -> Letters.of(block.text()).contains(words));
    }

    /** The authors that a line around the headline names with a word before them, such as “By”. */
    private static void near(List<Block> blocks, int headline, @Nullable String outlet, Set<String> names) {
        for (int i = Math.max(0, headline - ABOVE); i < Math.min(blocks.size(), headline + BELOW); i++) {
            String said = headline < 0 ? null : Bylines.authors(blocks.get(i).text());
            List<String> people = Authors.people(said, outlet);
            if (!people.isEmpty()) {
                names.addAll(people);
                return;
            }
        }
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

    private static @Nullable String url(PageHead head, LinkedData data, Map<String, String> found) {
        String canonical = head.canonical;
        String url = told(
                "url",
                found,
                canonical == null ? null : new Said(canonical, "canonical"),
                head.first("og:url"),
                said(data, "url"),
                head.saved == null ? null : new Said(head.saved, "comment of who saved it"));
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
