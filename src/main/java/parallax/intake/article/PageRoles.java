package parallax.intake.article;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parallax.news.Role;

/**
 * Finds the article among the blocks of a page: the smallest element that holds most of the running text is its
 * place, and inside it tags, class names, link density and known phrases tell furniture from body. Nothing is cut,
 * everything is marked.
 */
final class PageRoles {

    /** The place of the article holds at least this share of the running text of the element around it. */
    private static final double MOST = 0.7;

    /** An element with this share of the page's running text is never furniture, whatever it is called. */
    private static final double MAIN = 0.35;

    private final List<Block> blocks;
    private final Line[] lines;
    private final @Nullable Role[] roles;
    private final @Nullable String title;
    private final String known;
    private final String standfirst;
    private final boolean[] running;
    private final boolean[] phrased;
    private final Map<Element, Integer> mass = new IdentityHashMap<>();
    private final Map<String, Integer> massByClass = new HashMap<>();
    private final Map<Element, Optional<Role>> signs = new IdentityHashMap<>();

    private PageRoles(List<Block> blocks, Phrases phrases, PageFacts facts) {
        this.blocks = blocks;
        this.lines = blocks.stream().map(Block::line).toArray(Line[]::new);
        this.roles = new Role[blocks.size()];
        this.title = facts.title() == null ? null : Phrases.bare(facts.title());
        this.known = facts.body() == null ? "" : squeeze(facts.body());
        this.standfirst = facts.description() == null ? "" : squeeze(facts.description());
        this.phrased = new boolean[roles.length];
        this.running = new boolean[roles.length];
        for (int i = 0; i < roles.length; i++) {
            phrased[i] = phrases.isFurniture(blocks.get(i).text());
            running[i] = lines[i].isProse()
                    && blocks.get(i).linkDensity() < 0.4
                    && blocks.get(i).heading() == 0
                    && !phrased[i];
        }
    }

    /** One role a block, null for body. */
    static @Nullable Role[] of(List<Block> blocks, Phrases phrases, PageFacts facts, Element body) {
        PageRoles finder = new PageRoles(blocks, phrases, facts);
        finder.mark(body);
        return finder.roles;
    }

    private void mark(Element body) {
        weigh(false);
        int total = mass.getOrDefault(body, 0);
        mass.forEach((element, weight) -> massByClass.merge(element.className(), weight, Integer::sum));
        @Nullable Role[] signed = new Role[roles.length];
        for (int i = 0; i < signed.length; i++) {
            signed[i] = sign(blocks.get(i), total);
        }
        System.arraycopy(signed, 0, roles, 0, signed.length);
        weigh(true);
        Element place = place(body);
        int titleAt = titleAt();
        for (int i = 0; i < roles.length; i++) {
            if (i == titleAt) {
                roles[i] = Role.TITLE;
            } else if (i > titleAt && i < titleAt + 12 && isStandfirst(i)) {
                roles[i] = null;
            } else if (!within(blocks.get(i).owner(), place)) {
                roles[i] = Role.FURNITURE;
            } else {
                roles[i] = inside(i, titleAt);
            }
        }
        edges();
        end();
    }

    /** Whether the block says what the metadata gives as the description: the line under the headline. */
    private boolean isStandfirst(int i) {
        return standfirst.length() > 40
                && lines[i].words() > 5
                && squeeze(blocks.get(i).text()).equals(standfirst);
    }

    /** Where the metadata repeats the whole article, nothing after its last paragraph is body. */
    private void end() {
        int last = -1;
        int found = 0;
        for (int i = 0; i < roles.length && known.length() > 400; i++) {
            String words = running[i] ? squeeze(blocks.get(i).text()) : "";
            if (words.length() > 30 && known.contains(words)) {
                last = i;
                found += words.length();
            }
        }
        if (last >= 0 && found * 10 >= known.length() * 9) {
            for (int i = last + 1; i < roles.length; i++) {
                roles[i] = roles[i] == null || roles[i] == Role.HEADING ? Role.FURNITURE : roles[i];
            }
        }
    }

    /** Adds up running text by element; {@code sure} leaves out what is signed as something else. */
    private void weigh(boolean sure) {
        mass.clear();
        for (int i = 0; i < roles.length; i++) {
            Block block = blocks.get(i);
            if (!running[i] || sure && roles[i] != null) {
                continue;
            }
            int weight = Math.min(block.text().length(), 2000);
            if (known.length() > 400 && known.contains(squeeze(block.text()))) {
                weight *= 8;
            }
            for (Element e = block.owner(); e != null; e = e.parent()) {
                mass.merge(e, weight, Integer::sum);
            }
        }
    }

