package parallax.quotes.frames;

import java.util.List;
import java.util.Set;
import parallax.quotes.marks.QuotedRegion;
import parallax.quotes.marks.Unit;
import parallax.text.Span;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * Says whether a quoted region that no cue reaches is speech, as against a term, a title of a work, a nickname or a
 * scare quote: a logistic model over its length, its look and what stands around it.
 */
public final class SpeechModel {

    private static final String RESOURCE = "speech-model.weights";

    /** Words that say outright that a name follows, not speech. */
    private static final Set<String> NAMED =
            Set.of("so-called", "nicknamed", "dubbed", "sogenannte", "sogenannten", "sogenannter", "sogenanntes");

    private final Weights weights;

    SpeechModel(Weights weights) {
        this.weights = weights;
    }

    static SpeechModel load() {
        return new SpeechModel(Weights.read(RESOURCE, 1));
    }

    /** The probability that the region at unit {@code at} is speech. */
    public double probability(String text, List<Unit> units, int at, Features features) {
        if (at > 0 && NAMED.contains(units.get(at - 1).form())) {
            return 0;
        }
        features.clear();
        describe(text, units, at, features);
        return weights.probability(features);
    }

    /** Collects what the model looks at. */
    static void describe(String text, List<Unit> units, int at, Features f) {
        Unit unit = units.get(at);
        QuotedRegion region = unit.region();
        if (region == null) {
            return;
        }
        int words = words(text, region.inner());
        String size = words > 11 ? "12" : words > 7 ? "8" : words > 4 ? "5" : Integer.toString(words);
        String before = neighbour(units, at, -1);
        String after = neighbour(units, at, 1);
        String look = unit.key();
        f.add("bias", "");
        f.add("size", size);
        f.add("look", look);
        f.add("sizelook", size, look);
        f.add("before", before);
        f.add("after", after);
        f.add("before2", CueModel.key(units, at, -2));
        f.add("sizebefore", size, before);
        f.add("sizeafter", size, after);
        f.add("around", before, after);
        f.add("capitals", capitals(text, region.inner()), size);
        f.add(
                "alone",
                before.equals("<p>") && after.equals("</p>") ? "yes" : before.equals("<p>") ? "start" : "no",
                size);
        f.add("style", text.substring(region.span().start(), region.span().start() + 1), size);
    }

    private static int words(String text, Span span) {
        // A long region is speech whatever its exact length: no need to read it all.
        Span head = new Span(span.start(), Math.min(span.end(), span.start() + 300));
        return (int) Tokens.of(text, head).stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .count();
    }

    private static String capitals(String text, Span span) {
        Span head = new Span(span.start(), Math.min(span.end(), span.start() + 120));
        int all = 0;
        int upper = 0;
        for (Token token : Tokens.of(text, head)) {
            if (token.kind() == Token.Kind.WORD && token.span().length() > 3) {
                all++;
                upper += Character.isUpperCase(text.charAt(token.start())) ? 1 : 0;
            }
        }
        return all == 0 ? "none" : upper == all ? "all" : upper * 2 > all ? "most" : upper > 0 ? "some" : "no";
    }

    private static String neighbour(List<Unit> units, int at, int by) {
        int i = at + by;
        if (i < 0
                || i >= units.size()
                || units.get(i).paragraph() != units.get(at).paragraph()) {
            return by < 0 ? "<p>" : "</p>";
        }
        return units.get(i).key();
    }
}
