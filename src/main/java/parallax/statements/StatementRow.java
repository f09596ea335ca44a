package parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.news.Rendering;
import parallax.news.Statement;

/**
 * A statement with what its place in the table is decided by.
 *
 * @param sitting names the occasion among others; statements of one occasion have the same
 */
public record StatementRow(Statement statement, String sitting) {

    /** Where a rendering stands in the table. */
    private record Place(int article, int start, int end) {

        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::article)
                .thenComparingInt(Place::start)
                .thenComparingInt(Place::end);
    }

    private record Ranked(Statement statement, String sitting, Place first) {}

    /**
     * Statements in the table's order: by the speaker's first appearance, then the occasion's, then the statement's own;
     * the renderings of each by article and place.
     *
     * @param articles ids, in the table's order
     */
    public static List<Statement> sorted(List<StatementRow> rows, List<String> articles) {
        Map<String, Integer> given = HashMap.newHashMap(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            given.put(articles.get(i), i);
        }
        List<Ranked> ranked = new ArrayList<>(rows.size());
        Map<String, Place> speakers = new HashMap<>();
        Map<String, Place> sittings = new HashMap<>();
        for (StatementRow row : rows) {
            Ranked made = ranked(row, given);
            ranked.add(made);
            speakers.merge(speaker(made), made.first, StatementRow::earlier);
            sittings.merge(made.sitting, made.first, StatementRow::earlier);
        }
        ranked.sort(Comparator.comparing((Ranked r) -> speakers.get(speaker(r)), Place.ORDER)
                .thenComparing(r -> sittings.get(r.sitting), Place.ORDER)
                .thenComparing(Ranked::first, Place.ORDER));
        return ranked.stream().map(Ranked::statement).toList();
    }

    private static Ranked ranked(StatementRow row, Map<String, Integer> given) {
        Statement s = row.statement;
        List<Rendering> renderings = s.renderings();
        if (renderings.size() > 1) {
            renderings = renderings.stream()
                    .sorted(Comparator.comparing(r -> place(r, given), Place.ORDER))
                    .toList();
        }
        Rendering first = renderings.stream()
                .filter(r -> r.state() == Rendering.State.SAME)
                .findFirst()
                .orElse(renderings.getFirst());
        return new Ranked(
                renderings == s.renderings()
                        ? s
                        : new Statement(s.id(), s.speaker(), s.occasion(), renderings, s.cells()),
                row.sitting,
                place(first, given));
    }

    private static Place place(Rendering r, Map<String, Integer> given) {
        return new Place(
                given.getOrDefault(r.article(), 0), r.span().start(), r.span().end());
    }

    private static Place earlier(Place a, Place b) {
        return Place.ORDER.compare(a, b) <= 0 ? a : b;
    }

    private static String speaker(Ranked row) {
        String speaker = row.statement.speaker();
        return speaker == null ? "" : speaker;
    }
}
