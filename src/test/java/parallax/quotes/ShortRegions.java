package parallax.quotes;

import java.util.List;
import parallax.news.Quote;
import parallax.quotes.lexicon.CueLexicon;
import parallax.quotes.marks.QuoteMarks;
import parallax.quotes.marks.QuotedRegion;
import parallax.text.Paragraphs;
import parallax.text.Span;
import parallax.text.Token;
import parallax.text.Tokens;

/** Counts, over quoted regions of one and two words, how often speech is told from terms, titles and nicknames. */
final class ShortRegions {

    private final CueLexicon cues = CueLexicon.load();
    private int all;
    private int speech;
    private int right;

    /** @param found what the finder made of the article */
    void add(GoldArticle gold, List<Quote> found) {
        String text = gold.article().text();
        for (QuotedRegion region : QuoteMarks.find(text, Paragraphs.of(text), cues)) {
            if (words(text, region.inner()) > 2 || region.inner().trim(text).isEmpty()) {
                continue;
            }
            Span span = region.inner();
            boolean said =
                    gold.quotes().stream().flatMap(q -> q.spans().stream()).anyMatch(s -> within(s, span));
            boolean taken = found.stream().flatMap(q -> q.spans().stream()).anyMatch(s -> within(s, span));
            all++;
            speech += said ? 1 : 0;
            right += said == taken ? 1 : 0;
        }
    }

    private static boolean within(Span content, Span region) {
        return content.shared(region) * 2 > region.length();
    }

    private static long words(String text, Span span) {
        return span.length() > 80
                ? span.length()
                : Tokens.of(text, span).stream()
                        .filter(t -> t.kind() != Token.Kind.MARK)
                        .count();
    }

    int all() {
        return all;
    }

    /** Share of regions that are speech, in hundredths. */
    double speech() {
        return 100.0 * speech / all;
    }

    /** Share of right decisions, in hundredths. */
    double right() {
        return 100.0 * right / all;
    }
}
