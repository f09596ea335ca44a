package parallax.intake.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final @Nullable Mark[] marks;
    /** Made when it is first asked for: few texts have lists of links. */
    private @Nullable Topic topic;

    private LineRoles(List<Line> lines, Phrases phrases) {
        this.lines = lines;
        this.phrases = phrases;
        this.marks = new Mark[lines.size()];
    }

    /** One mark a line, null for body. */
    static @Nullable Mark[] of(List<Line> lines, Phrases phrases) {
        LineRoles finder = new LineRoles(lines, phrases);
        finder.known();
        finder.menus();
        finder.linkLists();
        finder.headline();
        finder.captions();
        finder.repeats();
        finder.headings();
        finder.standfirst();
        return finder.marks;
    }

    private void known() {
        for (int i = 0; i < marks.length; i++) {
            Line line = lines.get(i);
            if (phrases.headsLinks(line.text())) {
                marks[i] = furniture("link-heading", 0.98);
            } else if (phrases.isFurniture(line.text())) {
                marks[i] = furniture("phrase", 0.98);
            } else if (line.text().startsWith("| ")) {
                marks[i] = furniture("tags", 0.95);
            } else if (Bylines.isCredits(line.text())) {
                marks[i] = Mark.of(Role.BYLINE, "byline.line", 0.93);
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
        while (i < marks.length) {
            int j = i;
            int known = 0;
            while (j < marks.length && isMenuItem(j)) {
                known += marks[j] == null ? 0 : 1;
                j++;
            }
            boolean amid = i > first && j <= last;
            if (j - i >= 6 && (amid ? known * 3 >= j - i : known >= 1 || j - i >= 12)) {
                // The last may be the heading of the text that follows.
                for (int k = i; k < j - 1; k++) {
                    marks[k] = marks[k] == null ? furniture("menu", amid ? 0.85 : 0.92) : marks[k];
                }
            }
            i = Math.max(j, i + 1);
        }
    }

    private boolean isMenuItem(int i) {
        return isLabel(lines.get(i))
                || Mark.role(marks[i]) == Role.FURNITURE && lines.get(i).words() <= 5;
    }

    private static boolean isLabel(Line line) {
        return line.words() <= 3 && !line.closes() && line.text().indexOf(':') < 0;
    }

    /** The headlines under “Keep reading”, up to the next paragraph; the last may be a heading of this article. */
    private void linkLists() {
        for (int i = 0; i < marks.length; i++) {
            if (!phrases.headsLinks(lines.get(i).text())) {
                continue;
            }
            int j = i + 1;
            while (j < marks.length && j - i <= LIST && isPromotion(lines.get(j))) {
                j++;
            }
            boolean proseFollows = j < marks.length && lines.get(j).isProse();
            int end = proseFollows && j > i + 1 && topic().shares(lines.get(j - 1)) ? j - 1 : j;
            for (int k = i; k < end; k++) {
                marks[k] = marks[k] == null ? furniture("under-links", 0.9) : marks[k];
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
            if (marks[i] == null && line.words() >= 4 && line.isHeadline() && !isCaption(i) && !isByline(line)) {
                found = i;
            }
        }
        for (int i = 0; i < prose && found < 0; i++) {
            if (marks[i] == null && lines.get(i).words() >= 2 && lines.get(i).isHeadline() && !isByline(lines.get(i))) {
                found = i;
            }
        }
        if (found < 0) {
            return;
        }
        marks[found] = Mark.of(Role.TITLE, "title.line", 0.9);
        for (int i = 0; i < found; i++) {
            if (lines.get(i).isHeadline() && lines.get(i).words() <= 6) {
                marks[i] = marks[i] == null ? furniture("above-title", 0.85) : marks[i];
            }
        }
        for (int i = found + 1; i < prose; i++) {
            if (marks[i] == null && isByline(lines.get(i))) {
                marks[i] = Mark.of(Role.BYLINE, "byline.line", 0.93);
            }
        }
    }

    /** Whether the line names author, outlet or day and nothing else. */
    private static boolean isByline(Line line) {
        return Bylines.author(line.text()) != null || Bylines.isDate(line.text()) || SourceLine.of(line) != null;
    }

    private int firstProse() {
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] == null && lines.get(i).isProse() && !isCaption(i)) {
                return i;
            }
        }
        return 0;
    }

    private boolean isProse(int i) {
        return i < marks.length && lines.get(i).isProse();
    }

    private int lastProse() {
        for (int i = marks.length - 1; i >= 0; i--) {
            if (marks[i] == null && lines.get(i).isProse() && !isCaption(i)) {
                return i;
            }
        }
        return marks.length;
    }

    private boolean isCaption(int i) {
        Line line = lines.get(i);
        return Captions.isCredited(line) && !line.opensQuote() && (line.words() <= 25 || !line.quotes());
    }

    private void captions() {
        for (int i = 0; i < marks.length; i++) {
            boolean underTitle = i > 0 && Mark.role(marks[i - 1]) == Role.TITLE && isProse(i + 1);
            if (marks[i] == null && isCaption(i)) {
                marks[i] = Mark.of(Role.CAPTION, "caption.credit", 0.95);
            } else if (marks[i] == null && underTitle && Captions.isScene(lines.get(i))) {
                marks[i] = Mark.of(Role.CAPTION, "caption.scene", 0.9);
            }
        }
    }

    /** The second of two equal lines is left over from a page, where the words under a picture also describe it. */
    private void repeats() {
        for (int i = 1; i < marks.length; i++) {
            if (lines.get(i).text().equals(lines.get(i - 1).text())
                    && lines.get(i).words() >= 2) {
                marks[i] = Mark.role(marks[i]) == Role.FURNITURE ? marks[i] : furniture("repeat", 0.97);
                if (marks[i - 1] == null && i < firstBody()) {
                    marks[i - 1] = Mark.of(Role.CAPTION, "caption.repeat", 0.9);
                }
            }
        }
    }

    private int firstBody() {
        for (int i = 0; i < marks.length; i++) {
            boolean repeated = i + 1 < marks.length
                    && lines.get(i).text().equals(lines.get(i + 1).text());
            if (marks[i] == null && lines.get(i).isProse() && !repeated) {
                return i;
            }
        }
        return marks.length;
    }

    private void headings() {
        for (int i = 0; i + 1 < marks.length; i++) {
            Line line = lines.get(i);
            boolean follows = marks[i + 1] == null && lines.get(i + 1).isProse();
            if (marks[i] == null
                    && follows
                    && line.words() <= 12
                    && line.isHeadline()
                    && !line.closes()
                    && !line.opensQuote()) {
                marks[i] = Mark.of(Role.HEADING, "heading.line", 0.85);
            }
        }
    }

    /** A sentence or a line without a stop between the headline and the line that says who wrote it. */
    private void standfirst() {
        for (int i = 1; i + 1 < marks.length; i++) {
            boolean headed = Mark.role(marks[i - 1]) == Role.TITLE;
            boolean signed = Mark.role(marks[i + 1]) == Role.BYLINE;
            boolean open = isProse(i + 1) && !lines.get(i).closes();
            boolean free = marks[i] == null || Mark.role(marks[i]) == Role.HEADING;
            if (headed && free && lines.get(i).words() >= 7 && (signed || open)) {
                marks[i] = Mark.of(Role.STANDFIRST, "standfirst.place", 0.8);
            }
        }
    }

    private static Mark furniture(String why, double confidence) {
        return Mark.of(Role.FURNITURE, "furniture." + why, confidence);
    }
}
