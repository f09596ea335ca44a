package parallax.intake.format.table;

import java.util.ArrayList;
import java.util.List;

/** Numbers of lines, for one sentence about all of them. */
final class LineList {

    private static final int NAMED = 12;

    private final List<String> first = new ArrayList<>();
    private long count;

    void add(long line) {
        count++;
        if (first.size() < NAMED) {
            first.add("%d".formatted(line));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean isOne() {
        return count == 1;
    }

    /** “Line 4”, “Lines 4, 7 and 9”, “Lines 4, 7, … and 1,200 more”. */
    String words() {
        if (count == 1) {
            return "Line " + first.getFirst();
        }
        if (count > NAMED) {
            return "Lines %s and %,d more".formatted(String.join(", ", first), count - NAMED);
        }
        return "Lines " + String.join(", ", first.subList(0, first.size() - 1)) + " and " + first.getLast();
    }
}
