package parallax.export;

import java.util.List;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Quote;
import parallax.text.CodePoints;
import parallax.text.Span;

/** Quotes as CSV, one line a quote. Offsets are Unicode code points into the article's stored text. */
public final class QuotesCsv {

    private QuotesCsv() {}

    /** Appends the head. */
    public static void head(Appendable out) {
        new Csv(out)
                .row("article", "outlet", "kind", "speaker", "mention", "cue", "text", "start", "end", "confidence");
    }

    /** Appends the quotes of one article. */
    public static void write(Article article, List<Quote> quotes, Appendable out) {
        Csv csv = new Csv(out);
        String text = article.text();
        CodePoints points = CodePoints.of(text);
        for (Quote quote : quotes) {
            Span span = points.toCodePoints(quote.envelope());
            Attribution speaker = quote.speaker();
            csv.row(
                    article.id(),
                    article.outlet(),
                    quote.kind().word(),
                    speaker == null ? null : speaker.name(),
                    speaker == null || speaker.mention() == null
                            ? null
                            : speaker.mention().of(text),
                    quote.cue() == null ? null : quote.cue().of(text),
                    quote.text(text),
                    span.start(),
                    span.end(),
                    Json.round(quote.confidence()));
        }
    }
}
