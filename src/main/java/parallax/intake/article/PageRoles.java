package parallax.intake.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parallax.news.Role;

/**
 * Finds the article among the blocks of a page: inside its {@link PagePlace}, tags, class names, link density and known
 * phrases tell furniture from body. Nothing is cut, everything is marked.
 */
final class PageRoles {

    /** Letters of a description, or of a paragraph, that are enough to know it by. */
    private static final int LEAST = 40;

    /** So many paragraphs at the end may be about the authors. */
    private static final int NOTES = 3;

    /** What follows the name of somebody whom a note presents. */
    private static final Pattern ABOUT = Pattern.compile(
            ",? ?(?:is|was|has|covers|writes|reports|joined|leads|works|ist|arbeitet|schreibt|leitet|studierte|est|es|\u00E8|"
                    + "an?|the|der|die|former)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** “— Name (@handle) March 12, 2025” below a post that the article shows. */
    private static final Pattern POSTED =
            Pattern.compile("[\u2014\u2013-] ?.{2,60}\\(@\\w{2,30}\\).{0,40}", Pattern.DOTALL);

    /** Metadata that repeat more letters than these repeat the article and not its summary. */
    private static final int WHOLE = 400;

    /** So many blocks after the headline its article has begun. */
    private static final int REACH = 25;

    private final List<Block> blocks;
    private final Line[] lines;
    private final @Nullable Mark[] marks;
    private final String known;
    private final List<String> byline;
    private final @Nullable String outlet;
    private final String standfirst;
    private final @Nullable String url;
    private final boolean[] running;
    private final boolean[] phrased;
    private final boolean[] repeated;
    private final int titleAt;
    private final ClassNames names;

    private PageRoles(List<Block> blocks, Phrases phrases, ClassNames names, PageFacts facts) {
        this.names = names;
        this.blocks = blocks;
        this.lines = blocks.stream().map(Block::line).toArray(Line[]::new);
        this.marks = new Mark[blocks.size()];
        this.known = facts.body() == null ? "" : Letters.of(facts.body());
        this.byline = facts.byline();
        this.outlet = facts.outlet();
        this.standfirst = facts.description() == null ? "" : Letters.of(facts.description());
        this.url = facts.url();
        this.titleAt = facts.headline();
        this.phrased = new boolean[marks.length];
        this.running = new boolean[marks.length];
        this.repeated = new boolean[marks.length];
        for (int i = 0; i < marks.length; i++) {
            Block block = blocks.get(i);
            phrased[i] = phrases.isFurniture(block.text());
            running[i] = (lines[i].isProse() || isSentence(i))
                    && block.linkDensity() < 0.4
                    && block.heading() == 0
                    && !phrased[i];
            repeated[i] = running[i] && known.length() > WHOLE && known.contains(Letters.of(block.text()));
        }
    }

    /** One mark a block, null for body. */
    static @Nullable Mark[] of(List<Block> blocks, Phrases phrases, ClassNames names, PageFacts facts, Element body) {
        PageRoles finder = new PageRoles(blocks, phrases, names, facts);
        finder.mark(new PagePlace(
                blocks, finder.running, finder.repeated, finder.described(), finder.titleAt, names, body));
        return finder.marks;
    }

    /** The first paragraph that begins as the description of the page does, which is often that paragraph cut; or -1. */
    private int described() {
        for (int i = titleAt + 1; i < marks.length && standfirst.length() > LEAST; i++) {
            String words = running[i] ? Letters.of(blocks.get(i).text()) : "";
            if (words.length() > LEAST && standfirst.startsWith(words.substring(0, LEAST))) {
                return i;
            }
        }
        return -1;
    }

    private void mark(PagePlace place) {
        int first = 0;
        while (first < marks.length && !(place.holds(first) && running[first])) {
            first++;
        }
        Set<String> shapes = shapes(place);
        for (int i = 0; i < marks.length; i++) {
            Role signed = place.signed(i);
            boolean held = place.holds(i)
                    || running[i] && signed == null && (isBetween(i, first) || shapes.contains(place.shape(i)));
            if (i == titleAt) {
                marks[i] = Mark.of(Role.TITLE, "title.metadata", 0.98);
            } else if (i > titleAt && i < titleAt + 12 && isDescription(i)) {
                marks[i] = Mark.of(Role.STANDFIRST, "standfirst.metadata", 0.95);
            } else if (!held && i < first && isNearHeadline(i, first) && isLead(i, signed)) {
                marks[i] = Mark.of(Role.STANDFIRST, "standfirst.place", 0.8);
            } else if (!held) {
                marks[i] = signed == Role.COMMENT
                        ? Mark.of(Role.COMMENT, "page.names", 0.95)
                        : Mark.of(Role.FURNITURE, "page.outside", 0.95);
            } else {
                marks[i] = signed == null ? inside(i) : Mark.of(signed, "page.names", 0.95);
            }
        }
        Teasers.mark(blocks, marks, url);
        edges();
        end();
        authors();
        leads();
    }

    /** At the end of an article a paragraph that begins with its author's name is about the author. */
    private void authors() {
        int seen = 0;
        for (int i = marks.length - 1; i > titleAt && seen < NOTES; i--) {
            if (marks[i] == null && running[i]) {
                seen++;
                String text = blocks.get(i).text();
                if (byline.stream().anyMatch(name -> isAbout(text, name))) {
                    marks[i] = Mark.of(Role.FURNITURE, "furniture.author", 0.9);
                }
            }
        }
    }

    /** Whether a text begins with a name as those do that tell of its bearer. */
    private static boolean isAbout(String text, String name) {
        int at = text.indexOf(name);
        return at >= 0
                && at <= 8
                && text.length() < 900
                && ABOUT.matcher(text).region(at + name.length(), text.length()).lookingAt();
    }

    /** What is said between headline and article and said again in it was a summary for the eye. */
    private void leads() {
        Set<String> said = new HashSet<>();
        for (int i = marks.length - 1; i >= 0; i--) {
            boolean lead = marks[i] != null && marks[i].reason().equals("standfirst.place");
            if (lead || marks[i] == null && running[i]) {
                String text = blocks.get(i).text();
                String words = Letters.of(text);
                String head = words.substring(0, Math.min(LEAST, words.length()));
                boolean about = byline.stream().anyMatch(name -> isAbout(text, name));
                if (!said.add(head) && lead || lead && about) {
                    marks[i] = Mark.of(Role.FURNITURE, about ? "furniture.author" : "furniture.repeat", 0.9);
                }
            }
        }
    }

    /**
     * The shapes that several paragraphs of the place have and that a class names: paragraphs beside it that have one of
     * these are the same article, broken up by what stands between.
     */
    private Set<String> shapes(PagePlace place) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < marks.length; i++) {
            if (running[i] && place.signed(i) == null && place.holds(i)) {
                seen.merge(place.shape(i), 1, Integer::sum);
            }
        }
        Set<String> shapes = new HashSet<>();
        seen.forEach((shape, count) -> {
            if (count >= 2 && !shape.endsWith(" ")) {
                shapes.add(shape);
            }
        });
        return shapes;
    }

    /** Whether the block says what the metadata gives as the description: the line under the headline. */
    private boolean isDescription(int i) {
        return standfirst.length() > LEAST
                && lines[i].words() > 5
                && Letters.of(blocks.get(i).text()).equals(standfirst);
    }

    /** Whether a block stands between the headline and what was found of the article. */
    private boolean isBetween(int i, int first) {
        return titleAt >= 0 && i > titleAt + REACH && i < first;
    }

    /** Whether a block stands between headline and article, or just before it where no headline is seen. */
    private boolean isNearHeadline(int i, int first) {
        return titleAt < 0 ? running[i] && i >= first - 3 : i > titleAt && i < titleAt + REACH;
    }

    /** Whether a block between headline and article, beside the element that holds the article, leads into it. */
    private boolean isLead(int i, @Nullable Role signed) {
        Block block = blocks.get(i);
        if (phrased[i]
                || block.linkDensity() > 0.3
                || lines[i].words() < 5
                || Captions.isCredited(lines[i])
                || outlet != null && block.text().contains(outlet)
                || Bylines.author(block.text()) != null
                || isDated(i)) {
            return false;
        }
        if (running[i] && signed == null) {
            return true;
        }
        for (Element e = block.owner(); e != null && (signed == null || signed == Role.FURNITURE); e = e.parent()) {
            if (Signs.isStandfirst(e, names)) {
                return true;
            }
        }
        return signed == null && block.heading() > 1 && lines[i].words() > 6;
    }

    /** Whether a short line tells of a day, as those between headline and article do. */
    private boolean isDated(int i) {
        return lines[i].words() < 15 && Dates.in(blocks.get(i).text()) != null;
    }

    private @Nullable Mark inside(int i) {
        Block block = blocks.get(i);
        Line line = lines[i];
        if (phrased[i]) {
            return Mark.of(Role.FURNITURE, "furniture.phrase", 0.97);
        }
        if (Captions.isCredited(line) && !line.opensQuote() && line.words() < 45 && !isParagraph(i)) {
            return Mark.of(Role.CAPTION, "caption.credit", 0.95);
        }
        if (POSTED.matcher(block.text()).matches()) {
            return Mark.of(Role.FURNITURE, "furniture.post", 0.95);
        }
        if (Bylines.author(block.text()) != null || Bylines.isDate(block.text()) || Bylines.isCredits(block.text())) {
            return Mark.of(Role.BYLINE, "byline.line", 0.95);
        }
        if (block.heading() > 0) {
            return i < titleAt
                    ? Mark.of(Role.FURNITURE, "furniture.above-title", 0.9)
                    : Mark.of(Role.HEADING, "heading.markup", 0.95);
        }
        boolean list = block.owner().normalName().equals("li");
        if (block.linkDensity() > (list ? 0.6 : 0.75) && line.words() > 0) {
            return Mark.of(Role.FURNITURE, "page.links", 0.9);
        }
        return null;
    }

    private boolean isParagraph(int i) {
        return blocks.get(i).owner().normalName().equals("p") && lines[i].words() > 25;
    }

    /** What stands before the first and after the last paragraph of the place is no body, unless it is one itself. */
    private void edges() {
        int first = 0;
        while (first < marks.length && !(isBody(first) && (lines[first].isProse() || isSentence(first)))) {
            first++;
        }
        int last = marks.length - 1;
        while (last > first && !(isBody(last) && (lines[last].isProse() || lines[last].closes() || isItem(last)))) {
            last--;
        }
        for (int i = 0; i < marks.length; i++) {
            boolean outside = i < first || i > last;
            boolean heading = Mark.role(marks[i]) == Role.HEADING;
            boolean idle =
                    heading && (i + 1 >= marks.length || Mark.role(marks[i + 1]) == Role.FURNITURE) && !bodyFollows(i);
            boolean lead = titleAt >= 0
                    && i > titleAt
                    && i < Math.min(first, titleAt + 6)
                    && lines[i].words() >= 6
                    && blocks.get(i).linkDensity() < 0.3
                    && !isDated(i);
            if (lead && (marks[i] == null || heading)) {
                marks[i] = Mark.of(Role.STANDFIRST, "standfirst.place", 0.7);
            } else if (first < marks.length && outside && (heading || marks[i] == null && lines[i].words() < 12)) {
                marks[i] = Mark.of(Role.FURNITURE, "page.edge", 0.85);
            } else if (idle) {
                marks[i] = Mark.of(Role.FURNITURE, "page.idle-heading", 0.85);
            }
        }
    }

    private boolean isBody(int i) {
        return marks[i] == null;
    }

    private boolean isSentence(int i) {
        return blocks.get(i).owner().normalName().equals("p")
                && lines[i].words() >= 5
                && lines[i].closes()
                && blocks.get(i).linkDensity() < 0.3;
    }

    /** An item of a list that says something itself, and does not only point elsewhere. */
    private boolean isItem(int i) {
        String tag = blocks.get(i).owner().normalName();
        return (tag.equals("li") || tag.equals("td") || tag.equals("th") || tag.equals("dd"))
                && lines[i].words() >= 1
                && blocks.get(i).linkDensity() < 0.3;
    }

    /** Whether the next line but captions and lists of links is body. */
    private boolean bodyFollows(int i) {
        int j = i + 1;
        while (j < marks.length && (Mark.role(marks[j]) == Role.FURNITURE || Mark.role(marks[j]) == Role.CAPTION)) {
            j++;
        }
        return j < marks.length && marks[j] == null && j <= i + 4;
    }

    /** Where the metadata repeats the whole article, nothing after its last paragraph is body. */
    private void end() {
        int last = -1;
        int found = 0;
        for (int i = 0; i < marks.length; i++) {
            int words = repeated[i] ? Letters.of(blocks.get(i).text()).length() : 0;
            if (words > 30) {
                last = i;
                found += words;
            }
        }
        if (last >= 0 && found * 10 >= known.length() * 9) {
            for (int i = last + 1; i < marks.length; i++) {
                if (marks[i] == null || Mark.role(marks[i]) == Role.HEADING) {
                    marks[i] = Mark.of(Role.FURNITURE, "page.after", 0.95);
                }
            }
        }
    }
}
