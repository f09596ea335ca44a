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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tables in several languages call their columns, from {@code columns.txt}. */
final class FieldNames {

    private static final int LONGEST = 60;

    /** What is inside of another thing is less likely meant than any name of its own. */
    private static final int INSIDE = 10_000;

    /** What dumps of databases and services put around all that they know of an article. */
    private static final Set<String> AROUND = Set.of(
            "article",
            "story",
            "document",
            "doc",
            "item",
            "content",
            "data",
            "attributes",
            "fields",
            "source",
            "metadata");

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
            Place place = header.get(i).length() > LONGEST ? null : place(header.get(i));
            if (place != null && place.rank() < ranks.getOrDefault(place.field(), Integer.MAX_VALUE)) {
                found.put(place.field(), i);
                ranks.put(place.field(), place.rank());
            }
        }
        return found;
    }

    /** Also of “article.body”, which is a body, and “source.name”, which is a source; not of “image.url”. */
    private @Nullable Place place(String name) {
        Place known = places.get(bare(name));
        int dot = name.lastIndexOf('.');
        if (known != null || dot <= 0) {
            return known;
        }
        String around = bare(name.substring(name.lastIndexOf('.', dot - 1) + 1, dot));
        String inside = bare(name.substring(dot + 1));
        Place meant = inside.equals("name") ? places.get(around) : AROUND.contains(around) ? places.get(inside) : null;
        return meant == null || meant.field() == Field.ID ? null : new Place(meant.field(), meant.rank() + INSIDE);
    }

    /** Letters and digits in lower case: “Publication_Date” is “publicationdate”. */
    static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
