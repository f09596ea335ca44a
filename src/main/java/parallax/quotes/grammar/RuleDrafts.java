package parallax.quotes.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Kind;
import parallax.quotes.drafts.Draft;
import parallax.quotes.grammar.RulePhrases.Source;
import parallax.quotes.marks.QuotedRegion;
import parallax.quotes.marks.Unit;
import parallax.text.Span;

/**
 * Drafts of the quotes of an article in a language that has a {@link Grammar} but no models: quoted regions that are
 * speech, and clauses that a verb of saying opens.
 */
public final class RuleDrafts {

    private static final double BESIDE = 0.9;
    private static final double WITHIN = 0.75;
    private static final double FOLLOWS = 0.7;
    private static final double LONG = 0.6;
    /** Words from which a region is a phrase rather than a name or a term. */
    private static final int PHRASE = 7;
    /** A name in marks is no longer than this. */
    private static final int NAME = 4;

    private final String text;
    private final List<Unit> units;
    private final Grammar grammar;
    private final RuleRegions regions;
    private final RulePhrases phrases;
    private final boolean[] reached;
    private final List<Draft> drafts = new ArrayList<>();

    /** Reads one article; names and phrases are those of its units. */
    public RuleDrafts(String text, List<Unit> units, Grammar grammar, RuleRegions regions, RulePhrases phrases) {
        this.text = text;
        this.units = units;
        this.grammar = grammar;
        this.regions = regions;
        this.phrases = phrases;
        this.reached = new boolean[units.size()];
    }

    /** All drafts in order of place. */
    public List<Draft> drafts() {
        for (int i = 0; i < units.size(); i++) {
            QuotedRegion region = units.get(i).region();
            if (region != null && !reached[i] && !regions.continues(region) && !empty(region)) {
                region(i);
            }
        }
        new RuleClauses(units, grammar, phrases, reached).drafts().forEach(drafts::add);
        drafts.sort(Comparator.comparingInt(Draft::start));
        return drafts;
    }

    private boolean empty(QuotedRegion region) {
        return region.inner().trim(text).isEmpty();
    }

    private void region(int at) {
        List<Integer> pieces = pieces(at);
        if (names(at)) {
            return;
        }
        Source source = source(pieces);
        int words = RulePhrases.words(text, units.get(at).region().inner());
        boolean sentence = sentence(at);
        double sure;
        if (source != null && source.beside()) {
            sure = BESIDE;
        } else if (source != null && (!nameLike(at, words) || source.naming())) {
            sure = WITHIN;
        } else if (follows(at) && (sentence || words >= PHRASE)) {
            source = null;
            sure = FOLLOWS;
        } else if (words >= PHRASE || sentence && words > 2 && alone(at)) {
            source = null;
            sure = LONG;
        } else {
            return;
        }
        List<Span> spans = pieces.stream().map(i -> units.get(i).span()).toList();
        pieces.forEach(i -> reached[i] = true);
        Span cue = source == null || source.cue() < 0
                ? null
                : units.get(source.cue()).span();
        Span mention = source == null ? null : source.mention();
        int unit = source == null || source.cue() < 0 ? at : source.cue();
        drafts.add(new Draft(spans, Kind.DIRECT, cue, mention, unit, sure));
    }

    /** The region at {@code at} with those that go on after the author's words. */
    private List<Integer> pieces(int at) {
        List<Integer> pieces = new ArrayList<>(List.of(at));
        for (int i = at + 1; i < units.size(); i++) {
            QuotedRegion region = units.get(i).region();
            if (region != null) {
                if (!regions.continues(region)) {
                    break;
                }
                pieces.add(i);
            }
        }
        return pieces;
    }

    private @Nullable Source source(List<Integer> pieces) {
        for (int piece : pieces) {
            Source after = phrases.after(piece);
            if (after != null) {
                return after;
            }
        }
        Source before = phrases.before(pieces.getFirst());
        return before != null ? before : phrases.within(pieces.getFirst(), pieces.getLast());
    }

    /** Whether the words beside the region say that it is the name of a work, a body, a place or a doubtful term. */
    private boolean names(int at) {
        boolean before = at > 0 && units.get(at - 1).sentence() == units.get(at).sentence();
        if (before && (grammar.is(units.get(at - 1), "work") || grammar.is(units.get(at - 1), "scare"))) {
            return units.get(at).span().length() < 80;
        }
        int next = at + 1;
        return next < units.size()
                && units.get(next).sentence() == units.get(at).sentence()
                && grammar.begins(units.get(next), "workafter");
    }

    private boolean nameLike(int at, int words) {
        String key = units.get(at).key();
        return words == 1 || words <= NAME && key.startsWith("#qX") && key.length() == 3;
    }

    /** Whether the region starts large and is a sentence, with its stop inside the marks or behind them. */
    private boolean sentence(int at) {
        String key = units.get(at).key();
        boolean opens = at == 0 || units.get(at - 1).sentence() != units.get(at).sentence();
        int next = at + 1;
        boolean closes = next >= units.size()
                || units.get(next).sentence() != units.get(at).sentence()
                || units.get(next).form().equals(".");
        return key.startsWith("#qX") && (key.length() > 3 || opens && closes);
    }

    /** Whether speech stands before it in its paragraph, in another sentence. */
    private boolean follows(int at) {
        for (int i = at - 1; i >= 0 && units.get(i).paragraph() == units.get(at).paragraph(); i--) {
            if (units.get(i).quoted()) {
                return reached[i] && units.get(i).sentence() != units.get(at).sentence();
            }
        }
        return false;
    }

    /** Whether its paragraph holds nothing else. */
    private boolean alone(int at) {
        int paragraph = units.get(at).paragraph();
        boolean first = at == 0 || units.get(at - 1).paragraph() != paragraph;
        int next = at + 1;
        while (next < units.size()
                && units.get(next).paragraph() == paragraph
                && units.get(next).mark()) {
            next++;
        }
        return first && (next >= units.size() || units.get(next).paragraph() != paragraph);
    }
}
