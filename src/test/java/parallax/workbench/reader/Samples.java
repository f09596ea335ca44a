package parallax.workbench.reader;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import parallax.news.Annotation;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.news.Region;
import parallax.news.Tag;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;
import parallax.workbench.reader.marks.DisplayText;

/** What the reader's tests read. */
public final class Samples {

    private Samples() {}

    public static DisplayText display(String text, List<Region> regions, Integer... open) {
        return DisplayText.of(text, regions, Set.of(open), n -> "+" + n, n -> "-" + n);
    }

    /** The first place of {@code words} in {@code text}. */
    public static Span at(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    public static QuoteRow quote(String text, String content, Kind kind) {
        Span span = at(text, content);
        return new QuoteRow(
                Quote.idAt("a", span),
                "a",
                "Tern Gazette",
                List.of(span),
                kind,
                content,
                null,
                null,
                null,
                null,
                null,
                null,
                0.9,
                0,
                QuoteRow.Status.SUGGESTED,
                null);
    }

    public static Annotation annotation(String id, Span span, String... tags) {
        return new Annotation(id, "a", span, List.of(tags), "", "me", Instant.EPOCH, Instant.EPOCH);
    }

    public static Tag tag(String id, String name) {
        return new Tag(id, null, name, "#336699", "", 0, 0);
    }
}
