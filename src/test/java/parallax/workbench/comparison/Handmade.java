package parallax.workbench.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Kind;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison;
import parallax.text.Span;

/** Comparisons made by hand, on invented articles. */
public final class Handmade {

    public static final String POST = "Valley Post";
    public static final String TIMES = "Coast Times";
    public static final String WIRE = "Hill Wire";
    static final Occasion SPEECH = new Occasion("speech in Orden", LocalDate.of(2025, 3, 4), LocalDate.of(2025, 3, 4));
    public static final Occasion TALK =
            new Occasion("talk in Brell", LocalDate.of(2025, 1, 9), LocalDate.of(2025, 1, 9));

    private static final Map<String, String> TEXTS = Map.of(
            POST,
                    "“The dam will open in May,” said Mira Tolk. “We shall not wait for the rains.” "
                            + "Old Harn said he was tired.",
            TIMES, "Tolk admitted that the dam would open in June. It rained. She said they would wait for the rains.",
            WIRE, "“The dam will open in May,” Tolk told the assembly. The bridge is safe, she said in January.");

    private final List<Article> articles = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private Handmade(List<String> outlets) {
        outlets.forEach(outlet -> articles.add(new Article(
                outlet,
                outlet + ".txt",
                outlet,
                "Dam news",
                List.of(),
                LocalDate.of(2025, 3, 5),
                null,
                null,
                "en",
                TEXTS.get(outlet),
                List.of())));
    }

    /** Three outlets; Tolk on two occasions, Harn once, and a possible wording of Tolk's. */
    public static Comparison table() {
        Handmade made = new Handmade(List.of(POST, TIMES, WIRE));
        made.add("harn", "Old Harn", null, made.of(POST, "he was tired", Kind.INDIRECT, "said", Rendering.State.SAME));
        made.add(
                "rains",
                "Mira Tolk",
                SPEECH,
                made.of(POST, "“We shall not wait for the rains.”", Kind.DIRECT, "said", Rendering.State.SAME),
                made.of(TIMES, "they would wait for the rains", Kind.INDIRECT, "said", Rendering.State.POSSIBLE));
        made.add(
                "dam",
                "Mira Tolk",
                SPEECH,
                made.of(POST, "“The dam will open in May,”", Kind.DIRECT, "said", Rendering.State.SAME),
                made.of(TIMES, "the dam would open in June", Kind.INDIRECT, "admitted", Rendering.State.SAME),
                made.of(WIRE, "“The dam will open in May,”", Kind.DIRECT, "told", Rendering.State.SAME));
        made.add(
                "bridge",
                "Mira Tolk",
                TALK,
                made.of(WIRE, "The bridge is safe", Kind.INDIRECT, "said", Rendering.State.SAME));
        return Comparison.of(made.articles, List.of(), made.statements);
    }

    /** One outlet with one statement. */
    public static Comparison oneOutlet() {
        Handmade made = new Handmade(List.of(WIRE));
        made.add(
                "bridge",
                "Mira Tolk",
                TALK,
                made.of(WIRE, "The bridge is safe", Kind.INDIRECT, "said", Rendering.State.SAME));
        return Comparison.of(made.articles, List.of(), made.statements);
    }

    private Rendering of(String outlet, String words, Kind kind, String cue, Rendering.State state) {
        String text = TEXTS.get(outlet);
        int at = text.indexOf(words);
        int said = text.indexOf(cue);
        Span span = new Span(at, at + words.length());
        return new Rendering(
                outlet + " " + at,
                outlet,
                "quote " + outlet + at,
                span,
                kind,
                "Mira Tolk",
                new Span(said, said + cue.length()),
                state,
                1,
                0);
    }

    /** Outlets without a rendering leave a statement out if it is of the speech; else they do not cover it. */
    private void add(String id, String speaker, @Nullable Occasion occasion, Rendering... renderings) {
        Map<String, Cell> cells = new HashMap<>();
        articles.forEach(a -> cells.put(a.id(), SPEECH.equals(occasion) ? Cell.OMITTED : Cell.NOT_COVERED));
        for (Rendering rendering : renderings) {
            cells.put(
                    rendering.article(),
                    rendering.state() == Rendering.State.POSSIBLE ? Cell.POSSIBLE : Cell.of(rendering.kind()));
        }
        statements.add(new Statement(id, speaker, occasion, List.of(renderings), cells));
    }
}
