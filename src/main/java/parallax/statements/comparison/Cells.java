package parallax.statements.comparison;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.SortedMap;
import java.util.stream.IntStream;
import parallax.news.Cell;
import parallax.statements.comparison.Comparison.Entry;

/**
 * A row's cells, one a column, of which only those are kept that say something: most outlets do not cover most occasions,
 * and a table may have millions of cells. Unchangeable.
 */
final class Cells extends AbstractList<Entry> implements RandomAccess {

    private final int size;
    private final int reports;
    private final int[] columns;
    private final Entry[] entries;

    /** @param covering by column what is not {@link Cell#NOT_COVERED} */
    Cells(int size, SortedMap<Integer, Entry> covering) {
        this.size = size;
        this.columns = covering.keySet().stream().mapToInt(c -> c).toArray();
        this.entries = covering.values().toArray(Entry[]::new);
        int count = 0;
        for (Entry entry : entries) {
            count += entry.reports() ? 1 : 0;
        }
        this.reports = count;
    }

    private Cells(int size, List<Integer> columns, List<Entry> entries) {
        this.size = size;
        this.columns = columns.stream().mapToInt(c -> c).toArray();
        this.entries = entries.toArray(Entry[]::new);
        this.reports = (int) entries.stream().filter(Entry::reports).count();
    }

    static Cells of(List<Entry> cells) {
        if (cells instanceof Cells already) {
            return already;
        }
        List<Integer> columns = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            if (!cells.get(c).equals(Entry.NOT_COVERED)) {
                columns.add(c);
                entries.add(cells.get(c));
            }
        }
        return new Cells(cells.size(), columns, entries);
    }

    @Override
    public Entry get(int column) {
        if (column < 0 || column >= size) {
            throw new IndexOutOfBoundsException(column);
        }
        int at = Arrays.binarySearch(columns, column);
        return at < 0 ? Entry.NOT_COVERED : entries[at];
    }

    @Override
    public int size() {
        return size;
    }

    /** Columns that say something, ascending. */
    IntStream covering() {
        return Arrays.stream(columns);
    }

    /** How many report the statement for sure. */
    int reports() {
        return reports;
    }

    /** Adds one to each column that reports the statement for sure. */
    void addReports(int[] perColumn) {
        for (int i = 0; i < columns.length; i++) {
            perColumn[columns[i]] += entries[i].reports() ? 1 : 0;
        }
    }
}
