package parallax.statements.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.collation.Collator;
import parallax.statements.comparison.Comparison.Column;
import parallax.statements.comparison.Comparison.Copied;
import parallax.statements.comparison.Comparison.Entry;
import parallax.statements.comparison.Comparison.Row;
import parallax.statements.copies.WireCopies;

/** Lays statements out over columns. A row costs what its statement has, however many columns and articles there are. */
final class Layout {

    /** Where an article stands: in which column, as the how many-eth of it. */
    private record Seat(int column, int rank) {}

    private final List<Column> columns;
    private final CopiedCells copied;
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<String, Seat> seats = new HashMap<>();

    Layout(List<Column> columns, Map<String, Article> articles, WireCopies copies) {
        this.columns = columns;
        articles.values().forEach(a -> lengths.put(a.id(), a.text().length()));
        this.copied = new CopiedCells(columns, articles, copies);
        for (int c = 0; c < columns.size(); c++) {
            for (String article : columns.get(c).articles()) {
                seats.put(article, new Seat(c, seats.size()));
            }
        }
    }

    List<Row> rows(List<Statement> statements) {
        return statements.stream().map(this::row).toList();
    }

    private Row row(Statement statement) {
        List<Rendering> renderings = statement.renderings();
        TreeMap<Integer, Cell> states = new TreeMap<>();
        statement.cells().forEach((article, cell) -> {
            Seat seat = seats.get(article);
            if (seat != null && cell != Cell.NOT_COVERED) {
                states.merge(seat.column, cell, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        });
        Map<Integer, List<Integer>> here = new HashMap<>();
        for (int i = 0; i < renderings.size(); i++) {
            Seat seat = seats.get(renderings.get(i).article());
            if (seat != null) {
                here.computeIfAbsent(seat.column, c -> new ArrayList<>()).add(i);
                states.putIfAbsent(seat.column, Cell.NOT_COVERED);
            }
        }
        TreeMap<Integer, Entry> entries = new TreeMap<>();
        states.forEach((column, state) ->
                entries.put(column, entry(renderings, state, here.getOrDefault(column, List.of()))));
        Cells cells = new Cells(columns.size(), entries);
        Row row = new Row(statement, Collator.base(renderings), cells, copied.in(statement, cells));
        return new Row(statement, base(row), cells, row.copied());
    }

    /** The row's base; where several columns print that text, as the first of them has it. */
    private int base(Row row) {
        if (row.copied().isEmpty()) {
            return row.base();
        }
        Seat seat = seats.get(row.statement().renderings().get(row.base()).article());
        Copied of = seat == null ? null : row.copied(seat.column);
        return of != null && row.cells().get(seat.column).shown() == row.base()
                ? row.cells().get(of.witness()).shown()
                : row.base();
    }

    private Entry entry(List<Rendering> renderings, Cell state, List<Integer> here) {
        if (here.isEmpty()) {
            return state == Cell.OMITTED ? Entry.OMITTED : new Entry(state, -1, 0, 0);
        }
        int shown = here.stream()
                .min(Comparator.<Integer, Cell>comparing(i -> cell(renderings.get(i)))
                        .thenComparing(i -> -renderings.get(i).span().length())
                        .thenComparing(i -> seats.get(renderings.get(i).article()).rank))
                .orElseThrow();
        Rendering rendering = renderings.get(shown);
        int length = lengths.getOrDefault(rendering.article(), 0);
        return new Entry(state, shown, here.size(), (double) rendering.span().start() / Math.max(1, length));
    }

    private static Cell cell(Rendering rendering) {
        return rendering.state() == Rendering.State.POSSIBLE ? Cell.POSSIBLE : Cell.of(rendering.kind());
    }
}
