package parallax.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs between two texts, word by word: the shortest way from one to the other (E. W. Myers, “An O(ND)
 * Difference Algorithm and Its Variations”, 1986). Where they differ too much for that, the rest stands as replaced.
 */
public final class WordDiff {

    /** A word with the white space behind it. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** Words that differ at most before the rest is taken as replaced: what is kept grows with the square. */
    private static final int MOST = 2_000;

    private WordDiff() {}

    /** What became of a run of words. */
    public enum Kind {
        SAME,
        GONE,
        ADDED
    }

    /**
     * A run of words.
     *
     * @param text of the newer text; of the older one where it is gone
     */
    public record Run(Kind kind, String text) {}

    /** The runs from the older to the newer text, in order; what is gone stands before what was added in its place. */
    public static List<Run> of(String older, String newer) {
        List<String> a = words(older);
        List<String> b = words(newer);
        int head = 0;
        while (head < a.size() && head < b.size() && same(a.get(head), b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < a.size() - head
                && tail < b.size() - head
                && same(a.get(a.size() - 1 - tail), b.get(b.size() - 1 - tail))) {
            tail++;
        }
        List<Step> steps = new ArrayList<>();
        b.subList(0, head).forEach(w -> steps.add(new Step(Kind.SAME, w)));
        steps.addAll(middle(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail)));
        b.subList(b.size() - tail, b.size()).forEach(w -> steps.add(new Step(Kind.SAME, w)));
        return runs(steps);
    }

    private record Step(Kind kind, String word) {}

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static boolean same(String a, String b) {
        return a.strip().equals(b.strip());
    }

    private static List<Step> middle(List<String> a, List<String> b) {
        int most = Math.min(MOST, a.size() + b.size());
        int[] reach = new int[2 * most + 3];
        List<int[]> rounds = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            rounds.add(reach.clone());
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && reach[most + k] < reach[most + k + 2];
                int x = down ? reach[most + k + 2] : reach[most + k] + 1;
                while (x < a.size() && x - k < b.size() && x - k >= 0 && same(a.get(x), b.get(x - k))) {
                    x++;
                }
                reach[most + k + 1] = x;
                if (x >= a.size() && x - k >= b.size()) {
                    return back(a, b, rounds, most);
                }
            }
        }
        List<Step> replaced = new ArrayList<>();
        a.forEach(w -> replaced.add(new Step(Kind.GONE, w)));
        b.forEach(w -> replaced.add(new Step(Kind.ADDED, w)));
        return replaced;
    }

    /** The way back from the end, turned round. */
    private static List<Step> back(List<String> a, List<String> b, List<int[]> rounds, int most) {
        List<Step> steps = new ArrayList<>();
        int x = a.size();
        int y = b.size();
        for (int d = rounds.size() - 1; d >= 0; d--) {
            int[] reach = rounds.get(d);
            int k = x - y;
            boolean down = k == -d || k != d && reach[most + k] < reach[most + k + 2];
            int before = down ? k + 1 : k - 1;
            int fromX = d == 0 ? 0 : reach[most + before + 1];
            int fromY = d == 0 ? 0 : fromX - before;
            while (x > fromX && y > fromY && x > 0 && y > 0 && same(a.get(x - 1), b.get(y - 1))) {
                steps.add(new Step(Kind.SAME, b.get(y - 1)));
                x--;
                y--;
            }
            if (d > 0) {
                steps.add(down ? new Step(Kind.ADDED, b.get(y - 1)) : new Step(Kind.GONE, a.get(x - 1)));
                x = fromX;
                y = fromY;
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    private static List<Run> runs(List<Step> steps) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < steps.size()) {
            StringBuilder same = new StringBuilder();
            StringBuilder gone = new StringBuilder();
            StringBuilder added = new StringBuilder();
            while (at < steps.size() && steps.get(at).kind() == Kind.SAME) {
                same.append(steps.get(at++).word());
            }
            while (at < steps.size() && steps.get(at).kind() != Kind.SAME) {
                (steps.get(at).kind() == Kind.GONE ? gone : added)
                        .append(steps.get(at++).word());
            }
            // The last word of a text has no space behind it; what is gone is not to run into what stays.
            if (!gone.isEmpty() && !same.isEmpty() && !endsInSpace(same)) {
                gone.insert(0, ' ');
            }
            if (!gone.isEmpty() && !added.isEmpty() && !endsInSpace(gone)) {
                gone.append(' ');
            }
            add(runs, Kind.SAME, same);
            add(runs, Kind.GONE, gone);
            add(runs, Kind.ADDED, added);
        }
        return runs;
    }

    private static boolean endsInSpace(StringBuilder text) {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static void add(List<Run> runs, Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            runs.add(new Run(kind, text.toString()));
        }
    }
}
