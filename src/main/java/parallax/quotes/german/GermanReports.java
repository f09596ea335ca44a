package parallax.quotes.german;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.quotes.german.GermanReport.Range;
import parallax.quotes.marks.Unit;

/**
 * Finds reported speech in German by rule: “nach Angaben …”, “laut …”, “… zufolge”, “so …”, verbs of saying with
 * their clause on either side, “wie … mitteilte”, acts of speech, and sentences in the subjunctive that go on with
 * what somebody said. One pass over the sentences; each yields at most one report.
 */
final class GermanReports {

    private static final double SURE = 0.92;
    private static final double NOUN = 0.7;
    /** Units between a verb of saying and the comma before its clause. */
    private static final int REACH = 14;
    /** UTF-16 units of a word, or of a name in marks. */
    private static final int NAME = 40;
    /** Units of a clause in which its mood shows. */
    private static final int CLAUSE = 80;

    private final List<Unit> units;
    private final GermanWords words;
    private final GermanPhrases phrases;

    GermanReports(List<Unit> units, GermanWords words) {
        this.units = units;
        this.words = words;
        this.phrases = new GermanPhrases(units, words);
    }

    /** All reports in order of place. */
    List<GermanReport> find() {
        List<GermanReport> found = new ArrayList<>();
        GermanReport before = null;
        int end;
        for (int i = 0; i < units.size(); i = end) {
            end = i + 1;
            while (end < units.size()
                    && units.get(end).sentence() == units.get(i).sentence()) {
                end++;
            }
            GermanReport report = sentence(i, end, before);
            boolean goesOn = report != null
                    && before != null
                    && report.cue() == null
                    && before.cue() == null
                    && units.get(report.at()).paragraph()
                            == units.get(before.at()).paragraph();
            if (goesOn) {
                found.removeLast();
                report = report.after(before);
            }
            before = report;
            if (report != null) {
                found.add(report);
            }
        }
        return found;
    }

    private @Nullable GermanReport sentence(int from, int end, @Nullable GermanReport before) {
        int to = end;
        while (to > from && units.get(to - 1).mark()) {
            to--;
        }
        if (to - from < 4) {
            return null;
        }
        GermanReport report = adjunct(from, to);
        report = report != null ? report : verb(from, to);
        report = report != null ? report : noun(from, to);
        return report != null ? report : mood(from, to, before);
    }

    /** “Nach Angaben der Polizei …”, “laut Polizei”, “der Polizei zufolge”, “…, so die Polizei”. */
    private @Nullable GermanReport adjunct(int from, int to) {
        for (int i = from; i < to; i++) {
            Range whole = phrases.adjunct(i, from, to);
            if (whole != null) {
                List<Range> content = new ArrayList<>();
                add(content, from, whole.from());
                add(content, whole.to(), to);
                int cue = units.get(i).form().equals("zufolge") ? i : whole.from();
                Range source = cue == i && i > whole.from()
                        ? new Range(whole.from(), i)
                        : new Range(whole.from() + 1, whole.to());
                return content.isEmpty()
                        ? null
                        : new GermanReport(List.copyOf(content), new Range(cue, cue + 1), source, cue, SURE);
            }
        }
        return null;
    }

    /** Adds a stretch without the marks at its edges, unless it is too short to say anything. */
    private void add(List<Range> content, int from, int to) {
        int a = from;
        int b = to;
        while (a < b && units.get(a).mark()) {
            a++;
        }
        while (b > a && units.get(b - 1).mark()) {
            b--;
        }
        if (b - a > 1 || b > a && units.get(a).quoted()) {
            content.add(new Range(a, b));
        }
    }

    private @Nullable GermanReport verb(int from, int to) {
        for (int v = from; v < to; v++) {
            boolean bracket = v + 1 < to && units.get(v + 1).form().equals(")");
            if (units.get(v).capital() || bracket || !words.is(units.get(v), "clause")) {
                continue;
            }
            GermanReport report = clauseOf(v, from, to);
            if (report != null) {
                return report;
            }
        }
        boolean leadsUp = leadsUp(from, to);
        for (int v = from; v < to && !leadsUp; v++) {
            if (!units.get(v).capital() && words.is(units.get(v), "act") && !phrases.byAll(v, from, to)) {
                return report(from, to, v, phrases.subject(v, from, to), 0.6);
            }
        }
        return null;
    }

