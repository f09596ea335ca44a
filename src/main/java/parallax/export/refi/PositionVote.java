package parallax.export.refi;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * Finds out how a file counts its positions: every reading is tried on every selection, and the one wins under which most
 * begin and end between words and read like their names. Programs differ and do not say.
 */
final class PositionVote {

    /** Under this share of selections that fit, the analyst is told. */
    private static final double SURE = 0.9;

    /** Another reading as good as this share of the best makes the outcome doubtful. */
    private static final double CLOSE = 0.02;

    /** A selection as the file has it. */
    record Ballot(
            FileText text, long start, long end, @Nullable String name) {}

    /**
     * How positions are to be read.
     *
     * @param doubt a sentence for the analyst, null where there is none
     */
    record Outcome(Reading reading, @Nullable String doubt) {}

    private static final Pattern CUT = Pattern.compile("(\u2026|\\.\\.\\.)$");
    private static final Pattern GAP = Pattern.compile("[\\s\uFFFD]+");

    private PositionVote() {}

    /** @param origin the program that wrote the file; empty where it does not say */
    static Outcome of(List<Ballot> all, String origin) {
        List<Reading> readings = Reading.likelyFirst(origin);
        // Empty and reversed selections are mistakes in most readings and would speak for the others.
        List<Ballot> ballots = all.stream().filter(b -> b.start() < b.end()).toList();
        if (ballots.isEmpty()) {
            return new Outcome(readings.getFirst(), null);
        }
        List<Cast> cast = ballots.stream().map(b -> Cast.of(b, readings)).toList();
        double[] scores = new double[readings.size()];
        for (Cast one : cast) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += one.scores()[i];
            }
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return new Outcome(readings.get(best), doubt(cast, readings, scores, best));
    }

    /** What a selection means in each reading, and how well that fits: mostly the same, which is worked out once. */
    private record Cast(@Nullable Span[] spans, double[] scores) {

        static Cast of(Ballot ballot, List<Reading> readings) {
            @Nullable Span[] spans = new Span[readings.size()];
            double[] scores = new double[readings.size()];
            for (int i = 0; i < spans.length; i++) {
                Span span = ballot.text().span(ballot.start(), ballot.end(), readings.get(i));
                spans[i] = span;
                int before = 0;
                while (!java.util.Objects.equals(spans[before], span)) {
                    before++;
                }
                scores[i] = before < i ? scores[before] : score(ballot, span);
            }
            return new Cast(spans, scores);
        }

        boolean differs(int a, int b) {
            return !java.util.Objects.equals(spans[a], spans[b]);
        }
    }

    private static @Nullable String doubt(List<Cast> cast, List<Reading> readings, double[] scores, int best) {
        Reading chosen = readings.get(best);
        long fit = cast.stream().filter(c -> c.scores()[best] >= 0.5).count();
        if (fit < SURE * cast.size()) {
            return "Only " + fit + " of " + cast.size() + " selections begin and end between words, read as "
                    + chosen.words() + ". Check some of them.";
        }
        for (int i = 0; i < scores.length; i++) {
            int other = i;
            if (readings.get(i).inclusive() == chosen.inclusive()
                    && scores[best] - scores[i] < CLOSE * cast.size()
                    && cast.stream().anyMatch(c -> c.differs(best, other))) {
                return "The positions were read as " + chosen.words() + "; "
                        + readings.get(i).words() + " would fit nearly as well. Check some of the marks.";
            }
        }
        return null;
    }

    /** 0 to 1: half for the bounds, half for the name; a selection without a name counts by its bounds. */
    private static double score(Ballot ballot, @Nullable Span span) {
        if (span == null || span.isEmpty()) {
            return 0;
        }
        String text = ballot.text().text();
        double bounds = (border(text, span.start()) ? 0.25 : 0) + (border(text, span.end()) ? 0.25 : 0);
        String name = ballot.name();
        return name == null || name.isBlank() ? 2 * bounds : bounds + (names(name, span.of(text)) ? 0.5 : 0);
    }

    private static boolean names(String name, String words) {
        String a = folded(CUT.matcher(name).replaceAll(""));
        String b = folded(words.substring(0, Math.min(words.length(), 4 * name.length() + 64)));
        return !a.isEmpty() && (b.startsWith(a) || a.length() > 2 && a.startsWith(b));
    }

    private static String folded(String words) {
        return GAP.matcher(words).replaceAll(" ").strip();
    }

    /** Whether no word, character or cluster of characters goes on over this place. */
    private static boolean border(String text, int offset) {
        if (offset == 0 || offset == text.length()) {
            return true;
        }
        int before = text.codePointBefore(offset);
        int after = text.codePointAt(offset);
        if (Character.isLowSurrogate(text.charAt(offset)) && Character.isHighSurrogate(text.charAt(offset - 1))) {
            return false;
        }
        boolean joined = before == 0x200D || after == 0x200D || Character.getType(after) == Character.NON_SPACING_MARK;
        return !joined && !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
    }
}
