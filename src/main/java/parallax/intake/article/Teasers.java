package parallax.intake.article;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parallax.news.Role;

/**
 * Cards of other articles inside the place of an article: a heading that is all link to another page of the site, with
 * a summary under it perhaps, and one more of its kind before or after it.
 */
final class Teasers {

    private static final Mark TEASER = Mark.of(Role.FURNITURE, "page.links", 0.9);

    /** Shorter headings name a thing, and its link leads to more about it. */
    private static final int LEAST = 4;

    private final List<Block> blocks;
    private final @Nullable Mark[] marks;
    private final @Nullable URI page;

    private Teasers(List<Block> blocks, @Nullable Mark[] marks, @Nullable String url) {
        this.blocks = blocks;
        this.marks = marks;
        this.page = uri(url);
    }

    /** Marks the cards among the headings and paragraphs of the article. @param url of the page, null where unknown */
    static void mark(List<Block> blocks, @Nullable Mark[] marks, @Nullable String url) {
        new Teasers(blocks, marks, url).mark();
    }

    private void mark() {
        boolean before = false;
        for (int i = 0; i < marks.length; i++) {
            if (Mark.role(marks[i]) != Role.HEADING) {
                continue;
            }
            int end = isPointer(blocks.get(i)) ? end(i) : i;
            boolean after = end < marks.length && end > i + 1 && isHead(end) && end(end) > end;
            if (end == i + 1 || end > i && (before || after)) {
                for (int k = i; k < end; k++) {
                    marks[k] = marks[k] == null || Mark.role(marks[k]) == Role.HEADING ? TEASER : marks[k];
                }
            }
            before = end > i;
        }
    }

    private boolean isHead(int i) {
        return Mark.role(marks[i]) == Role.HEADING && isPointer(blocks.get(i));
    }

    /** One after the card that a heading opens; the heading itself where more than one paragraph follows it. */
    private int end(int heading) {
        int said = 0;
        int i = heading + 1;
        while (i < marks.length && Mark.role(marks[i]) != Role.HEADING && said < 2) {
            said += marks[i] == null ? 1 : 0;
            i++;
        }
        return said == 0 ? heading + 1 : said == 1 && isCard(heading, i) ? i : heading;
    }

    /** Whether blocks share an element that holds neither the one before them nor the one after. */
    private boolean isCard(int from, int end) {
        Element card = blocks.get(from).owner();
        for (int i = from; i < end; i++) {
            while (marks[i] == null && card.parent() != null && !isWithin(i, card)) {
                card = card.parent();
            }
        }
        return !(from > 0 && isWithin(from - 1, card)) && !(end < marks.length && isWithin(end, card));
    }

    private boolean isWithin(int block, Element around) {
        Element owner = blocks.get(block).owner();
        return owner == around || owner.parents().contains(around);
    }

    private boolean isPointer(Block block) {
        return block.linkDensity() > 0.9 && block.line().words() >= LEAST && leadsElsewhere(block.owner());
    }

    /** Whether the first link in or around an element leads to another page of the same site. */
    private boolean leadsElsewhere(Element owner) {
        Element link = owner.selectFirst("a[href]");
        link = link == null ? owner.closest("a[href]") : link;
        URI to = link == null ? null : uri(link.attr("href"));
        if (to == null || to.getPath() == null || to.getPath().length() < 2 || to.getFragment() != null) {
            return false;
        }
        URI own = page;
        return own == null
                ? to.getHost() == null
                : (to.getHost() == null || to.getHost().equalsIgnoreCase(own.getHost()))
                        && !to.getPath().equals(own.getPath());
    }

    private static @Nullable URI uri(@Nullable String url) {
        try {
            return url == null ? null : URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            // No address leads nowhere.
            return null;
        }
    }
}
