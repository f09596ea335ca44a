package parallax.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Quote;
import parallax.quotes.drafts.Draft;
import parallax.quotes.drafts.Drafts;
import parallax.quotes.frames.FrameFinder;
import parallax.quotes.frames.Models;
import parallax.quotes.frames.Scope;
import parallax.quotes.frames.SpeechModel;
import parallax.quotes.german.GermanDrafts;
import parallax.quotes.grammar.Grammar;
import parallax.quotes.grammar.RuleDrafts;
import parallax.quotes.grammar.RuleNames;
import parallax.quotes.grammar.RulePhrases;
import parallax.quotes.grammar.RuleRegions;
import parallax.quotes.grammar.RuleSpeakers;
import parallax.quotes.marks.Body;
import parallax.quotes.marks.QuoteMarks;
import parallax.quotes.marks.QuotedRegion;
import parallax.quotes.marks.Unit;
import parallax.quotes.marks.Units;
import parallax.quotes.speakers.Candidates;
import parallax.quotes.speakers.Office;
import parallax.quotes.speakers.OfficeFinder;
import parallax.quotes.speakers.People;
import parallax.quotes.speakers.Resolution;
import parallax.quotes.speakers.Resolved;
import parallax.quotes.speakers.SpeakerFinder;
import parallax.text.Languages;
import parallax.text.Span;

/**
 * Finds the reported speech of one article. Safe for use by several threads; the same text always gives the same
 * answer.
 *
 * <p>The steps: quotation marks are paired ({@link QuoteMarks}), the text becomes a row of words, marks and quoted
 * regions ({@link Units}), cues are found and each is asked for its content and its source ({@link FrameFinder}),
 * quoted regions without a cue are judged by themselves ({@link SpeechModel}), and mentions are resolved to people.
 */
public final class QuoteFinder {

    /** How far the sources that the German rules name can be believed, against those of the English models. */
    private static final double GERMAN = 0.92;

    private final Knowledge known;
    private final Models models;
    private final Scope scope;

    /** Finds speech only. */
    public QuoteFinder() {
        this(Scope.SPEECH);
    }

    /** Reads the weights that ship with the program; make one and keep it. */
    public QuoteFinder(Scope scope) {
        this(Knowledge.load(), scope);
    }

    QuoteFinder(Knowledge known, Scope scope) {
        this.known = known;
        this.models = known.models();
        this.scope = scope;
    }

    /** Every quote of {@code article} in order of place; regions that are folded give none. */
    public List<Quote> find(Article article) {
        return quotes(article, read(article));
    }

    /** Every quote of {@code article}, and the offices that it gives its people. */
    public Findings findings(Article article) {
        Reading reading = read(article);
        return new Findings(quotes(article, reading), reading.offices);
    }

