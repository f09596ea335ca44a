package parallax.quotes.frames;

import java.util.List;
import java.util.Set;
import parallax.news.Kind;
import parallax.quotes.lexicon.Cue;
import parallax.quotes.marks.Unit;

/**
 * Tells reports of what was said from reports of how someone reacted: “said that it rains” has content, “dismissed
 * the claim” only names it. Used where speech alone counts.
 */
public final class SpeechOnly {

    /** Content of this many words says something, whatever its grammar. */
    private static final int LONG = 9;

    private static final Set<String> CLAUSE = Set.of(
            "that", "how", "why", "what", "whether", "if", "who", "where", "when", "to", "is", "are", "was", "were",
            "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should", "do", "does",
            "did", "be", "been", "not", "cannot", "shall", "no");

    /** They point at something outside the speech. */
    private static final Set<String> POINTING = Set.of(
            "refer",
            "reflect",
            "read",
            "mention",
            "discuss",
            "address",
            "speak",
            "talk",
            "summon",
            "list",
            "name",
            "introduce",
            "present",
            "deliver",
            "release",
            "issue");

    private final List<Unit> units;

    /** Judges frames over these units. */
    public SpeechOnly(List<Unit> units) {
        this.units = units;
    }

    /** Whether the content of {@code frame}, reported in this kind, was uttered rather than pointed at. */
    public boolean uttered(Frame frame, Kind kind) {
        if (kind != Kind.INDIRECT) {
            return true;
        }
        Cue cue = units.get(frame.cue()).cue();
        if (cue != null && POINTING.contains(cue.lemma())) {
            return false;
        }
        int words = 0;
        boolean clause = false;
        for (int i = frame.from(); i < frame.to(); i++) {
            if (frame.label(i) == Frame.CONTENT && !units.get(i).mark()) {
                if (words == 1
                        && units.get(i).form().equals("by")
                        && units.get(i - 1).form().equals("that")) {
                    // “Asked that by the paper”: it points back at a question.
                    return false;
                }
                words++;
                clause |= CLAUSE.contains(units.get(i).form())
                        || units.get(i).form().endsWith("n't");
            }
        }
        boolean plain = cue != null
                && (cue.lemma().equals("say")
                        || cue.lemma().equals("add")
                        || cue.lemma().equals("according"));
        return clause && words > 1 || words >= LONG || plain && words >= 3;
    }
}
