package parallax.intake.article;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parallax.news.Role;

/**
 * Where on a page the article stands: the smallest element that holds most of the running text. Running text inside
 * elements that are called furniture does not count, unless they hold most of it.
 */
final class PagePlace {

    /** The place of the article holds at least this share of the running text of the element around it. */
    private static final double MOST = 0.7;

    /** With the headline in it this share is enough. */
    private static final double HALF = 0.5;

    /** An element with this share of the page's running text is never furniture, whatever it is called. */
    private static final double MAIN = 0.35;

    /** With the headline in it this share is enough. */
    private static final double HEADED = 0.1;

    /** An element with this share is the page, whatever it is called. */
    private static final double NEARLY_ALL = 0.8;

    /** An article has at least this share of the running text of what hides it. */
    private static final double SHORT = 0.15;

    /** A longer paragraph weighs no more. */
    private static final int LONGEST = 2000;

    /** So much more a paragraph weighs that the metadata give as the article's. */
    private static final int KNOWN = 8;

    /** So much less a paragraph weighs that stands above the headline. */
    private static final int ABOVE = 4;

    /** Elements that are parts of a text and never all of it. */
    private static final Set<String> PARTS = Set.of("p", "ul", "ol", "dl", "li", "blockquote", "pre");

    private final List<Block> blocks;
    private final boolean[] running;
    private final boolean[] known;
    private final ClassNames names;
    private final @Nullable Role[] signed;
    private final Map<Element, Integer> mass = new IdentityHashMap<>();
    private final Map<Element, Integer> paragraphs = new IdentityHashMap<>();
    private final Map<String, Integer> massByClass = new HashMap<>();
    private final Map<Element, Optional<Role>> signs = new IdentityHashMap<>();
    private final int headlineAt;
    private final @Nullable Element headline;
    private final Element place;

    /**
     * @param running which blocks are running text
     * @param known which of them the metadata repeat
     * @param described the paragraph that the metadata give as the summary, -1 where none is
     * @param headline the block that holds the title, -1 where none does
     */
    PagePlace(
            List<Block> blocks,
            boolean[] running,
            boolean[] known,
            int described,
            int headline,
            ClassNames names,
            Element body) {
        this.blocks = blocks;
        this.running = running;
        this.known = known;
        this.names = names;
        this.headlineAt = headline;
        this.headline = headline < 0 ? null : blocks.get(headline).owner();
        this.signed = new Role[blocks.size()];
        weigh();
        int total = mass.getOrDefault(body, 0);
        mass.forEach((element, weight) -> massByClass.merge(element.className(), weight, Integer::sum));
        @Nullable Role[] told = new Role[blocks.size()];
        for (int i = 0; i < told.length; i++) {
            told[i] = sign(blocks.get(i), total);
        }
        System.arraycopy(told, 0, signed, 0, told.length);
        weigh();
        Element smallest = smallest(body);
        this.place = described < 0 ? smallest : with(blocks.get(described).owner(), smallest);
    }

    /**
     * The place, or the part of the page beside it that the described paragraph stands in, where that is a text of
     * some paragraphs too: a notice may be longer than a short article.
     */
    private Element with(Element described, Element found) {
        Element part = described;
        while (part.parent() != null && !isWithin(found, part.parent())) {
            part = part.parent();
        }
        if (isWithin(described, found) || part.parent() == null) {
            return found;
        }
        int paragraphs = 0;
        Set<String> here = new HashSet<>();
        Set<String> there = new HashSet<>();
        for (int i = 0; i < signed.length; i++) {
            if (running[i] && signed[i] == null) {
                if (isWithin(blocks.get(i).owner(), part)) {
                    paragraphs++;
                    here.add(shape(i));
                } else if (isWithin(blocks.get(i).owner(), found)) {
                    there.add(shape(i));
                }
            }
        }
        if (paragraphs < 3 || mass.getOrDefault(part, 0) < mass.getOrDefault(found, 0) * SHORT) {
            return found;
        }
        // Two parts of one article have paragraphs of one kind.
        return Collections.disjoint(here, there) ? smallest(part) : part.parent();
    }

    private static boolean isWithin(Element element, Element around) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == around) {
                return true;
            }
        }
        return false;
    }

    /** The role that the elements around a block give it by their names, null where they say nothing. */
    @Nullable
    Role signed(int block) {
        return signed[block];
    }

    /** Whether a block stands where the article does. */
    boolean holds(int block) {
        return isWithin(blocks.get(block).owner(), place);
    }

    /** How the elements around a block are called that hold it: alike for the paragraphs of one article. */
    String shape(int block) {
        Element owner = blocks.get(block).owner();
        Element parent = owner.parent();
        return owner.normalName()
                + ' '
                + owner.className()
                + '/'
                + (parent == null ? "" : parent.normalName() + ' ' + parent.className());
    }

    /** Adds up running text by element, without what is signed as something else. */
    private void weigh() {
        mass.clear();
        paragraphs.clear();
        for (int i = 0; i < signed.length; i++) {
            if (!running[i] || signed[i] != null) {
                continue;
            }
            Block block = blocks.get(i);
            int weight = Math.min(block.text().length(), LONGEST) * (known[i] ? KNOWN : 1);
            if (i < headlineAt) {
                weight /= ABOVE;
            }
            for (Element e = block.owner(); e != null; e = e.parent()) {
                mass.merge(e, weight, Integer::sum);
                paragraphs.merge(e, 1, Integer::sum);
            }
        }
    }

    private @Nullable Role sign(Block block, int total) {
        Role found = null;
        for (Element e = block.owner(); e != null && !e.normalName().equals("body"); e = e.parent()) {
            Role role = signs.computeIfAbsent(e, x -> Optional.ofNullable(Signs.of(x, names)))
                    .orElse(null);
            if (role != null && !isMain(e, role, total)) {
                if (role == Role.FURNITURE || role == Role.COMMENT) {
                    return role;
                }
                found = found == null ? role : found;
            }
        }
        return found;
    }

    /**
     * Whether the element, or all that share its class (paragraphs “for subscribers”), hold the page's running text.
     */
    private boolean isMain(Element e, Role role, int total) {
        int weight = mass.getOrDefault(e, 0);
        if (weight < total * NEARLY_ALL && (role == Role.CAPTION || Signs.isFrame(e))) {
            return false;
        }
        if (isHeaded(e) && weight >= total * HEADED && !Signs.isHidden(e)) {
            return true;
        }
        if (Signs.isNever(e, names) && weight < total * NEARLY_ALL) {
            return false;
        }
        return weight >= total * MAIN
                || weight > 0
                        && massByClass.getOrDefault(e.className(), 0) >= total * MAIN
                        && !e.className().isEmpty()
                        && Signs.isWeak(e, names);
    }

    private boolean isHeaded(Element e) {
        return headline != null && isWithin(headline, e);
    }

    private Element smallest(Element body) {
        Element around = body;
        while (true) {
            Element best = null;
            for (Element child : around.children()) {
                if (best == null || mass.getOrDefault(child, 0) > mass.getOrDefault(best, 0)) {
                    best = child;
                }
            }
            if (best == null
                    || mass.getOrDefault(best, 0) == 0
                    || mass.getOrDefault(best, 0) < (isHeaded(best) ? HALF : MOST) * mass.getOrDefault(around, 0)
                    || PARTS.contains(best.normalName())
                    || paragraphs.getOrDefault(best, 0) == 1 && paragraphs.getOrDefault(around, 0) > 1) {
                return around;
            }
            around = best;
        }
    }
}
