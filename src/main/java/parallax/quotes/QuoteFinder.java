package parallax.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Quote;
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

    private final Models models;
    private final Scope scope;

    /** Finds speech only. */
    public QuoteFinder() {
        this(Scope.SPEECH);
    }

    /** Reads the weights that ship with the program; make one and keep it. */
    public QuoteFinder(Scope scope) {
        this(Models.load(), scope);
    }

    QuoteFinder(Models models, Scope scope) {
        this.models = models;
        this.scope = scope;
    }

    /** Every quote of {@code article} in order of place; regions that are folded give none. */
    public List<Quote> find(Article article) {
        String text = article.text();
        List<Quote> quotes = new ArrayList<>();
        List<Unit> units = units(article);
        boolean german = german(article, units);
        List<Draft> drafts = german
                ? new GermanDrafts(text, units, models, scope).drafts()
                : new Drafts(text, units, models, scope).of(new FrameFinder(models, scope).find(units));
        People people = new People(units, models.vocabulary(), models.givenNames());
        List<@Nullable Attribution> speakers = new SpeakerFinder(text, units, people).of(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Span envelope = new Span(draft.start(), draft.spans().getLast().end());
            quotes.add(new Quote(
                    Quote.idAt(article.id(), envelope),
                    draft.spans(),
                    draft.kind(),
                    speakers.get(i),
                    draft.cue(),
                    german
                            ? draft.confidence()
                            : models.calibration().of(draft.kind(), draft.cue() != null, draft.confidence())));
        }
        return quotes;
    }

    private static boolean german(Article article, List<Unit> units) {
        String language = article.language();
        return language == null ? GermanWords.german(units) : language.equals("de");
    }

    private List<Unit> units(Article article) {
        List<Span> paragraphs = new ArrayList<>();
        List<QuotedRegion> regions = new ArrayList<>();
        for (List<Span> group : Body.groups(article)) {
            paragraphs.addAll(group);
            regions.addAll(
                    QuoteMarks.find(article.text(), group, models.vocabulary().cues()));
        }
        return Units.of(article.text(), paragraphs, regions, models.vocabulary());
    }
}
