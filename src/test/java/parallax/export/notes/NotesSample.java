package parallax.export.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Region;
import parallax.news.Rendering;
import parallax.news.Role;
import parallax.news.Statement;
import parallax.news.Tag;
import parallax.store.coding.Memos;
import parallax.store.coding.Memos.Memo;
import parallax.store.coding.Memos.Subject;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;

/** An invented article with everything that shifts offsets, and marks that overlap, nest and go on over paragraphs. */
final class NotesSample {

    static final String TEXT =
            "😀 Minister speaks\n“The dam will hold,” Tarn said.\n\nThe 👩\u200d👩\u200d👧 family e\u0301tude"
                    + "\tcame\u00A0by\u2028boat.\nהסכר יחזיק\nRelated <articles>\n";

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** What is in every field of {@link #hostile}. */
    static final String HOSTILE =
            "=HYPERLINK(\"x\") </script><img src=x onerror=alert(1)> ]]> & <!-- parallax notes -->"
                    + "\u0000\u0007\u001B\uFFFE --> **bold** [a](b) | `c`";

    private NotesSample() {}

    static Article article() {
        int furniture = TEXT.indexOf("Related");
        return new Article(
                "a",
                "a.txt",
                "=Harbour & Sons",
                "The <dam>",
                List.of("Ada Mar"),
                LocalDate.of(2026, 3, 2),
                null,
                "https://example.org/?a=1&b=2",
                "en",
                TEXT,
                List.of(new Region(new Span(furniture, TEXT.length() - 1), Role.FURNITURE)));
    }

    static Span place(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    static List<Annotation> annotations() {
        List<Span> spans = List.of(
                place("“The dam will hold,”"),
                place("dam will hold,” Tarn"),
                place("said.\n\nThe 👩\u200d👩\u200d👧"),
                place("👩\u200d👩\u200d👧"),
                place("e\u0301tude\tcame\u00A0by\u2028boat.\nהסכר"),
                place("\n\n"),
                new Span(0, TEXT.length()));
        List<Annotation> annotations = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int n = annotations.size();
            List<String> tags = n % 2 == 0 ? List.of("t2") : List.of("t1", "t2");
            annotations.add(new Annotation(
                    "n" + n,
                    "a",
                    span,
                    n == 3 ? List.of() : tags,
                    n == 1 ? "Ask\nagain 😀" : "",
                    "Ada Mar",
                    NOON,
                    NOON));
        }
        return annotations;
    }

    static Notes notes() {
        return notes(article(), annotations());
    }

    static Notes notes(Article article, List<Annotation> annotations) {
        Span quoted = article.text().contains("“The dam") ? place("“The dam will hold,”") : new Span(0, 1);
        Rendering rendering =
                new Rendering("r", "a", "q", quoted, Kind.DIRECT, "Tarn", null, Rendering.State.SAME, 1, 0);
        return new Notes(
                "Dam <project>",
                List.of(article),
                Map.of("a", List.of(quote(quoted, "Tarn"))),
                List.of(
                        new Tag("t1", null, "Safety", "#336699", "What is said of <safety>", 0, 2),
                        new Tag("t2", "t1", "+Promise", "#aa3300", "", 0, 3)),
                Map.of("a", annotations),
                List.of(new Statement("s", "Tarn", null, List.of(rendering), Map.of())),
                Map.of(),
                List.of(memo("On the **whole**")),
                Map.of());
    }

    /** The same words, which every format has a use for, in every field. */
    static Notes hostile() {
        Article article = new Article(
                "a",
                HOSTILE,
                HOSTILE,
                HOSTILE,
                List.of(HOSTILE),
                null,
                null,
                HOSTILE,
                "en",
                HOSTILE + "\n" + HOSTILE,
                List.of());
        Annotation annotation =
                new Annotation("n", "a", new Span(0, HOSTILE.length()), List.of("t"), HOSTILE, HOSTILE, NOON, NOON);
        return new Notes(
                HOSTILE,
                List.of(article),
                Map.of("a", List.of(quote(new Span(0, 5), HOSTILE))),
                List.of(new Tag("t", null, HOSTILE, HOSTILE, HOSTILE, 0, 1)),
                Map.of("a", List.of(annotation)),
                List.of(),
                Map.of(),
                List.of(memo(HOSTILE)),
                Map.of("t", HOSTILE));
    }

    private static Memo memo(String text) {
        return new Memo("m", new Subject(Memos.Kind.PROJECT, "", text), text, text, NOON, NOON);
    }

    private static QuoteRow quote(Span span, String speaker) {
        return new QuoteRow(
                "q",
                "a",
                "x",
                List.of(span),
                Kind.DIRECT,
                "The dam will hold,",
                "s",
                speaker,
                null,
                null,
                null,
                "said",
                0.9,
                0.9,
                QuoteRow.Status.SUGGESTED,
                null);
    }
}
