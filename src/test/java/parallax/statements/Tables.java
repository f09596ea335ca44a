package parallax.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Kind;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison;
import parallax.text.Span;

/** A comparison made by hand: three invented outlets on an invented quay. */
public final class Tables {

    public static final String POST = "Valley Post";
    public static final String TIMES = "Coast Times";
    public static final String WIRE = "Hill Wire";
    public static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    private static final Map<String, String> TEXTS = Map.of(
            POST, "“The quay will open in May,” said Tolk. “It will last.” Harn claimed that it leaks.",
            TIMES, "Tolk admitted that the quay would open in June. Nobody else spoke, and so it went on.",
            WIRE, "The quay is shut, somebody muttered.");

    private Tables() {}

    /** Tolk's two statements, one of them by two outlets; Harn's; and one of somebody unknown. */
    public static Comparison quay() {
        List<Article> articles =
                List.of(article(POST, MONDAY), article(TIMES, MONDAY.plusDays(8)), article(WIRE, null));
        List<Statement> statements = List.of(
                statement(
                        "open",
                        "Mira Tolk",
                        Map.of(POST, Cell.DIRECT, TIMES, Cell.INDIRECT),
                        rendering(POST, "“The quay will open in May,”", Kind.DIRECT, "said"),
                        rendering(TIMES, "the quay would open in June", Kind.INDIRECT, "admitted")),
                statement(
                        "last",
                        "Mira Tolk",
                        Map.of(POST, Cell.DIRECT, TIMES, Cell.OMITTED),
                        rendering(POST, "“It will last.”", Kind.DIRECT, "said")),
                statement(
                        "leaks",
                        "Old Harn",
                        Map.of(POST, Cell.INDIRECT),
                        rendering(POST, "it leaks", Kind.INDIRECT, "claimed")),
                statement(
                        "shut",
                        null,
                        Map.of(WIRE, Cell.INDIRECT),
                        rendering(WIRE, "The quay is shut", Kind.INDIRECT, null)));
        return Comparison.of(articles, List.of(), statements);
    }

    private static Article article(String outlet, @Nullable LocalDate published) {
        return new Article(
                outlet,
                outlet + ".txt",
                outlet,
                "Quay",
                List.of(),
                published,
                null,
                null,
                "en",
                text(outlet),
                List.of());
    }

    static String text(String outlet) {
        return TEXTS.getOrDefault(outlet, "");
    }

    private static Statement statement(
            String id, @Nullable String speaker, Map<String, Cell> known, Rendering... renderings) {
        Map<String, Cell> cells = new HashMap<>(known);
        TEXTS.keySet().forEach(outlet -> cells.putIfAbsent(outlet, Cell.NOT_COVERED));
        return new Statement(id, speaker, null, new ArrayList<>(List.of(renderings)), cells);
    }

    private static Rendering rendering(String outlet, String words, Kind kind, @Nullable String cue) {
        Span span = span(outlet, words);
        return new Rendering(
                Rendering.idAt(outlet, span),
                outlet,
                "quote",
                span,
                kind,
                null,
                cue == null ? null : span(outlet, cue),
                Rendering.State.SAME,
                1,
                0);
    }

    public static Span span(String outlet, String words) {
        int at = text(outlet).indexOf(words);
        return new Span(at, at + words.length());
    }
}