    private @Nullable Role sign(Block block, int total) {
        Role found = null;
        for (Element e = block.owner(); e != null && !e.normalName().equals("body"); e = e.parent()) {
            Role role = signs.computeIfAbsent(e, x -> Optional.ofNullable(Signs.of(x)))
                    .orElse(null);
            if (role != null && !isMain(e, total)) {
                found = role == Role.FURNITURE || found == null ? role : found;
                if (found == Role.FURNITURE) {
                    return found;
                }
            }
        }
        return found;
    }

    /**
     * Whether the element, or all that share its class (paragraphs “for subscribers”), hold the page's running text.
     */
    private boolean isMain(Element e, int total) {
        int weight = mass.getOrDefault(e, 0);
        return weight >= total * MAIN
                || weight > 0
                        && massByClass.getOrDefault(e.className(), 0) >= total * MAIN
                        && !e.className().isEmpty()
                        && Signs.isWeak(e);
    }

    private Element place(Element body) {
        Element place = body;
        while (true) {
            Element best = null;
            for (Element child : place.children()) {
                if (best == null || mass.getOrDefault(child, 0) > mass.getOrDefault(best, 0)) {
                    best = child;
                }
            }
            if (best == null
                    || mass.getOrDefault(best, 0) == 0
                    || mass.getOrDefault(best, 0) < MOST * mass.getOrDefault(place, 0)) {
                return place;
            }
            if (best.normalName().equals("p")) {
                return place;
            }
            place = best;
        }
    }

    private static boolean within(Element element, Element place) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == place) {
                return true;
            }
        }
        return false;
    }

    /** The heading that says the title; the highest, then the first. */
    private int titleAt() {
        int found = -1;
        for (int i = 0; i < roles.length && title != null; i++) {
            int level = blocks.get(i).heading();
            // A section label may stand before the headline in the same element.
            if (level > 0
                    && blocks.get(i).text().length() < 400
                    && Phrases.bare(blocks.get(i).text()).endsWith(title)
                    && (found < 0 || level < blocks.get(found).heading())) {
                found = i;
            }
        }
        return found;
    }

    private @Nullable Role inside(int i, int titleAt) {
        Block block = blocks.get(i);
        Line line = lines[i];
        if (roles[i] != null) {
            return roles[i];
        }
        if (phrased[i]) {
            return Role.FURNITURE;
        }
        if (Captions.isCredited(line) && !line.opensQuote() && line.words() < 45 && !isParagraph(block)) {
            return Role.CAPTION;
        }
        if (Bylines.author(block.text()) != null || Bylines.isDate(block.text())) {
            return Role.BYLINE;
        }
        if (block.heading() > 0) {
            return i < titleAt ? Role.FURNITURE : Role.HEADING;
        }
        boolean list = block.owner().normalName().equals("li");
        if (block.linkDensity() > (list ? 0.6 : 0.75) && line.words() > 0) {
            return Role.FURNITURE;
        }
        return null;
    }

    private static boolean isParagraph(Block block) {
        return block.owner().normalName().equals("p") && block.line().words() > 25;
    }

    /** What stands before the first and after the last paragraph of the place is no body, unless it is one itself. */
    private void edges() {
        int first = 0;
        while (first < roles.length && !(roles[first] == null && lines[first].isProse())) {
            first++;
        }
        int last = roles.length - 1;
        while (last > first && !(roles[last] == null && (lines[last].isProse() || lines[last].closes()))) {
            last--;
        }
        for (int i = 0; i < roles.length; i++) {
            boolean outside = i < first || i > last;
            boolean idle = roles[i] == Role.HEADING && (i + 1 >= roles.length || roles[i + 1] == Role.FURNITURE);
            if (first < roles.length
                    && outside
                    && (roles[i] == Role.HEADING || roles[i] == null && lines[i].words() < 12)) {
                roles[i] = Role.FURNITURE;
            } else if (idle && !bodyFollows(i)) {
                roles[i] = Role.FURNITURE;
            }
        }
    }

    /** Whether the next line but captions and lists of links is body. */
    private boolean bodyFollows(int i) {
        int j = i + 1;
        while (j < roles.length && (roles[j] == Role.FURNITURE || roles[j] == Role.CAPTION)) {
            j++;
        }
        return j < roles.length && roles[j] == null && j <= i + 4;
    }

    private static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