    /** “Ada Quill war empört: „…“”: the quoted words speak for themselves. */
    private boolean leadsUp(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (units.get(i).form().equals(":") && units.get(i + 1).quoted()) {
                return true;
            }
        }
        return false;
    }

    private GermanReport report(int from, int to, int cue, @Nullable Range source, double sure) {
        List<Range> content = new ArrayList<>();
        add(content, from, to);
        return new GermanReport(
                content.isEmpty() ? List.of(new Range(from, to)) : List.copyOf(content),
                new Range(cue, cue + 1),
                source,
                cue,
                sure);
    }

    private @Nullable GermanReport clauseOf(int v, int from, int to) {
        Range source = phrases.subject(v, from, to);
        if (v > from && units.get(v - 1).form().equals(",") && v - from > 3) {
            // “…, sagte X”: what stands before it, unless that only leads up to it (“X, der …, sagte”).
            return leads(from, v) ? after(v, from, to, source) : report(from, v - 1, v, source, SURE);
        }
        if (v - from > 4
                && units.get(v - 2).form().equals(",")
                && List.of("das", "dies", "so").contains(units.get(v - 1).form())) {
            return report(from, v - 2, v, source, SURE);
        }
        for (int w = v - 1; w >= from && v - w < REACH; w--) {
            if (units.get(w).form().equals("wie")
                    && (w == from || units.get(w - 1).form().equals(","))) {
                int comma = comma(v, to);
                return w > from
                        ? report(from, w - 1, v, new Range(w + 1, v), SURE)
                        : comma < 0 ? null : report(comma + 1, to, v, new Range(w + 1, v), SURE);
            }
        }
        return after(v, from, to, source);
    }

    private @Nullable GermanReport after(int v, int from, int to, @Nullable Range source) {
        int comma = comma(v, to);
        if (comma < 0 || to - comma < 3) {
            return null;
        }
        Unit first = units.get(comma + 1);
        boolean colon = units.get(comma).form().equals(":");
        boolean clause = colon
                || comma == v + 1 && !dependent(comma + 1, to)
                || words.is(first, "opener")
                || moodIn(comma + 1, to)
                || infinitive(comma + 1, to);
        return clause ? report(comma + 1, to, v, source, SURE) : null;
    }

    /** “Die Forderung des Rates, die Brücke zu bauen”; “…, wonach die Brücke alt sei”. */
    private @Nullable GermanReport noun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (units.get(i).form().equals("wonach") && to - i > 3) {
                return report(i + 1, to, i, null, NOUN);
            }
            int comma = units.get(i).capital() && words.is(units.get(i), "claim") ? comma(i, to) : -1;
            boolean clause = comma > 0
                    && to - comma > 3
                    && (List.of("dass", "daß", "ob")
                                    .contains(units.get(comma + 1).form())
                            || moodIn(comma + 1, to)
                            || infinitive(comma + 1, to));
            if (clause) {
                Range source = comma > i + 1 ? new Range(i + 1, comma) : null;
                return report(comma + 1, to, i, source, NOUN);
            }
        }
        return null;
    }

    /** Whether a clause gives a reason or describes a noun: its verb comes last. */
    private boolean dependent(int from, int to) {
        Unit first = units.get(from);
        return words.is(first, "reason")
                || List.of("der", "die", "das", "deren", "dessen", "denen").contains(first.form())
                        && words.verb(units.get(to - 1));
    }

    /** Whether the sentence starts with the speaker and an aside: a noun phrase, then a comma. */
    private boolean leads(int from, int v) {
        for (int i = from; i < v - 1; i++) {
            if (words.verb(units.get(i)) || units.get(i).span().length() > NAME) {
                return false;
            }
            if (units.get(i).form().equals(",")) {
                return true;
            }
        }
        return false;
    }

    private int comma(int v, int to) {
        for (int i = v + 1; i < to && i - v <= REACH; i++) {
            String form = units.get(i).form();
            if (form.equals(",") || form.equals(":")) {
                boolean aside = i + 1 < to
                        && List.of("der", "die", "das", "deren", "dessen")
                                .contains(units.get(i + 1).form())
                        && i > v + 1
                        && !moodIn(i + 1, to);
                if (!aside) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean infinitive(int from, int to) {
        for (int i = from; i + 1 < to && i - from < CLAUSE; i++) {
            if (units.get(i).form().equals("zu") && units.get(i + 1).form().endsWith("n")) {
                return true;
            }
        }
        // “Vorzugehen”, “einzuführen”.
        String last = units.get(to - 1).form();
        return last.length() > 7
                && last.indexOf("zu") > 1
                && last.endsWith("n")
                && !units.get(to - 1).capital();
    }

    private boolean moodIn(int from, int to) {
        for (int i = from; i < to && i - from < CLAUSE; i++) {
            if (words.is(units.get(i), "subjunctive") && !units.get(i).capital()) {
                return true;
            }
        }
        return false;
    }

    /**
     * A sentence in the subjunctive, by whoever the sentence before it reports; in the second subjunctive only where
     * there is such a sentence.
     */
    private @Nullable GermanReport mood(int from, int to, @Nullable GermanReport before) {
        if (hearsay(from, to)) {
            Range source = before == null ? null : before.source();
            return new GermanReport(List.of(new Range(from, to)), null, source, from, 0.6);
        }
        for (int i = from; i < to; i++) {
            Unit unit = units.get(i);
            boolean first = words.is(unit, "subjunctive")
                    && !unit.capital()
                    && !(i > from && units.get(i - 1).form().equals("ich"));
            if (first || before != null && (words.is(unit, "second") || words.is(unit, "hearsay"))) {
                List<Range> content = new ArrayList<>();
                add(content, from, to);
                Range source = before == null ? null : before.source();
                return content.isEmpty() ? null : new GermanReport(content, null, source, i, first ? 0.7 : 0.55);
            }
        }
        return null;
    }

    /** “Sie sollen das Geld genommen haben”: others say so. */
    private boolean hearsay(int from, int to) {
        String last = units.get(to - 1).form();
        if (!last.equals("haben") && !last.equals("sein")) {
            return false;
        }
        for (int i = from; i < to && i - from < CLAUSE; i++) {
            if (units.get(i).form().equals("soll") || units.get(i).form().equals("sollen")) {
                return true;
            }
        }
        return false;
    }
}
