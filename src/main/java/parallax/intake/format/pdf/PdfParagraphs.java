package parallax.intake.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.intake.format.pdf.PdfLayout.Paragraph;
import parallax.intake.source.Hyphens;
import parallax.news.Role;

/** Joins lines into paragraphs by gaps, indents and short lines, also over the ends of columns and pages. */
final class PdfParagraphs {

    private static final float HEADING = 1.15f;
    private static final int HEADING_WORDS = 30;
    private static final int BOLD_HEADING_WORDS = 15;

    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?:\u2026][\"'\u201D\u2019\u00BB\u201C)\\]]*");
    private static final Pattern ITEM = Pattern.compile("(?:[\u2022\u25CF\u25AA\u2013*-]|\\d{1,2}[.)]|[a-z]\\)) .*");

    private final float body;
    private final boolean boldBody;
    private final Hyphens hyphens;
    private final List<Open> all = new ArrayList<>();
    private @Nullable Open last;

    /**
     * @param body size of most characters
     * @param boldBody whether most lines are bold
     */
    PdfParagraphs(float body, boolean boldBody, Hyphens hyphens) {
        this.body = body;
        this.boldBody = boldBody;
        this.hyphens = hyphens;
    }

    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private final float size;
        private final boolean bold;
        private final int page;
        private final boolean furniture;
        private int lines;
        private boolean full;
        private float y;

        Open(float size, boolean bold, int page, boolean furniture) {
            this.size = size;
            this.bold = bold;
            this.page = page;
            this.furniture = furniture;
        }
    }

    void furniture(String text, int page) {
        Open paragraph = new Open(body, false, page, true);
        paragraph.text.append(text);
        all.add(paragraph);
    }

    /** @param rows of one column, from top to bottom */
    void block(List<PdfRow> rows, int page) {
        float left = edge(rows, false);
        float right = edge(rows, true);
        float leading = leading(rows);
        for (int i = 0; i < rows.size(); i++) {
            PdfRow row = rows.get(i);
            boolean starts = i == 0 ? !continues(row, left, page) : starts(rows, i, left, right, leading);
            if (last == null || starts) {
                last = new Open(row.size(), row.bold(), page, false);
                all.add(last);
            }
            if (last.text.isEmpty()) {
                last.text.append(row.text());
            } else {
                hyphens.join(last.text, row.text());
            }
            last.lines++;
            last.y = row.y();
            float wanted = i + 1 < rows.size()
                    ? rows.get(i + 1).words().getFirst().right()
                            - rows.get(i + 1).left()
                    : 3 * row.size();
            last.full = right - row.right() < wanted + 0.5f * row.size();
        }
    }

    private boolean starts(List<PdfRow> rows, int i, float left, float right, float leading) {
        PdfRow row = rows.get(i);
        PdfRow before = rows.get(i - 1);
        float em = row.size();
        if (Math.abs(row.size() - before.size()) > 0.12f * em || row.bold() != before.bold()) {
            return true;
        }
        float dy = row.y() - before.y();
        boolean large = em >= HEADING * body;
        if (dy > Math.max(1.35f * leading, (large ? 1.6f : 1.15f) * em) || dy <= 0) {
            return true;
        }
        if (large) {
            return false;
        }
        boolean indented = row.left() > left + 0.7f * em;
        boolean indentedBefore = before.left() > left + 0.5f * em;
        if (indented && !indentedBefore) {
            return !ITEM.matcher(before.text()).matches();
        }
        if (isBroken(before.text()) && Character.isLowerCase(row.text().charAt(0))) {
            return false;
        }
        // An indented block ends; the second line of an indented paragraph is none.
        if (!indented && indentedBefore && last != null && last.lines > 1) {
            return true;
        }
        if (ITEM.matcher(row.text()).matches() && ENDED.matcher(before.text()).matches()) {
            return true;
        }
        float space = right - before.right();
        float word = row.words().getFirst().right() - row.words().getFirst().left();
        boolean roomLeft = space > word + 0.9f * em;
        boolean ended = ENDED.matcher(before.text()).matches();
        return roomLeft && !isBroken(before.text()) && (ended || space > 0.3f * (right - left));
    }

    /** Whether the first line of a column or page goes on with the paragraph before. */
    private boolean continues(PdfRow row, float left, int page) {
        if (last == null) {
            return false;
        }
        if (last.size >= HEADING * body) {
            // The second line of a title over columns that it does not reach across.
            float step = row.y() - last.y;
            return page == last.page && Math.abs(row.size() - last.size) < 0.5f && step > 0 && step < 1.6f * row.size();
        }
        if (!last.full && !isBroken(last.text) || role(last) != null) {
            return false;
        }
        boolean alike = Math.abs(row.size() - last.size) <= 0.08f * row.size() && row.bold() == last.bold;
        boolean indented = row.left() > left + 0.7f * row.size();
        return alike && !indented && !ITEM.matcher(row.text()).matches();
    }

    private static boolean isBroken(CharSequence text) {
        int end = text.length();
        return end > 1
                && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '\u00AD' || text.charAt(end - 1) == '\u2010')
                && Character.isLetter(text.charAt(end - 2));
    }

    /** The edge that most of the lines of prose keep. */
    private static float edge(List<PdfRow> rows, boolean right) {
        float size = PdfLayout.size(rows);
        float edge = right ? -Float.MAX_VALUE : Float.MAX_VALUE;
        for (PdfRow row : rows) {
            if (Math.abs(row.size() - size) <= 0.3f * size || rows.size() == 1) {
                edge = right ? Math.max(edge, row.right()) : Math.min(edge, row.left());
            }
        }
        return edge;
    }

    /** From baseline to baseline of most lines. */
    private static float leading(List<PdfRow> rows) {
        float size = PdfLayout.size(rows);
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            float dy = rows.get(i).y() - rows.get(i - 1).y();
            if (Math.abs(rows.get(i).size() - size) <= 0.1f * size && dy > 0 && dy < 3 * size) {
                steps.add(dy);
            }
        }
        steps.sort(null);
        // Where every paragraph is a line, the median would be the gap between paragraphs.
        return steps.isEmpty() ? 1.2f * size : Math.min(steps.get(steps.size() / 2), 1.9f * size);
    }

    private @Nullable Role role(Open p) {
        if (p.furniture) {
            return Role.FURNITURE;
        }
        int words = p.text.toString().split("\\s+").length;
        boolean sentence = p.text.charAt(p.text.length() - 1) == '.';
        if (p.size >= HEADING * body && words <= HEADING_WORDS && !(sentence && words > BOLD_HEADING_WORDS)) {
            return Role.HEADING;
        }
        boolean marked = p.bold && !boldBody && p.size > 0.95f * body;
        return marked
                        && p.lines <= 2
                        && words <= BOLD_HEADING_WORDS
                        && !p.text.toString().matches("(?s).*[.,;]")
                ? Role.HEADING
                : null;
    }

    /** All, in order. */
    List<Paragraph> all() {
        return all.stream()
                .filter(p -> !p.text.toString().isBlank())
                .map(p -> new Paragraph(p.text.toString(), p.size, role(p), p.page))
                .toList();
    }
}
