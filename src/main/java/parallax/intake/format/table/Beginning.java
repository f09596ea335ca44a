package parallax.intake.format.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Known;
import parallax.intake.source.Refusal;

/** The beginning of a table, for whoever says which column holds what. */
public final class Beginning {

    /** Rows that are shown. */
    private static final int ROWS = 20;

    private final FirstRows table;
    private final FieldNames names;
    private final boolean headed;
    private final Map<Field, Integer> named;
    private final Map<Field, Integer> guessed;

    private Beginning(
            FirstRows table, FieldNames names, boolean headed, Map<Field, Integer> named, Map<Field, Integer> guessed) {
        this.table = table;
        this.names = names;
        this.headed = headed;
        this.named = named;
        this.guessed = guessed;
    }

    static Beginning of(FirstRows table, boolean headed, FieldNames names) throws Refusal {
        Columns guess = new Columns(Map.of(), headed);
        Map<Field, Integer> named = Layout.of(table, guess, names, (rows, width, places, settled) -> {})
                .places();
        Map<Field, Integer> guessed =
                Layout.of(table, guess, names, FieldValues::likely).places();
        return new Beginning(table, names, headed, Map.copyOf(named), Map.copyOf(guessed));
    }

    /**
     * A row as the article it would be.
     *
     * @param text what it would say, null where nothing
     * @param undated what stands in the column of the date and is none that is understood, null for nothing
     */
    public record Sample(
            @Nullable String text, Known known, @Nullable String undated) {}

    /** The first row. */
    public List<String> header() {
        return table.header();
    }

    /** The first rows, without the column names where the first row has those. */
    public List<List<String>> rows(boolean named) {
        List<List<String>> all = table.cells();
        return all.subList(named && !all.isEmpty() ? 1 : 0, all.size()).stream()
                .limit(ROWS)
                .toList();
    }

    /** Whether the first row seems to name the columns. */
    public boolean headed() {
        return headed;
    }

    /** The place of each field's column, counted from 0, as far as names and cells tell. */
    public Map<Field, Integer> guessed() {
        return guessed;
    }

    /** Whether only the cells tell that a field stands where it is guessed to. */
    public boolean isByCells(Field field) {
        return guessed.containsKey(field) && !guessed.get(field).equals(named.get(field));
    }

    /** Whether every row names its cells: then there is no first row that may or may not do so. */
    public boolean keyed() {
        return table.keyed();
    }

    /** Whether a name alone tells where a field stands. */
    public boolean isNamed(Field field) {
        return named.containsKey(field);
    }

    /** What to call a column, counted from 0, in {@link Columns}. */
    public String column(int place) {
        return table.keyed() ? header().get(place) : Integer.toString(place + 1);
    }

    /** How it was read; nothing is said of a separator where there is none. */
    public Dialect read() {
        return table.read();
    }

    /** How the table itself shows that it is to be read, whatever was said. */
    public Dialect found() {
        return table.found();
    }

    /** How many characters of what was looked at are none in this encoding: they come in as U+FFFD. */
    public int unreadable() {
        return table.unreadable();
    }

    /** The first articles, if the columns hold what is said. */
    public List<Sample> articles(Columns columns, int most) {
        Layout layout;
        try {
            // All is said, so nothing is guessed.
            Map<Field, String> all = new EnumMap<>(Field.class);
            Set.of(Field.values()).forEach(f -> all.put(f, ""));
            all.putAll(columns.chosen());
            layout = Layout.of(table, new Columns(all, columns.headed()), names, (rows, width, places, settled) -> {});
        } catch (Refusal e) {
            return List.of();
        }
        List<Sample> samples = new ArrayList<>();
        for (List<String> row : rows(columns.headed())) {
            if (samples.size() < most) {
                Known known = RowFacts.of(field -> layout.cell(row, field), "column");
                samples.add(new Sample(
                        layout.cell(row, Field.TEXT),
                        known,
                        known.published() == null ? layout.raw(row, Field.PUBLISHED) : null));
            }
        }
        return samples;
    }
}
