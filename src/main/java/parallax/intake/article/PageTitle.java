package parallax.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.PageHead.Said;

/**
 * The title of the article of a page, and where it stands on it.
 *
 * @param text null where unknown
 * @param place where it was found, null where unknown
 * @param headline the index of the block that holds it, -1 where none does
 */
record PageTitle(@Nullable String text, @Nullable String place, int headline) {

    /** What parts a title from the name of the site in the title of a window. */
    private static final List<String> MARKS = List.of(
            " | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00B7 ", " \u00BB ", " \u00AB ", "\uFF5C", " \u2022 ");

    /** What parts them too, where one of the parts stands on the page by itself. */
    private static final Pattern PARTS = Pattern.compile(
            "\\s*(?: \\| | - | \u2013 | \u2014 | :: | \u00B7 | \u00BB | \u00AB |\uFF5C| \u2022 |: |_|\\|)\\s*");

    /** A heading of fewer letters agrees with too much. */
    private static final int LEAST = 12;

    /** No headline is longer. */
    private static final int LONGEST = 400;

    /**
     * The heading of the page where the metadata agrees with it, else what the metadata says. The name of the site is no
     * title, though many set it as the first heading.
     *
     * @param said what the metadata give as title, null where they give none
     */
    static PageTitle of(PageHead head, @Nullable Said said, @Nullable String outlet, List<Block> blocks) {
        String meta = said == null ? null : said.text();
        String whole = head.title.isBlank() ? null : head.title;
        List<String> heads = new ArrayList<>();
        for (Element h1 : head.headings) {
            String text = bare(h1.text());
            if (!text.isEmpty()
                    && text.length() < LONGEST
                    && !isSite(text, outlet, meta, whole)
                    && !PageHead.isHome(h1)) {
                heads.add(text);
            }
        }
        String text = agreeing(heads, meta);
        text = text == null ? heading(blocks, meta, outlet) : text;
        text = text == null ? agreeing(heads, whole) : text;
        text = text == null ? heading(blocks, whole, outlet) : text;
        text = text == null && whole != null ? part(blocks, whole, outlet, heads.isEmpty()) : text;
        if (text == null && heads.size() == 1 && heads.getFirst().split(" ").length >= 4) {
            text = heads.getFirst();
        }
        if (text != null) {
            return at(blocks, withoutOutlet(text, outlet, true), "h1");
        }
        if (said != null && meta != null) {
            return at(blocks, withoutOutlet(meta, outlet, false), said.place());
        }
        if (whole != null) {
            return at(blocks, withoutOutlet(whole, outlet, false), "title");
        }
        return at(blocks, heads.stream().findFirst().orElse(null), "h1");
    }

    private static PageTitle at(List<Block> blocks, @Nullable String text, String place) {
        return new PageTitle(text, text == null ? null : place, headline(blocks, text));
    }

    /** The first of the headings that the metadata contain; or they where it is they behind a section label. */
    private static @Nullable String agreeing(List<String> heads, @Nullable String said) {
        if (said == null) {
            return null;
        }
        String other = Phrases.bare(said);
        for (String heading : heads) {
            String bare = Phrases.bare(heading);
            if (bare.length() > LEAST && other.contains(bare)) {
                return heading;
            }
            if (bare.length() > LEAST && other.length() > 20 && bare.endsWith(other)) {
                return said;
            }
        }
        return null;
    }

    /** The heading of any rank that says what the metadata say, null where there is none. */
    private static @Nullable String heading(List<Block> blocks, @Nullable String said, @Nullable String outlet) {
        String letters = said == null ? "" : Letters.of(said);
        String own = said == null ? "" : Letters.of(withoutOutlet(said, outlet, false));
        for (Block block : blocks) {
            if (block.heading() > 0 && block.text().length() < LONGEST && own.length() > LEAST) {
                String words = Letters.of(block.text());
                if (words.equals(own) || words.equals(letters)) {
                    return bare(block.text());
                }
            }
        }
        return null;
    }

    /** A heading without the sign that many put there to link to it. */
    private static String bare(String heading) {
        String words = heading.strip();
        int last = words.length() - 1;
        return last >= 0 && "\u00B6#\u00A7".indexOf(words.charAt(last)) >= 0
                ? words.substring(0, last).strip()
                : words;
    }

    /**
     * The heading, or the line, that is one part of the title of the window and no name of the site.
     *
     * @param any whether it may be any heading or line, for want of one of the first rank
     */
    private static @Nullable String part(List<Block> blocks, String whole, @Nullable String outlet, boolean any) {
        String found = null;
        List<String> parts = PARTS.splitAsStream(whole).map(Letters::of).toList();
        for (Block block : blocks) {
            int rank = block.heading();
            boolean heading = rank > 0;
            String text = bare(block.text());
            if (parts.size() > 1
                    && (any || rank == 1)
                    && text.length() < LONGEST
                    && (heading || found == null && block.linkDensity() < 0.5 && text.length() > LEAST)
                    && !text.equalsIgnoreCase(outlet)
                    && parts.contains(Letters.of(text))
                    && (!whole.endsWith(text) || !whole.contains(text + ": ") && whole.contains(": " + text))
                    && !whole.startsWith(text + ": ")
                    && !PageHead.isHome(block.owner())) {
                if (heading) {
                    return text;
                }
                found = text;
            }
        }
        return found;
    }

    /** Whether a heading is the name of the site: it names the outlet, or ends the title of the window behind a mark. */
    private static boolean isSite(String heading, @Nullable String outlet, @Nullable String... titles) {
        if (heading.equalsIgnoreCase(outlet)) {
            return true;
        }
        for (String title : titles) {
            for (String mark : MARKS) {
                if (title != null && title.length() > heading.length() + LEAST && title.endsWith(mark + heading)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** “Headline | Outlet” without the outlet. @param known whether only the outlet's own name is to be left out */
    private static String withoutOutlet(String title, @Nullable String outlet, boolean known) {
        for (String mark : MARKS) {
            int at = title.lastIndexOf(mark);
            String rest = at < 0 ? "" : title.substring(at + mark.length());
            boolean named = rest.equalsIgnoreCase(outlet);
            if (at > 15 && (named || !known && (mark.equals(" | ") || rest.split(" ").length <= 4))) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private static boolean isHidden(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (Signs.isHidden(e)) {
                return true;
            }
        }
        return false;
    }

    /** The heading that says the title, the highest, then the first; else the last line that does. */
    private static int headline(List<Block> blocks, @Nullable String title) {
        String words = title == null ? "" : Letters.of(title);
        int found = -1;
        for (int i = 0; i < blocks.size() && !words.isEmpty(); i++) {
            Block block = blocks.get(i);
            int level = block.heading();
            // A section label may stand before the headline in the same element.
            if (level > 0
                    && block.text().length() < LONGEST
                    && (found < 0
                            || level < blocks.get(found).heading()
                            || isHidden(blocks.get(found).owner()))
                    && Letters.of(block.text()).endsWith(words)) {
                found = i;
            }
        }
        for (int i = blocks.size() - 1; i >= 0 && found < 0 && words.length() > LEAST; i--) {
            Block block = blocks.get(i);
            if (block.text().length() < LONGEST
                    && block.linkDensity() < 0.5
                    && Letters.of(block.text()).equals(words)) {
                found = i;
            }
        }
        return found;
    }
}
