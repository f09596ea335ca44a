package parallax.quotes.german;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reported speech in one German sentence, as unit indices.
 *
 * @param content what was said, in order
 * @param cue the word that reports, null where only the mood of the verb does
 * @param source who says so, null where the sentence does not tell
 * @param at a unit of the sentence that stands for its place
 * @param sure 0 to 1
 */
record GermanReport(
        List<Range> content, @Nullable Range cue, @Nullable Range source, int at, double sure) {

    /** One report of both, where this sentence goes on with what {@code before} says. */
    GermanReport after(GermanReport before) {
        Range whole = new Range(before.content.getFirst().from, content.getLast().to);
        return new GermanReport(List.of(whole), null, before.source, before.at, Math.min(sure, before.sure));
    }

    /** Units from {@code from} to before {@code to}. */
    record Range(int from, int to) {

        boolean isEmpty() {
            return from >= to;
        }
    }
}
