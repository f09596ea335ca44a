package parallax.workbench.comparison.marks;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.statements.collation.Collation.Relation;
import parallax.statements.collation.Differences.Run;

/** How a difference looks: each has a sign or a line of its own besides its colour. */
final class Signs {

    /** Words that are left out in one place and written out in full. */
    private static final int SPELLED = 8;

    /** Room for the sign of what is left out, and for that of what moved. */
    private static final String NARROW = "\u2002";

    private static final String WIDE = "\u2003";

    private Signs() {}

    /**
     * Words that look alike.
     *
     * @param style the style class of the words
     * @param mark what is drawn at them besides, null for nothing
     */
    record Stretch(String text, String style, @Nullable Mark mark) {

        Stretch(String text, String style) {
            this(text, style, null);
        }
    }

    /** The stretches of a run; {@code spelled} writes out what is left out. */
    static List<Stretch> of(Run run, boolean spelled) {
        String text = run.text();
        if (run.missing() && run.relation() == Relation.NEGATION) {
            return List.of(new Stretch(" ", "same"), new Stretch(text, "gone", Mark.NEGATION));
        }
        return switch (run.relation()) {
            case SAME -> List.of(new Stretch(text, "same"));
            case CHANGED -> List.of(new Stretch(text, "changed", Mark.CHANGED));
            case SPELLING -> List.of(new Stretch(text, "spelling", Mark.SPELLING));
            case ADDED -> List.of(new Stretch("+" + text, "added"));
            case MOVED -> List.of(new Stretch(WIDE, "same", Mark.MOVED), new Stretch("\u2009" + text, "moved"));
            case LEFT_OUT ->
                spelled
                        ? List.of(new Stretch(" ", "same"), new Stretch(shortened(text), "left-out"))
                        : List.of(new Stretch(NARROW, "same", Mark.LEFT_OUT));
            case NUMBER -> List.of(new Stretch(text, "number", Mark.NUMBER));
            case NEGATION -> List.of(new Stretch(text, "negation", Mark.NEGATION));
        };
    }

    /** Long passages that are missing must not hide what is there. */
    private static String shortened(String text) {
        String[] words = text.split(" ");
        if (words.length <= SPELLED) {
            return text;
        }
        String start = String.join(" ", Arrays.copyOf(words, SPELLED / 2));
        return start + " … " + words[words.length - 2] + " " + words[words.length - 1];
    }
}
