package parallax.quotes.frames;

import java.util.List;
import parallax.quotes.lexicon.Cue;
import parallax.quotes.marks.Unit;

/** Says how likely a unit is the head of a cue: a logistic model over the words around it. */
public final class CueModel {

    private static final String RESOURCE = "cue-model.weights";

    private static final String[] AWAY = {"0", "1", "2", "3", "4"};

    private final Weights weights;

    CueModel(Weights weights) {
        this.weights = weights;
    }

    static CueModel load() {
        return new CueModel(Weights.read(RESOURCE, 1));
    }

    /** Whether the unit is worth asking about: a word of the lexicon, or a colon. */
    public static boolean candidate(Unit unit) {
        return unit.cue() != null || unit.form().equals(":");
    }

    /** The probability that unit {@code at} is the head of a cue. */
    double probability(List<Unit> units, int at, Features features) {
        features.clear();
        describe(units, at, features);
        return weights.probability(features);
    }

    /** Collects what the model looks at. */
    static void describe(List<Unit> units, int at, Features f) {
        Unit unit = units.get(at);
        Cue cue = unit.cue();
        String lemma = cue == null ? unit.form() : cue.lemma();
        String sort = cue == null ? ":" : cue.sort().name().concat(ending(unit.form()));
        String p1 = key(units, at, -1);
        String p2 = key(units, at, -2);
        String p3 = key(units, at, -3);
        String n1 = key(units, at, 1);
        String n2 = key(units, at, 2);
        String n3 = key(units, at, 3);
        f.add("bias", "");
        f.add("w", unit.form());
        f.add("l", lemma);
        f.add("sort", sort);
        f.add("p1", p1);
        f.add("p2", p2);
        f.add("n1", n1);
        f.add("n2", n2);
        f.add("p3", p3);
        f.add("n3", n3);
        f.add("lp1", lemma, p1);
        f.add("ln1", lemma, n1);
        f.add("ln2", lemma, n2);
        f.add("lp2", lemma, p2);
        f.add("wp1", unit.form(), p1);
        f.add("wn1", unit.form(), n1);
        f.add("sp1", sort, p1);
        f.add("sp2", sort, p2);
        f.add("sn1", sort, n1);
        f.add("sn2", sort, n2);
        f.add("p21", p2, p1);
        f.add("n12", n1, n2);
        f.add("pn", p1, n1);
        f.add("sortpn", sort, p1, n1);
        f.add("case", unit.capital() ? "X" : "x", sort);
        sentence(units, at, sort, lemma, f);
    }

    private static void sentence(List<Unit> units, int at, String sort, String lemma, Features f) {
        boolean quoteLeft = false;
        boolean quoteRight = false;
        boolean thatRight = false;
        String subject = "none";
        String subjectAway = "";
        String other = "none";
        String otherAway = "";
        int sentence = units.get(at).sentence();
        int i = at - 1;
        for (; i >= 0 && at - i < 40 && units.get(i).sentence() == sentence; i--) {
            Unit u = units.get(i);
            quoteLeft |= u.quoted();
            if (subject.equals("none")
                    && (u.key().equals("#pronoun")
                            || u.key().startsWith("X")
                            || u.key().startsWith("#"))) {
                subject = u.key();
                subjectAway = AWAY[Math.min(4, at - i)];
            }
            if (other.equals("none") && u.cue() != null) {
                other = u.cue().sort().name();
                otherAway = AWAY[Math.min(3, (at - i) / 2)];
            }
        }
        edge("pos", "start", at - i, sort, f);
        quoteLeft |= i >= 0
                && units.get(i).quoted()
                && units.get(i).paragraph() == units.get(at).paragraph()
                && at - i < 8;
        String after = "none";
        String afterAway = "";
        for (i = at + 1; i < units.size() && i - at < 40 && units.get(i).sentence() == sentence; i++) {
            Unit u = units.get(i);
            quoteRight |= u.quoted();
            thatRight |= i - at < 8 && u.form().equals("that");
            if (after.equals("none") && u.cue() != null) {
                after = u.cue().sort().name();
                afterAway = AWAY[Math.min(3, (i - at) / 2)];
            }
        }
        edge("end", "end", i - at, sort, f);
        f.add("quotes", quoteLeft ? "L" : "-", quoteRight ? "R" : "-", sort);
        f.add("lquotes", quoteLeft ? "L" : "-", quoteRight ? "R" : "-", lemma);
        f.add("that", thatRight ? "that" : "-", lemma);
        f.add("subject", subject, subjectAway, sort);
        f.add("other", other, otherAway, sort);
        f.add("after", after, afterAway, sort);
    }

    /** How near the edge of the sentence is, where it is near. */
    private static void edge(String template, String name, int away, String sort, Features f) {
        if (away < AWAY.length - 1) {
            f.add(template, name, AWAY[away], sort);
        } else {
            f.add(template, "in", sort);
        }
    }

    /** The key of the unit {@code by} places on, or the edge of the sentence. */
    public static String key(List<Unit> units, int at, int by) {
        int i = at + by;
        if (i < 0
                || i >= units.size()
                || units.get(i).sentence() != units.get(at).sentence()) {
            if (i >= 0
                    && i < units.size()
                    && units.get(i).quoted()
                    && units.get(i).paragraph() == units.get(at).paragraph()) {
                return "#q|";
            }
            return by < 0 ? "<s>" : "</s>";
        }
        return units.get(i).key();
    }

    /** The inflection that a form shows. */
    static String ending(String form) {
        return form.endsWith("ing") ? "ing" : form.endsWith("ed") ? "ed" : form.endsWith("s") ? "s" : "";
    }
}
