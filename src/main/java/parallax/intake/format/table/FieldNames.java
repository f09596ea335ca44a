package parallax.intake.format.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What tables in several languages call their columns, from {@code columns.txt}. */
final class FieldNames {

    private static final int LONGEST = 60;

    /** By bare name: the field, and how far down its list the name stands. */
    private final Map<String, Place> places = new HashMap<>();

    private record Place(Field field, int rank) {}

    private FieldNames() {}

    /** @throws UncheckedIOException if the program is not whole */
    static FieldNames load() {
        FieldNames names = new FieldNames();
        try (InputStream in = Objects.requireNonNull(
                        FieldNames.class.getResourceAsStream("/parallax/intake/format/columns.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Field field = Field.ID;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    field = Field.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    names.places.putIfAbsent(bare(line), new Place(field, names.places.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** The columns whose names are known, by place; where several names mean one field, the likeliest. */
    Map<Field, Integer> guess(List<String> header) {
        Map<Field, Integer> found = new EnumMap<>(Field.class);
        Map<Field, Integer> ranks = new EnumMap<>(Field.class);
        for (int i = 0; i < header.size(); i++) {
            Place place = header.get(i).length() > LONGEST ? null : places.get(bare(header.get(i)));
            if (place != null && place.rank() < ranks.getOrDefault(place.field(), Integer.MAX_VALUE)) {
                found.put(place.field(), i);
                ranks.put(place.field(), place.rank());
            }
        }
        return found;
    }

    /** Letters and digits in lower case: “Publication_Date” is “publicationdate”. */
    static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
