package parallax.quotes.frames;

import java.util.List;
import parallax.quotes.marks.Unit;

/** Takes stops, commas and dashes off the edges of labelled stretches: they belong to the sentence around. */
final class Trim {

    private Trim() {}

    /** Relabels, in place, the marks at the edges of each stretch of one label. */
    static void edges(List<Unit> units, int from, byte[] labels) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != Frame.OUT && (i == 0 || labels[i - 1] != labels[i])) {
                int end = i;
                while (end < labels.length && labels[end] == labels[i]) {
                    end++;
                }
                int next = end;
                int a = i;
                while (a < end && loose(units.get(from + a))) {
                    labels[a++] = Frame.OUT;
                }
                while (end > a && loose(units.get(from + end - 1))) {
                    labels[--end] = Frame.OUT;
                }
                i = next - 1;
            }
        }
    }

    private static boolean loose(Unit unit) {
        return unit.mark() && "()[]%$#@\u20AC\u00A3".indexOf(unit.word().charAt(0)) < 0;
    }
}
