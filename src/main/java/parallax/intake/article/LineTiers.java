package parallax.intake.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.news.Region;
import parallax.news.Role;

/**
 * Cuts what was found of the lines of a plain text into what is folded at once and what is only suggested: lines with
 * speech in them, all that would fold away too much of the text, edges, runs of short lines, lines that are a date.
 *
 * @param regions what is no plain body, in order
 * @param suggested what may be furniture too, in order
 */
record LineTiers(List<Region> regions, List<Region> suggested) {

    /** More of the words of a text are never folded without asking. */
    private static final double MOST = 0.3;

    /** So many lines that are no running text part an article from what surrounds it. */
    private static final int GAP = 8;

    /** Fewer short lines in a row may be a list of the article. */
    private static final int RUN = 3;

    static LineTiers of(List<Line> lines, Phrases phrases) {
        @Nullable Mark[] marks = LineRoles.of(lines, phrases);
        @Nullable Mark[] asked = new Mark[marks.length];
        for (int i = 0; i < marks.length; i++) {
            Mark mark = marks[i];
            if (mark != null
                    && mark.role().folded()
                    && !isSure(mark)
                    && speaks(lines.get(i).text())) {
                ask(marks, asked, i);
            }
        }
        suggest(lines, marks, asked);
        limit(lines, marks, asked);
        List<Region> regions = new ArrayList<>();
        List<Region> suggested = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            Mark mark = marks[i];
            Mark ask = asked[i];
            if (mark != null) {
                regions.add(mark.at(lines.get(i).span()));
            }
            if (ask != null) {
                suggested.add(ask.at(lines.get(i).span()));
            }
        }
        return new LineTiers(regions, suggested);
    }

    /** Known words and exact repeats are furniture though they quote somebody. */
    private static boolean isSure(Mark mark) {
        return mark.reason().equals("furniture.phrase") || mark.reason().equals("furniture.repeat");
    }

    /** Whether a line holds three words or more in double quotation marks. */
    private static boolean speaks(String line) {
        int words = -1;
        boolean letter = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean mark = "\"\u201C\u201D\u201E\u00AB\u00BB".indexOf(c) >= 0;
            if (mark && words >= 3) {
                return true;
            }
            if (mark) {
                words = 0;
            } else if (Character.isLetter(c) && !letter && words >= 0) {
                words++;
            }
            letter = Character.isLetter(c);
        }
        return words >= 3;
    }

    private static void ask(@Nullable Mark[] marks, @Nullable Mark[] asked, int i) {
        Mark mark = marks[i];
        if (mark != null) {
            asked[i] = Mark.of(mark.role(), mark.reason(), Math.min(mark.confidence(), 0.8));
            marks[i] = null;
        }
    }

    private static void suggest(List<Line> lines, @Nullable Mark[] marks, @Nullable Mark[] asked) {
        int[] core = core(lines, marks);
        int i = 0;
        while (i < marks.length) {
            int j = i;
            int free = 0;
            while (j < marks.length && isShort(lines.get(j), marks[j])) {
                free += marks[j] == null ? 1 : 0;
                j++;
            }
            for (int k = i; k < j && free > 0 && j - i >= RUN; k++) {
                suggest(marks, asked, k, "suggest.run", 0.6);
            }
            i = Math.max(i + 1, j);
        }
        for (int k = 0; k < marks.length; k++) {
            if (k < core[0] || k > core[1]) {
                suggest(marks, asked, k, "suggest.edge", lines.get(k).isProse() ? 0.4 : 0.6);
            } else if (Bylines.isDate(lines.get(k).text())) {
                suggest(marks, asked, k, "suggest.date", 0.6);
            }
        }
    }

    private static void suggest(@Nullable Mark[] marks, @Nullable Mark[] asked, int i, String why, double confidence) {
        boolean heading = Mark.role(marks[i]) == Role.HEADING;
        if (asked[i] == null && (marks[i] == null || heading)) {
            asked[i] = Mark.of(Role.FURNITURE, why, confidence);
        }
    }

    /** A label, a headline of something else, or what is folded already. */
    private static boolean isShort(Line line, @Nullable Mark mark) {
        if (mark != null) {
            return mark.role().folded();
        }
        return line.words() <= 14
                && !line.closes()
                && !line.opensQuote()
                && !line.text().endsWith(":");
    }

    /** The first and the last line of the longest stretch of running text without a long gap in it. */
    private static int[] core(List<Line> lines, @Nullable Mark[] marks) {
        int[] best = {0, marks.length - 1};
        int most = 0;
        int start = -1;
        int last = -1;
        int words = 0;
        for (int i = 0; i < marks.length; i++) {
            boolean title = Mark.role(marks[i]) == Role.TITLE;
            if (!title && !(lines.get(i).isProse() && marks[i] == null)) {
                continue;
            }
            if (start < 0 || i - last > GAP) {
                start = i;
                words = 0;
            }
            words += Math.min(lines.get(i).text().length(), 1000);
            last = i;
            if (words > most) {
                most = words;
                best = new int[] {start, i};
            }
        }
        return best;
    }

    /** Takes back the least sure of what is folded until no more than {@link #MOST} of the words is. */
    private static void limit(List<Line> lines, @Nullable Mark[] marks, @Nullable Mark[] asked) {
        int all = 0;
        int folded = 0;
        for (int i = 0; i < marks.length; i++) {
            int words = weight(lines.get(i));
            all += words;
            folded += isFolded(marks[i]) ? words : 0;
        }
        List<Integer> unsure = IntStream.range(0, marks.length)
                .filter(i -> isFolded(marks[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> confidence(marks[i])))
                .toList();
        for (int i : unsure) {
            if (folded <= all * MOST) {
                return;
            }
            folded -= weight(lines.get(i));
            ask(marks, asked, i);
        }
    }

    private static int weight(Line line) {
        return line.words();
    }

    private static boolean isFolded(@Nullable Mark mark) {
        return mark != null && mark.role().folded();
    }

    private static double confidence(@Nullable Mark mark) {
        return mark == null ? 1 : mark.confidence();
    }
}
