package parallax.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Cell;
import parallax.news.Kind;
import parallax.news.Occasion;
import parallax.news.Quote;
import parallax.news.Region;
import parallax.news.Rendering;
import parallax.news.Role;
import parallax.news.Speaker;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;

/** Two short invented articles with everything that an export can carry; an emoji shifts code points against UTF-16 units. */
final class Sample {

    static final String FIRST = "😀 Minister speaks\n“The dam will hold,” Tarn said.\nRelated <articles>";
    static final String SECOND = "Tarn said the dam would not hold.";

    private Sample() {}

    static Article first() {
        int furniture = FIRST.indexOf("Related");
        return new Article(
                "a",
                "a.txt",
                "=Harbour & Sons",
                "The <dam>",
                List.of(),
                LocalDate.of(2026, 3, 2),
                null,
                "https://example.org/?a=1&b=2",
                "en",
                FIRST,
                List.of(new Region(new Span(furniture, FIRST.length()), Role.FURNITURE)));
    }

    static Article second() {
        return Article.of("b", SECOND);
    }

    static Span direct() {
        int start = FIRST.indexOf('“');
        return new Span(start, FIRST.indexOf('”') + 1);
    }

    static Quote quote() {
        int name = FIRST.indexOf("Tarn");
        return new Quote(
                Quote.idAt("a", direct()),
                List.of(direct()),
                Kind.DIRECT,
                new Attribution("Tarn", new Span(name, name + 4), 0.9),
                new Span(name + 5, name + 9),
                0.95);
    }

    static QuoteRow row() {
        Quote quote = quote();
        return new QuoteRow(
                quote.id(),
                "a",
                "=Harbour & Sons",
                quote.spans(),
                quote.kind(),
                quote.text(FIRST),
                "s",
                "Tarn",
                quote.speaker().mention(),
                "Tarn",
                quote.cue(),
                "said",
                0.95,
                0.9,
                QuoteRow.Status.SUGGESTED,
                null);
    }

    static Comparison comparison() {
        Span inner = new Span(direct().start() + 1, direct().end() - 2);
        Span indirect = new Span(SECOND.indexOf("the dam"), SECOND.length() - 1);
        Rendering one = new Rendering(
                Rendering.idAt("a", inner),
                "a",
                "q1",
                inner,
                Kind.DIRECT,
                "Tarn",
                quote().cue(),
                Rendering.State.SAME,
                0.8,
                0);
        Rendering two = new Rendering(
                Rendering.idAt("b", indirect),
                "b",
                "q2",
                indirect,
                Kind.INDIRECT,
                "Tarn",
                new Span(5, 9),
                Rendering.State.SAME,
                0.8,
                0);
        Statement shared = new Statement(
                "s1",
                "Tarn",
                new Occasion("2 March 2026", null, null),
                List.of(one, two),
                Map.of("a", Cell.DIRECT, "b", Cell.INDIRECT));
        Statement alone = new Statement("s2", null, null, List.of(two), Map.of("a", Cell.OMITTED, "b", Cell.INDIRECT));
        return Comparison.of(
                List.of(first(), second()),
                List.of(new Speaker("s", "Tarn", List.of("Mr Tarn"))),
                List.of(shared, alone));
    }
}
