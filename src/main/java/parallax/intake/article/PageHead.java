package parallax.intake.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The elements of a page that say something of its article, gathered in one walk. */
final class PageHead {

    /** Classes that hold names of authors, the surest first. */
    private static final List<String> AUTHOR_CLASSES = List.of(
            "byline",
            "author-name",
            "author",
            "autor",
            "autorin",
            "auteur",
            "firma",
            "article-author",
            "post-author",
            "entry-author",
            "byline__name",
            "byline-name",
            "author__name",
            "article__author",
            "writer");

    /** Links from the head of a page to others of its site. */
    private static final Set<String> OF_SITE = Set.of("alternate", "shortlink", "home", "start", "index", "search");

    /** What browsers and their helpers write over a page that they save (“mark of the web”, SingleFile). */
    private static final Pattern SAVED = Pattern.compile(
            "saved from url=\\(\\d+\\)\\s*(https?://[^/\\s]+/\\S+)|SingleFile\\s+url:\\s*(https?://[^/\\s]+/\\S+)",
            Pattern.CASE_INSENSITIVE);

    /** The address of the first page of a site. */
    private static final Pattern HOME = Pattern.compile(
            "/|\\./|(?:/?index|default)\\.\\w+|(?:https?:)?//[^/?#]+/?|/\\w\\w/?", Pattern.CASE_INSENSITIVE);

    /** So many of the links there are enough. */
    private static final int HOMES = 8;

    private final Map<String, List<String>> metas = new HashMap<>();
    final List<Element> headings = new ArrayList<>();
    final List<String> linkedData = new ArrayList<>();
    final List<Element> dates = new ArrayList<>();
    final List<Element> authors = new ArrayList<>();
    /** One of these is in each of {@link #AUTHOR_CLASSES}. */
    private static final List<String> AUTHORED = List.of("author", "byline", "autor", "auteur", "firma", "writer");

    private final List<List<Element>> bylines = AUTHOR_CLASSES.stream()
            .<List<Element>>map(name -> new ArrayList<>())
            .toList();

    @Nullable
    String canonical;

    /** Where the page was when it was saved. */
    @Nullable
    String saved;

    @Nullable
    String language;

    final String title;

    private final List<Element> homes = new ArrayList<>();

    private @Nullable String address;

    private PageHead(Document page) {
        this.title = page.title();
        NodeVisitor visitor = (Node node, int depth) -> {
            if (node instanceof Element element) {
                see(element);
            } else if (node instanceof Comment comment && saved == null && homes.isEmpty() && headings.isEmpty()) {
                Matcher told = SAVED.matcher(comment.getData());
                saved = !told.find() ? null : told.group(1) == null ? told.group(2) : told.group(1);
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
                } else if (OF_SITE.contains(e.attr("rel").toLowerCase(Locale.ROOT))
                        && e.attr("href").startsWith("http")) {
                    address = address == null ? e.attr("href") : address;
                }
            }
            case "a" -> {
                if (homes.size() < HOMES && HOME.matcher(e.attr("href").strip()).matches()) {
                    homes.add(e);
                }
                marked(e);
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

    /** Whether a heading is all link to the first page of the site. */
    static boolean isHome(Element heading) {
        Element link = heading.selectFirst("a[href]");
        return link != null
                && HOME.matcher(link.attr("href").strip()).matches()
                && link.text().strip().equals(heading.text().strip());
    }

    /** An address on the site, where the metadata hold one, though not that of the page; null where they do not. */
    @Nullable
    String address() {
        return address;
    }

    /** The words on the links to the first page of the site, which are often its logo. */
    List<String> homes() {
        List<String> words = new ArrayList<>();
        for (Element home : homes) {
            words.add(home.text());
            words.add(home.attr("title"));
            words.add(home.attr("aria-label"));
            for (Element image : home.select("img[alt]")) {
                words.add(image.attr("alt"));
            }
            for (Element title : home.select("svg title")) {
                words.add(title.text());
            }
        }
        return words;
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
        String property = "";
        String rel = "";
        String names = "";
        boolean dated = false;
        for (Attribute attribute : e.attributes()) {
            switch (attribute.getKey()) {
                case "itemprop" -> property = attribute.getValue();
                case "rel" -> rel = attribute.getValue();
                case "class" -> names = attribute.getValue();
                case "pubdate" -> dated = true;
                default -> {}
            }
        }
        if (dated || property.equals("datePublished")) {
            dates.add(e);
        } else if (property.equals("author") || rel.equals("author")) {
            authors.add(e);
        }
        if (!names.isEmpty() && AUTHORED.stream().anyMatch(names::contains)) {
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
