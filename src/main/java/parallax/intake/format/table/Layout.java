package parallax.intake.format.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Refusal;

/** Where what stands in a table. */
record Layout(List<String> header, Map<Field, Integer> places, SlashDates dates) {

    /** Adds what the cells tell to what the names tell. */
    interface Guess {
        void add(List<List<String>> rows, int width, Map<Field, Integer> places, Set<Field> settled);
    }

    static Layout of(FirstRows table, Columns columns, FieldNames names, Guess guess) throws Refusal {
        List<List<String>> all = table.cells();
        List<String> header = table.header();
        Map<Field, Integer> places = columns.places(header, names, table.name());
        List<List<String>> rows = columns.headed() && !all.isEmpty() ? all.subList(1, all.size()) : all;
        guess.add(rows, header.size(), places, columns.chosen().keySet());
        return new Layout(
                header,
                places,
                SlashDates.of(rows.stream()
                        .map(row -> at(row, places.get(Field.PUBLISHED)))
                        .toList()));
    }

    @Nullable
    String cell(List<String> row, Field field) {
        String cell = at(row, places.get(field));
        return field == Field.PUBLISHED || field == Field.UPDATED ? dates.iso(cell) : cell;
    }

    /** The same as it stands there. */
    @Nullable
    String raw(List<String> row, Field field) {
        return at(row, places.get(field));
    }

    private static @Nullable String at(List<String> row, @Nullable Integer at) {
        return at == null || at >= row.size() || row.get(at).isBlank() ? null : row.get(at);
    }
}