    private List<Quote> quotes(Article article, Reading reading) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < reading.drafts.size(); i++) {
            Draft draft = reading.drafts.get(i);
            quotes.add(new Quote(
                    Quote.idAt(article.id(), envelope(draft)),
                    draft.spans(),
                    draft.kind(),
                    reading.speakers.get(i).attribution(),
                    draft.cue(),
                    reading.ruled
                            ? known.calibration().ofRules(draft.kind(), draft.confidence())
                            : known.calibration().of(draft.kind(), draft.cue() != null, draft.confidence())));
        }
        return quotes;
    }

    /**
     * Who may have spoken {@code quote}, best first: at most eight names, each once. The engine's own choice leads, with
     * the quote's own mention; each other comes with the nearest place that names it. The confidences sum to at most 1.
     *
     * @param quote one of {@code article}; its bounds may be the analyst's
     */
    public List<Attribution> likely(Article article, Quote quote) {
        Reading reading = read(article);
        return new Candidates(reading.people, reading.speakers).near(quote.envelope(), reading.at(quote.envelope()));
    }

    /**
     * Why {@code quote} has the speaker that the engine gives it; without steps where it gives none.
     *
     * @param quote one of {@code article}; its bounds may be the analyst's
     */
    public Resolution explain(Article article, Quote quote) {
        return read(article).at(quote.envelope());
    }

    /** What one pass over an article finds; {@code speakers} are those of {@code drafts}. */
    private record Reading(
            List<Draft> drafts, List<Resolved> speakers, People people, List<Office> offices, boolean ruled) {

        /** The way to the speaker of the quote that shares most with {@code envelope}. */
        Resolution at(Span envelope) {
            Resolution best = Resolution.unknown();
            double most = 0;
            for (int i = 0; i < drafts.size(); i++) {
                double alike = envelope(drafts.get(i)).jaccard(envelope);
                if (alike > most) {
                    most = alike;
                    best = speakers.get(i).why();
                }
            }
            return best;
        }
    }

    private static Span envelope(Draft draft) {
        return new Span(draft.start(), draft.spans().getLast().end());
    }

    private Reading read(Article article) {
        String text = article.text();
        String language = article.language() == null ? Languages.of(text) : article.language();
        Grammar grammar = language == null ? null : known.grammars().get(language);
        if (grammar != null) {
            return byRule(article, grammar);
        }
        List<Unit> units = units(article, null);
        List<Draft> drafts;
        if (language == null || language.equals("en")) {
            drafts = new Drafts(text, units, models, scope).of(new FrameFinder(models, scope).find(units));
        } else if (language.equals("de")) {
            drafts = new GermanDrafts(text, units, known.german(), scope).drafts();
        } else {
            drafts = new Drafts(text, units, models, scope).ofMarks();
        }
        People people = new People(units, models.vocabulary(), known.givenNames());
        double trust = "de".equals(language) ? GERMAN : 1;
        List<Resolved> speakers = new SpeakerFinder(text, units, people, trust).of(drafts);
        boolean spoken = language == null || SPOKEN.contains(language);
        List<Office> offices = language == null || language.equals("en")
                ? new OfficeFinder(text, units, people, models.vocabulary()).find()
                : List.of();
        return new Reading(drafts, spoken ? speakers : sure(drafts, speakers), people, offices, "de".equals(language));
    }

    /** Languages whose names and sentences are understood well enough to carry a speaker over to the next quote. */
    private static final Set<String> SPOKEN = Set.of("en", "de");

    private static List<Resolved> sure(List<Draft> drafts, List<Resolved> speakers) {
        List<Resolved> sure = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            sure.add(drafts.get(i).mention() == null ? Resolved.UNKNOWN : speakers.get(i));
        }
        return sure;
    }

    private Reading byRule(Article article, Grammar grammar) {
        String text = article.text();
        RuleRegions[] regions = new RuleRegions[1];
        List<Unit> units = units(article, (paragraphs, found) -> {
            regions[0] = new RuleRegions(text, grammar, paragraphs, found);
            return regions[0].all();
        });
        RuleNames names = new RuleNames(units, grammar);
        List<Draft> drafts =
                new RuleDrafts(text, units, grammar, regions[0], new RulePhrases(units, grammar, names)).drafts();
        List<Resolved> speakers = new RuleSpeakers(text, units, grammar, names, known.givenNames()).of(drafts);
        People nobody = new People(List.of(), models.vocabulary(), known.givenNames());
        return new Reading(drafts, speakers, nobody, List.of(), true);
    }

    private List<Unit> units(
            Article article, @Nullable BiFunction<List<Span>, List<QuotedRegion>, List<QuotedRegion>> cut) {
        List<Span> paragraphs = new ArrayList<>();
        List<QuotedRegion> regions = new ArrayList<>();
        for (List<Span> group : Body.groups(article)) {
            paragraphs.addAll(group);
            regions.addAll(
                    QuoteMarks.find(article.text(), group, models.vocabulary().cues()));
        }
        List<QuotedRegion> here = cut == null ? regions : cut.apply(paragraphs, regions);
        return Units.of(article.text(), paragraphs, here, models.vocabulary());
    }
}
