package parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Rendering;
import parallax.news.Speaker;
import parallax.news.Statement;

/**
 * The comparison table, which the workbench shows and the exports write: rows are statements, columns are outlets.
 *
 * @param articles what is compared, by id, in the order given
 * @param speakers everyone who is quoted
 * @param columns one an outlet; an article whose outlet is unknown has its own
 * @param rows one a statement, in the order given
 */
public record Comparison(Map<String, Article> articles, List<Speaker> speakers, List<Column> columns, List<Row> rows) {

    /** Nothing to compare. */
    public static final Comparison EMPTY = new Comparison(Map.of(), List.of(), List.of(), List.of());

    /**
     * An outlet's column.
     *
     * @param source the outlet's name, or the file's where the outlet is unknown
     * @param articles ids of its articles, oldest first
     */
    public record Column(String source, List<String> articles) {}

    /**
     * A statement's row.
     *
     * @param statement the statement
     * @param base index into its renderings of the wording that the others are compared to
     * @param cells one a column
     */
    public record Row(Statement statement, int base, List<Entry> cells) {

        /** The columns that report the statement for sure. */
        public int outlets() {
            return (int) cells.stream().filter(Entry::reports).count();
        }
    }

    /**
     * What one column did with a statement.
     *
     * @param state the strongest of its articles' cells
     * @param shown index into the statement's renderings of the one to show, -1 where there is none
     * @param count renderings of the statement in this column: more than one where it repeats itself
     * @param depth how far down the article the shown rendering stands, 0 (top) to 1; 0 where there is none
     */
    public record Entry(Cell state, int shown, int count, double depth) {

        /** Whether the column surely reports the statement. */
        public boolean reports() {
            return state == Cell.DIRECT || state == Cell.MIXED || state == Cell.INDIRECT;
        }
    }

    /** Lays out {@code statements} over the outlets of {@code articles}. */
    public static Comparison of(List<Article> articles, List<Speaker> speakers, List<Statement> statements) {
        Map<String, Article> byId = new LinkedHashMap<>();
        Map<String, List<Article>> bySource = new LinkedHashMap<>();
        for (Article article : articles) {
            byId.put(article.id(), article);
            bySource.computeIfAbsent(article.source(), s -> new ArrayList<>()).add(article);
        }
        List<Column> columns = new ArrayList<>();
        bySource.forEach((source, of) -> columns.add(new Column(
                source,
                of.stream()
                        .sorted(Comparator.comparing(
                                Article::published, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(Article::id)
                        .toList())));
        List<Row> rows = statements.stream().map(s -> row(s, columns, byId)).toList();
        return new Comparison(byId, List.copyOf(speakers), List.copyOf(columns), rows);
    }

    private static Row row(Statement statement, List<Column> columns, Map<String, Article> articles) {
        Map<String, List<Integer>> at = new HashMap<>();
        for (int i = 0; i < statement.renderings().size(); i++) {
            at.computeIfAbsent(statement.renderings().get(i).article(), a -> new ArrayList<>())
                    .add(i);
        }
        List<Entry> cells =
                columns.stream().map(c -> entry(statement, c, at, articles)).toList();
        return new Row(statement, Collator.base(statement.renderings()), cells);
    }

    private static Entry entry(
            Statement statement, Column column, Map<String, List<Integer>> at, Map<String, Article> articles) {
        Cell state = column.articles().stream()
                .map(a -> statement.cells().getOrDefault(a, Cell.NOT_COVERED))
                .min(Comparator.naturalOrder())
                .orElse(Cell.NOT_COVERED);
        List<Integer> here = column.articles().stream()
                .flatMap(a -> at.getOrDefault(a, List.of()).stream())
                .toList();
        @Nullable
        Integer shown = here.stream()
                .min(Comparator.<Integer, Cell>comparing(
                                i -> cellOf(statement.renderings().get(i)))
                        .thenComparing(
                                i -> -statement.renderings().get(i).span().length()))
                .orElse(null);
        if (shown == null) {
            return new Entry(state, -1, 0, 0);
        }
        Rendering rendering = statement.renderings().get(shown);
        int length = articles.get(rendering.article()).text().length();
        return new Entry(state, shown, here.size(), (double) rendering.span().start() / Math.max(1, length));
    }

    private static Cell cellOf(Rendering rendering) {
        return rendering.state() == Rendering.State.POSSIBLE ? Cell.POSSIBLE : Cell.of(rendering.kind());
    }

    /** The row of a statement, null where it is not in the table. */
    public @Nullable Row row(String statement) {
        return rows.stream()
                .filter(r -> r.statement().id().equals(statement))
                .findFirst()
                .orElse(null);
    }
}
