package parallax.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Kind;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison;
import parallax.text.Span;

/** A table of one statement of an invented speaker, told by outlets whose articles are nothing but their wording. */
final class Told {

    /** An outlet that covers the occasion and leaves the statement out. */
    static final String OMITTED = "omitted";
    /** An outlet that does not cover the occasion. */
    static final String NOT_COVERED = "not covered";

    static final Scope ALL = Scope.everything("Harbour talks", LocalDate.of(2026, 3, 5));

    private Told() {}

    /** Outlet 1 tells it in the first wording, Outlet 2 in the second … */
    static Comparison by(String... wordings) {
        List<Article> articles = new ArrayList<>();
        List<Rendering> renderings = new ArrayList<>();
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 0; i < wordings.length; i++) {
            String wording = wordings[i];
            boolean told = !wording.equals(OMITTED) && !wording.equals(NOT_COVERED);
            String id = "a" + i;
            articles.add(new Article(
                    id,
                    id,
                    "Outlet " + (i + 1),
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    "en",
                    told ? wording : "",
                    List.of()));
            cells.put(id, told ? Cell.DIRECT : wording.equals(OMITTED) ? Cell.OMITTED : Cell.NOT_COVERED);
            if (told) {
                Span span = new Span(0, wording.length());
                renderings.add(new Rendering(
                        Rendering.idAt(id, span),
                        id,
                        "q" + i,
                        span,
                        Kind.DIRECT,
                        "Mara Quell",
                        null,
                        Rendering.State.SAME,
                        1,
                        0));
            }
        }
        Occasion occasion = new Occasion("talks at the harbour", LocalDate.of(2026, 3, 2), null);
        return Comparison.of(
                articles, List.of(), List.of(new Statement("s1", "Mara Quell", occasion, renderings, cells)));
    }
}
