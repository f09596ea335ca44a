package parallax.project;

import java.util.List;
import parallax.export.LossReport;
import parallax.store.annotations.Incoming;

/**
 * How the import of an exchange file ended.
 *
 * @param outcome what came in
 * @param joined articles that the project had already; marks came into those
 * @param remarks what the analyst should know, as whole sentences
 * @param losses what was not kept
 */
public record InterchangeReport(Incoming.Outcome outcome, int joined, List<String> remarks, LossReport losses) {

    public InterchangeReport {
        remarks = List.copyOf(remarks);
    }

    /** “2 articles, 12 marks, 5 tags and 1 memo came in.” and all that is to be said beside, line by line. */
    public List<String> lines() {
        List<String> lines = new java.util.ArrayList<>();
        lines.add(count(outcome.articles(), "article") + ", " + count(outcome.annotations(), "mark") + ", "
                + count(outcome.tags(), "tag") + " and " + count(outcome.memos(), "memo") + " came in.");
        if (joined > 0) {
            lines.add(count(joined, "article") + (joined == 1 ? " was" : " were") + " in the project already.");
        }
        if (outcome.outlets() > 0) {
            lines.add("What is said of " + count(outcome.outlets(), "outlet") + " came in.");
        }
        if (outcome.known() > 0) {
            lines.add(count(outcome.known(), "mark") + (outcome.known() == 1 ? " was" : " were")
                    + " in the project already.");
        }
        lines.addAll(remarks);
        if (!losses.losses().isEmpty()) {
            lines.add("What was not kept, or kept as something else:");
            losses.lines().forEach(l -> lines.add("  " + l));
        }
        return lines;
    }

    private static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}
