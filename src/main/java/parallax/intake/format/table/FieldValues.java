package parallax.intake.format.table;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.intake.format.Moment;

/**
 * What the cells of a column show where its name tells nothing: days, addresses, articles, names of outlets, headlines.
 * A field that two columns fit is left to the analyst, and so is a column that has a field already.
 */
final class FieldValues {

    /** The cells of a column of articles are this long on average. */
    static final int ARTICLE = 200;

    /** A day with its time and zone, in words, is no longer. */
    private static final int LONGEST_DAY = 45;

    private static final int LONGEST_NAME = 40;

    private static final int LONGEST_HEADLINE = 220;

    /** Rows from which names can be seen to repeat. */
    private static final int REPEATING = 4;

    private static final Pattern SLASHES = Pattern.compile("\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d\\b.*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/]+\\.[^\\s/]+(?:/\\S*)?");
    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}\\d].*\\p{L}.*|[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");

    private final List<List<String>> rows;
    private final int width;
    private final Map<Field, Integer> places;
    private final Set<Field> settled;

    private FieldValues(List<List<String>> rows, int width, Map<Field, Integer> places, Set<Field> settled) {
        this.rows = rows;
        this.width = width;
        this.places = places;
        this.settled = settled;
    }

    /**
     * Adds what the cells tell beyond doubt: for reading without anybody looking.
     *
     * @param rows the first ones, without column names
     * @param places of the fields that are known already
     * @param settled fields that were decided on, also where they are to be left out
     */
    static void sure(List<List<String>> rows, int width, Map<Field, Integer> places, Set<Field> settled) {
        FieldValues values = new FieldValues(rows, width, places, settled);
        values.only(Field.URL, at -> values.all(at, FieldValues::isAddress));
        values.only(Field.PUBLISHED, at -> values.all(at, FieldValues::isDay));
        values.longest();
        values.only(Field.OUTLET, values::namesItsSite);
    }

    /** Adds what is likely as well: for somebody who sees it and can say otherwise. */
    static void likely(List<List<String>> rows, int width, Map<Field, Integer> places, Set<Field> settled) {
        FieldValues values = new FieldValues(rows, width, places, settled);
        sure(rows, width, places, settled);
        values.only(Field.OUTLET, values::repeatsNames);
        values.only(Field.TITLE, values::isHeadlines);
    }

    /** Whether a cell holds what no column is called: a day or an address. */
    static boolean isValue(String cell) {
        return isDay(cell) || isAddress(cell);
    }

    /** Whether most rows have such a cell in a column, and none another. */
    private boolean all(int at, Predicate<String> cell) {
        List<String> cells = cells(at);
        return cells.size() * 2 > rows.size() && cells.stream().allMatch(cell);
    }

    private void only(Field field, IntPredicate fits) {
        if (places.containsKey(field) || settled.contains(field)) {
            return;
        }
        int found = -1;
        for (int at = 0; at < width; at++) {
            if (!places.containsValue(at) && fits.test(at)) {
                if (found >= 0) {
                    return;
                }
                found = at;
            }
        }
        if (found >= 0) {
            places.put(field, found);
        }
    }

    private void longest() {
        if (places.containsKey(Field.TEXT) || settled.contains(Field.TEXT)) {
            return;
        }
        int best = -1;
        long most = (long) ARTICLE * Math.max(1, rows.size()) - 1;
        for (int at = 0; at < width; at++) {
            long length = cells(at).stream().mapToLong(String::length).sum();
            if (length > most && !places.containsValue(at)) {
                most = length;
                best = at;
            }
        }
        if (best >= 0) {
            places.put(Field.TEXT, best);
        }
    }

    /** The cells of a column that hold something, stripped. */
    private List<String> cells(int at) {
        List<String> cells = new ArrayList<>();
        for (List<String> row : rows) {
            if (at < row.size() && !row.get(at).isBlank()) {
                cells.add(row.get(at).strip());
            }
        }
        return cells;
    }

    private static boolean isDay(String cell) {
        return cell.length() <= LONGEST_DAY
                && cell.chars().anyMatch(Character::isDigit)
                && (SLASHES.matcher(cell).matches() || Moment.of(cell).day() != null);
    }

    private static boolean isAddress(String cell) {
        return ADDRESS.matcher(cell).matches();
    }

    /** Short names, fewer than half as many as rows. */
    private boolean repeatsNames(int at) {
        List<String> cells = cells(at);
        return cells.size() >= REPEATING
                && cells.size() == rows.size()
                && new HashSet<>(cells).size() * 2 <= cells.size()
                && cells.stream().allMatch(FieldValues::isName);
    }

    private static boolean isName(String cell) {
        return cell.length() > 2
                && cell.length() <= LONGEST_NAME
                && NAME.matcher(cell).matches()
                && !isValue(cell);
    }

    /** Names that go with the sites of the addresses, each with its own: at least two, so that it is no chance. */
    private boolean namesItsSite(int at) {
        Integer address = places.get(Field.URL);
        if (address == null || !repeatsNames(at)) {
            return false;
        }
        Map<String, String> sites = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (List<String> row : rows) {
            String site = address < row.size() ? site(row.get(address).strip()) : null;
            if (site != null) {
                String name = row.get(at).strip();
                if (!name.equals(sites.computeIfAbsent(site, s -> name))
                        || !site.equals(names.computeIfAbsent(name, n -> site))) {
                    return false;
                }
            }
        }
        return sites.size() > 1;
    }

    private static @Nullable String site(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Lines of some words that seldom come twice. */
    private boolean isHeadlines(int at) {
        List<String> cells = cells(at);
        long words = cells.stream().filter(c -> c.indexOf(' ') > 0).count();
        double length = cells.stream().mapToInt(String::length).average().orElse(0);
        return cells.size() * 2 > rows.size()
                && new HashSet<>(cells).size() * 10 >= cells.size() * 9
                && words * 10 >= cells.size() * 9
                && length >= 20
                && cells.stream().allMatch(c -> c.length() <= LONGEST_HEADLINE && !isValue(c));
    }
}
