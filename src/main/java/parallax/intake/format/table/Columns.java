package parallax.intake.format.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import parallax.intake.source.Refusal;

/**
 * Which column of a table says what; what is not chosen is guessed from the columns' names.
 *
 * @param chosen by field the name of a column, or its number counted from 1; empty to leave a field out
 * @param headed whether the first row names the columns
 * @param dialect how the table is cut into cells
 */
public record Columns(Map<Field, String> chosen, boolean headed, Dialect dialect) {

    /** Of names, in a sentence. */
    private static final int TOLD = 30;

    /** Of a name, in a sentence. */
    private static final int LONGEST = 60;

    /** The columns' names decide. */
    public static final Columns GUESSED = new Columns(Map.of(), true);

    public Columns {
        chosen = Map.copyOf(chosen);
    }

    /** Of a table that shows how it is cut into cells. */
    public Columns(Map<Field, String> chosen, boolean headed) {
        this(chosen, headed, Dialect.FOUND);
    }

    /** The same of a table that is cut into cells as somebody says. */
    public Columns in(Dialect said) {
        return new Columns(chosen, headed, said);
    }

    /**
     * Reads {@code text=Volltext,title=3,header=no}.
     *
     * @throws IllegalArgumentException with a sentence if it is anything else
     */
    public static Columns parse(String said) {
        Map<Field, String> chosen = new EnumMap<>(Field.class);
        boolean headed = true;
        for (String part : said.split(",")) {
            int equals = part.indexOf('=');
            String name = part.substring(0, Math.max(0, equals)).strip().toLowerCase(Locale.ROOT);
            String column = part.substring(equals + 1).strip();
            if (name.equals("header")) {
                headed = !column.equalsIgnoreCase("no");
            } else {
                chosen.put(field(name, part), column);
            }
        }
        return new Columns(chosen, headed);
    }

    private static Field field(String name, String part) {
        for (Field field : Field.values()) {
            if (field.name().toLowerCase(Locale.ROOT).equals(name)) {
                return field;
            }
        }
        List<String> known = new ArrayList<>();
        for (Field field : Field.values()) {
            known.add(field.name().toLowerCase(Locale.ROOT));
        }
        throw new IllegalArgumentException(
                "“%s” does not say what a column holds. Write FIELD=COLUMN, with one of these fields: %s."
                        .formatted(part.strip(), String.join(", ", known)));
    }

    /**
     * The place of each field's column, counted from 0.
     *
     * @throws Refusal if a chosen column is not there
     */
    Map<Field, Integer> places(List<String> header, FieldNames names, String table) throws Refusal {
        Map<Field, Integer> places = headed ? names.guess(header) : new EnumMap<Field, Integer>(Field.class);
        for (Map.Entry<Field, String> choice : chosen.entrySet()) {
            places.remove(choice.getKey());
            if (!choice.getValue().isEmpty()) {
                int at = place(choice.getValue(), header);
                if (at < 0) {
                    throw new Refusal("%s has no column “%s”. Its columns are: %s."
                            .formatted(table, choice.getValue(), told(header)));
                }
                places.values().remove(at);
                places.put(choice.getKey(), at);
            }
        }
        return places;
    }

    /** Names of columns as a sentence can hold them: the first of many, and their beginnings. */
    static String told(List<String> header) {
        String names = header.stream()
                .limit(TOLD)
                .map(name -> name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name)
                .map(name -> "“" + name.replaceAll("\\s+", " ") + "”")
                .collect(Collectors.joining(", "));
        return header.size() > TOLD ? names + ", …" : names;
    }

    private int place(String column, List<String> header) {
        for (int i = 0; headed && i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(column)) {
                return i;
            }
        }
        if (column.matches("[1-9]\\d{0,3}") && Integer.parseInt(column) <= header.size()) {
            return Integer.parseInt(column) - 1;
        }
        return -1;
    }
}
