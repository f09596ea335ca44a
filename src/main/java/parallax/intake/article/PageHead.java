package parallax.intake.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The elements of a page that say something of its article, gathered in one walk. */
final class PageHead {

    /** Classes that hold names of authors, the surest first. */
    private static final List<String> AUTHOR_CLASSES = List.of("byline", "author-name", "author");

    private final Map<String, List<String>> metas = new HashMap<>();
    final List<Element> headings = new ArrayList<>();
    final List<String> linkedData = new ArrayList<>();
    final List<Element> dates = new ArrayList<>();
    final List<Element> authors = new ArrayList<>();
    private final List<List<Element>> bylines = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    @Nullable
    String canonical;

    @Nullable
    String language;

    final String title;

    private PageHead(Document page) {
        this.title = page.title();
        NodeVisitor visitor = (Node node, int depth) -> {
            if (node instanceof Element element) {
                see(element);
            }
        };
        page.traverse(visitor);
    }

    static PageHead of(Document page) {
        return new PageHead(page);
    }

    private void see(Element e) {
        switch (e.normalName()) {
            case "meta" -> meta(e);
            case "h1" -> headings.add(e);
            case "html" -> language = e.attr("lang").isBlank() ? e.attr("xml:lang") : e.attr("lang");
            case "link" -> {
                if (canonical == null && e.attr("rel").equalsIgnoreCase("canonical")) {
                    canonical = e.attr("href");
                }
            }
            case "script" -> {
                if (e.attr("type").contains("ld+json")) {
                    linkedData.add(e.data().strip());
                }
            }
            default -> {
                if (e.attributesSize() > 0) {
                    marked(e);
                }
            }
        }
    }

    private void meta(Element e) {
        String content = e.attr("content").strip();
        if (!content.isEmpty()) {
            for (String attribute : List.of("name", "property", "itemprop")) {
                String key = e.attr(attribute);
                if (!key.isEmpty()) {
                    metas.computeIfAbsent(key.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                            .add(content);
                }
            }
        }
    }

    private void marked(Element e) {
        String property = e.attr("itemprop");
        if (property.equals("datePublished") || e.hasAttr("pubdate")) {
            dates.add(e);
        } else if (property.equals("author") || e.attr("rel").equals("author")) {
            authors.add(e);
        }
        String names = e.className();
        if (names.indexOf("author") >= 0 || names.indexOf("byline") >= 0) {
            for (int i = 0; i < AUTHOR_CLASSES.size(); i++) {
                if (e.hasClass(AUTHOR_CLASSES.get(i))) {
                    bylines.get(i).add(e);
                }
            }
        }
    }

    /** The elements that are called a byline or an author, the surest names first. */
    List<Element> bylines() {
        return bylines.stream().flatMap(List::stream).toList();
    }

    /** The contents of the metadata under {@code key}, whatever its case. */
    List<String> all(String key) {
        return metas.getOrDefault(key, List.of());
    }

    /** A fact and where it stands. */
    record Said(String text, String place) {}

    /** The first that is there of the metadata under {@code keys} (in lower case), null where none is. */
    @Nullable
    Said first(String... keys) {
        for (String key : keys) {
            List<String> said = metas.get(key);
            if (said != null) {
                return new Said(said.getFirst(), key);
            }
        }
        return null;
    }
}
