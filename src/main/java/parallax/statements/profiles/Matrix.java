package parallax.statements.profiles;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import parallax.news.Annotation;
import parallax.news.Rendering;
import parallax.news.Tag;
import parallax.statements.comparison.Comparison;

/** How often each outlet (columns) has each speaker or tag (rows); those with most come first. Immutable. */
public final class Matrix {

    /** Nothing to count. */
    public static final Matrix EMPTY = new Matrix(List.of(), List.of(), Map.of());

    private final List<Head> rows;
    private final List<Head> columns;
    private final int[][] counts;
    private final int largest;

    /**
     * A row's or a column's head.
     *
     * @param key what it stands for: an outlet's source, a speaker's name (empty where unknown), a tag's id
     * @param name what it is called
     * @param sum of all its counts
     */
    public record Head(String key, String name, int sum) {}

    /** Where a passage counts. */
    private record At(String row, String column) {}

    private Matrix(List<Head> rows, List<Head> columns, Map<At, Integer> at) {
        this.rows = rows;
        this.columns = columns;
        counts = new int[rows.size()][columns.size()];
        int most = 0;
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                counts[r][c] =
                        at.getOrDefault(new At(rows.get(r).key(), columns.get(c).key()), 0);
                most = Math.max(most, counts[r][c]);
            }
        }
        largest = most;
    }

    /**
     * Renderings by speaker and outlet.
     *
     * @param least statements that fewer outlets report are left aside: 1 for all
     */
    public static Matrix speakers(Comparison comparison, int least) {
        Map<String, String> sources = sources(comparison);
        Map<At, Integer> at = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Comparison.Row row : comparison.rows()) {
            if (Profiles.counts(row, least)) {
                String speaker = Profiles.speakerOf(row);
                for (Rendering rendering : row.statement().renderings()) {
                    String source = sources.get(rendering.article());
                    if (source != null) {
                        names.add(speaker);
                        at.merge(new At(speaker, source), 1, Integer::sum);
                    }
                }
            }
        }
        return of(names, name -> name, outlets(comparison), at);
    }

    /** Annotations by tag and outlet; a tag is named with those that it is under. Tags that are not used are left out. */
    public static Matrix tags(Comparison comparison, Collection<Annotation> annotations, Collection<Tag> codebook) {
        Map<String, Tag> tags = new HashMap<>();
        codebook.forEach(tag -> tags.put(tag.id(), tag));
        Map<String, String> sources = sources(comparison);
        Map<At, Integer> at = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Annotation annotation : annotations) {
            String source = sources.get(annotation.article());
            for (String tag : annotation.tags()) {
                if (source != null && tags.containsKey(tag)) {
                    used.add(tag);
                    at.merge(new At(tag, source), 1, Integer::sum);
                }
            }
        }
        return of(used, tag -> path(tag, tags), outlets(comparison), at);
    }

    /**
     * Where something counts.
     *
     * @param row the row's key
     * @param column the column's key
     */
    public record Counted(String row, String column) {}

    /**
     * Counts anything.
     *
     * @param counted one for each thing that counts
     * @param inOrder whether columns stand in the order of their names, as days do, and not with the largest first
     */
    public static Matrix of(
            Collection<Counted> counted,
            UnaryOperator<String> rowNames,
            UnaryOperator<String> columnNames,
            boolean inOrder) {
        Map<At, Integer> at = new HashMap<>();
        Map<String, Integer> rowSums = new HashMap<>();
        Map<String, Integer> columnSums = new HashMap<>();
        for (Counted one : counted) {
            at.merge(new At(one.row(), one.column()), 1, Integer::sum);
            rowSums.merge(one.row(), 1, Integer::sum);
            columnSums.merge(one.column(), 1, Integer::sum);
        }
        List<Head> columns = heads(columnSums.keySet(), columnNames, columnSums);
        return new Matrix(
                heads(rowSums.keySet(), rowNames, rowSums),
                inOrder
                        ? columns.stream()
                                .sorted(Comparator.comparing(Head::name))
                                .toList()
                        : columns,
                at);
    }

    /** The name of each tag with those that it is under, by id. */
    static Map<String, String> paths(Collection<Tag> codebook) {
        Map<String, Tag> tags = new HashMap<>();
        codebook.forEach(tag -> tags.put(tag.id(), tag));
        Map<String, String> paths = new HashMap<>();
        tags.keySet().forEach(id -> paths.put(id, path(id, tags)));
        return paths;
    }

    private static String path(String id, Map<String, Tag> tags) {
        StringBuilder path = new StringBuilder();
        Tag tag = tags.get(id);
        // A tag is never under itself, but a damaged file may say so.
        for (int depth = 0; tag != null && depth < tags.size(); depth++) {
            path.insert(0, path.isEmpty() ? tag.name() : tag.name() + " / ");
            tag = tag.parent() == null ? null : tags.get(tag.parent());
        }
        return path.toString();
    }

    private static Map<String, String> sources(Comparison comparison) {
        Map<String, String> sources = new HashMap<>();
        comparison.columns().forEach(c -> c.articles().forEach(a -> sources.put(a, c.source())));
        return sources;
    }

    private static List<String> outlets(Comparison comparison) {
        return comparison.columns().stream().map(Comparison.Column::source).toList();
    }

    private static Matrix of(
            Collection<String> rows, UnaryOperator<String> names, Collection<String> columns, Map<At, Integer> at) {
        Map<String, Integer> rowSums = new HashMap<>();
        Map<String, Integer> columnSums = new HashMap<>();
        at.forEach((where, count) -> {
            rowSums.merge(where.row(), count, Integer::sum);
            columnSums.merge(where.column(), count, Integer::sum);
        });
        return new Matrix(heads(rows, names, rowSums), heads(columns, name -> name, columnSums), at);
    }

    private static List<Head> heads(Collection<String> keys, UnaryOperator<String> names, Map<String, Integer> sums) {
        return keys.stream()
                .map(key -> new Head(key, names.apply(key), sums.getOrDefault(key, 0)))
                .sorted(Comparator.<Head, Boolean>comparing(h -> h.name().isEmpty())
                        .thenComparing(Head::sum, Comparator.reverseOrder())
                        .thenComparing(Head::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Head::key))
                .toList();
    }

    /** The heads of the rows. */
    public List<Head> rows() {
        return rows;
    }

    /** The heads of the columns. */
    public List<Head> columns() {
        return columns;
    }

    /** @throws IndexOutOfBoundsException if there is no such row or column */
    public int count(int row, int column) {
        return counts[row][column];
    }

    /** The largest count, 0 where there is none. */
    public int largest() {
        return largest;
    }

    /** The counts of all cells together. */
    public int sum() {
        return rows.stream().mapToInt(Head::sum).sum();
    }

    /** The row with this key, -1 where there is none. */
    public int row(String key) {
        return index(rows, key);
    }

    /** The column with this key, -1 where there is none. */
    public int column(String key) {
        return index(columns, key);
    }

    private static int index(List<Head> heads, String key) {
        return IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).key().equals(key))
                .findFirst()
                .orElse(-1);
    }
}
