package parallax.workbench.intake;

import java.util.ArrayList;
import java.util.List;
import parallax.text.WordDiff.Kind;
import parallax.text.WordDiff.Run;

/**
 * Moves what was taken out or added to where a reader would say that it stood: of “The [one. The] other” it was “[The one.]”
 * that went, since paragraphs and sentences come and go whole. Nothing else of the difference changes.
 */
final class Changes {

    /** So far a change is moved at most, in UTF-16 units. */
    private static final int FARTHEST = 400;

    private Changes() {}

    static List<Run> whole(List<Run> runs) {
        List<Run> moved = new ArrayList<>(parted(runs));
        for (int i = 1; i + 1 < moved.size(); i++) {
            Run before = moved.get(i - 1);
            Run change = moved.get(i);
            Run after = moved.get(i + 1);
            if (before.kind() == Kind.SAME && change.kind() != Kind.SAME && after.kind() == Kind.SAME) {
                String all = before.text() + change.text() + after.text();
                int start = start(all, before.text().length(), change.text().length());
                int end = start + change.text().length();
                moved.set(i - 1, new Run(Kind.SAME, all.substring(0, start)));
                moved.set(i, new Run(change.kind(), all.substring(start, end)));
                moved.set(i + 1, new Run(Kind.SAME, all.substring(end)));
            }
        }
        return moved.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    /** A paragraph that ends in other words than before ends once. */
    private static List<Run> parted(List<Run> runs) {
        List<Run> parted = new ArrayList<>(runs);
        for (int i = 1; i < parted.size(); i++) {
            Run gone = parted.get(i - 1);
            Run added = parted.get(i);
            if (gone.kind() == Kind.GONE && added.kind() == Kind.ADDED) {
                String end = gone.text().substring(gone.text().stripTrailing().length());
                boolean both = !end.isEmpty()
                        && added.text().endsWith(end)
                        && end.equals(added.text()
                                .substring(added.text().stripTrailing().length()));
                if (both) {
                    parted.set(i - 1, without(gone, end));
                    parted.set(i, without(added, end));
                    parted.add(i + 1, new Run(Kind.SAME, end));
                }
            }
        }
        return parted;
    }

    private static Run without(Run run, String end) {
        return new Run(run.kind(), run.text().substring(0, run.text().length() - end.length()));
    }

    /** The best of the places where taking {@code length} units out of {@code all} leaves the same. */
    private static int start(String all, int start, int length) {
        int best = start;
        int most = worth(all, start, start + length);
        for (int step = -1; step <= 1; step += 2) {
            int at = start;
            for (int i = 0; i < FARTHEST && canMove(all, at, length, step); i++) {
                at += step;
                int worth = worth(all, at, at + length);
                if (worth > most) {
                    best = at;
                    most = worth;
                }
            }
        }
        return best;
    }

    private static boolean canMove(String all, int start, int length, int step) {
        return step < 0
                ? start > 0 && all.charAt(start - 1) == all.charAt(start + length - 1)
                : start + length < all.length() && all.charAt(start) == all.charAt(start + length);
    }

    private static int worth(String all, int start, int end) {
        if (start == 0 || all.charAt(start - 1) == '\n') {
            return 3;
        }
        boolean space = Character.isWhitespace(all.charAt(start - 1));
        boolean sentence = space && start > 1 && ".!?”»\"".indexOf(all.charAt(start - 2)) >= 0;
        return sentence ? 2 : space || Character.isWhitespace(all.charAt(end - 1)) ? 1 : 0;
    }
}
