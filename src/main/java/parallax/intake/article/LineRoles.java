package parallax.intake.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Region;
import parallax.news.Role;

/**
 * Finds the roles of the lines of a plain text by rule. It marks what it is sure of and leaves the rest body: a
 * notice that stays is a nuisance, a paragraph that vanishes is a lie.
 */
final class LineRoles {

    /** A longer run of headlines is a list of the article's own. */
    private static final int LIST = 12;

    private final List<Line> lines;
    private final Phrases phrases;
    private final @Nullable Role[] roles;
    /** Made when it is first asked for: few texts have lists of links. */
    private @Nullable Topic topic;

    private LineRoles(List<Line> lines, Phrases phrases) {
        this.lines = lines;
        this.phrases = phrases;
        this.roles = new Role[lines.size()];
    }

    /** The regions of {@code text} that are not body, in order. */
    static List<Region> of(String text, Phrases phrases) {
        LineRoles finder = new LineRoles(Line.of(text), phrases);
        finder.known();
        finder.menus();
        finder.linkLists();
        finder.headline();
        finder.captions();
        finder.repeats();
        finder.headings();
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < finder.lines.size(); i++) {
            Role role = finder.roles[i];
            if (role != null) {
                regions.add(new Region(finder.lines.get(i).span(), role));
            }
        }
        return regions;
    }

    private void known() {
        for (int i = 0; i < roles.length; i++) {
            Line line = lines.get(i);
            if (phrases.isFurniture(line.text()) || line.text().startsWith("| ")) {
                roles[i] = Role.FURNITURE;
            }
        }
    }

    /**
     * Runs of labels, as menus and tag clouds leave them: short lines without a stop. Between two paragraphs a run
     * may be a list of the article, so more of it must be known.
     */
    private void menus() {
        int first = firstProse();
        int last = lastProse();
        int i = 0;
        while (i < roles.length) {
            int j = i;
            int known = 0;
            while (j < roles.length && isMenuItem(j)) {
                known += roles[j] == Role.FURNITURE ? 1 : 0;
                j++;
            }
            boolean amid = i > first && j <= last;
            if (j - i >= 6 && (amid ? known * 3 >= j - i : known >= 1 || j - i >= 12)) {
                // The last may be the heading of the text that follows.
                for (int k = i; k < j - 1; k++) {
                    roles[k] = Role.FURNITURE;
                }
            }
            i = Math.max(j, i + 1);
        }
    }

    private boolean isMenuItem(int i) {
        return isLabel(lines.get(i))
                || roles[i] == Role.FURNITURE && lines.get(i).words() <= 5;
    }

    private static boolean isLabel(Line line) {
        return line.words() <= 3 && !line.closes() && line.text().indexOf(':') < 0;
    }

    /** The headlines under “Keep reading”, up to the next paragraph; the last may be a heading of this article. */
    private void linkLists() {
        for (int i = 0; i < roles.length; i++) {
            if (!phrases.headsLinks(lines.get(i).text())) {
                continue;
            }
            int j = i + 1;
            while (j < roles.length && j - i <= LIST && isPromotion(lines.get(j))) {
                j++;
            }
            boolean proseFollows = j < roles.length && lines.get(j).isProse();
            int end = proseFollows && j > i + 1 && topic().shares(lines.get(j - 1)) ? j - 1 : j;
            for (int k = i; k < end; k++) {
                roles[k] = Role.FURNITURE;
            }
            i = Math.max(i, end - 1);
        }
    }

    private Topic topic() {
        if (topic == null) {
            topic = Topic.of(lines);
        }
        return topic;
    }

    private boolean isPromotion(Line line) {
        return line.isHeadline() && !phrases.headsLinks(line.text()) && !(line.opensQuote() && line.closes());
    }

    private void headline() {
        int prose = firstProse();
        int found = -1;
        for (int i = Math.max(0, prose - 12); i < prose && found < 0; i++) {
            Line line = lines.get(i);
            if (roles[i] == null && line.words() >= 4 && line.isHeadline() && !isCaption(i) && !isByline(line)) {
                found = i;
            }
        }
        for (int i = 0; i < prose && found < 0; i++) {
            if (roles[i] == null && lines.get(i).words() >= 2 && lines.get(i).isHeadline() && !isByline(lines.get(i))) {
                found = i;
            }
        }
        if (found < 0) {
            return;
        }
        roles[found] = Role.TITLE;
        for (int i = 0; i < found; i++) {
            if (lines.get(i).isHeadline() && lines.get(i).words() <= 6) {
                roles[i] = Role.FURNITURE;
            }
        }
        for (int i = found + 1; i < prose; i++) {
            if (roles[i] == null && isByline(lines.get(i))) {
                roles[i] = Role.BYLINE;
            }
        }
    }

    /** Whether the line names author or day and nothing else. */
    private static boolean isByline(Line line) {
        return Bylines.author(line.text()) != null || Bylines.isDate(line.text());
    }

    private int firstProse() {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == null && lines.get(i).isProse() && !isCaption(i)) {
                return i;
            }
        }
        return 0;
    }

    private boolean isProse(int i) {
        return i < roles.length && lines.get(i).isProse();
    }

    private int lastProse() {
        for (int i = roles.length - 1; i >= 0; i--) {
            if (roles[i] == null && lines.get(i).isProse() && !isCaption(i)) {
                return i;
            }
        }
        return roles.length;
    }

    private boolean isCaption(int i) {
        Line line = lines.get(i);
        return Captions.isCredited(line) && !line.opensQuote() && (line.words() <= 25 || !line.quotes());
    }

    private void captions() {
        for (int i = 0; i < roles.length; i++) {
            boolean underTitle = i > 0 && roles[i - 1] == Role.TITLE && isProse(i + 1);
            if (roles[i] == null && (isCaption(i) || underTitle && Captions.isScene(lines.get(i)))) {
                roles[i] = Role.CAPTION;
            }
        }
    }

    /** The second of two equal lines is left over from a page, where the words under a picture also describe it. */
    private void repeats() {
        for (int i = 1; i < roles.length; i++) {
            if (lines.get(i).text().equals(lines.get(i - 1).text())
                    && lines.get(i).words() >= 2) {
                roles[i] = Role.FURNITURE;
                if (roles[i - 1] == null && i < firstBody()) {
                    roles[i - 1] = Role.CAPTION;
                }
            }
        }
    }

    private int firstBody() {
        for (int i = 0; i < roles.length; i++) {
            boolean repeated = i + 1 < roles.length
                    && lines.get(i).text().equals(lines.get(i + 1).text());
            if (roles[i] == null && lines.get(i).isProse() && !repeated) {
                return i;
            }
        }
        return roles.length;
    }

    private void headings() {
        for (int i = 0; i + 1 < roles.length; i++) {
            Line line = lines.get(i);
            boolean follows = roles[i + 1] == null && lines.get(i + 1).isProse();
            if (roles[i] == null
                    && follows
                    && line.words() <= 12
                    && line.isHeadline()
                    && !line.closes()
                    && !line.opensQuote()) {
                roles[i] = Role.HEADING;
            }
        }
    }
}
