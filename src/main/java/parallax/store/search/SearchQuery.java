package parallax.store.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to search for, taken apart: the words in FTS5's language, and fields that narrow the search.
 *
 * @param words for FTS5, empty where only fields were given
 * @param said the words as they were typed
 * @param outlets parts of names, each of which the outlet's name must hold; so with the others
 * @param after first day, as text that sorts as days do; null for any
 * @param before the day after the last one, so too
 * @param problem why it cannot be meant as it is written, null where it can
 */
record SearchQuery(
        String words,
        String said,
        List<String> outlets,
        List<String> speakers,
        List<String> tags,
        List<String> kinds,
        @Nullable String after,
        @Nullable String before,
        @Nullable SearchProblem problem) {

    private static final Pattern FIELD = Pattern.compile(
            "(?:\\b(?<before>AND|OR|NOT)\\s+)?(?<![\\w:\"])(?<name>(?i:outlet|speaker|tag|kind|before|after)):"
                    + "\\s*(?:\"(?<quoted>[^\"]*)\"|(?<value>[^\\s\"()]*))(?:\\s+(?<next>AND|OR)\\b)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    /** Reads what was typed; anything is a query. */
    static SearchQuery of(String query) {
        String typed = query.replaceAll("[\u201C\u201D\u201E\u00AB\u00BB]", "\"")
                .replace('\0', ' ')
                .strip();
        Map<String, List<String>> fields = new HashMap<>();
        SearchProblem problem = null;
        StringBuilder words = new StringBuilder();
        Matcher field = FIELD.matcher(typed);
        while (field.find()) {
            String name = field.group("name").toLowerCase(Locale.ROOT);
            String value = (field.group("quoted") == null ? field.group("value") : field.group("quoted")).strip();
            String joined =
                    field.group("before") == null || field.group("before").equals("AND")
                            ? field.group("next")
                            : field.group("before");
            boolean day = name.equals("after") || name.equals("before");
            if (value.isEmpty()) {
                problem = new SearchProblem(SearchProblem.Kind.VALUE, name + ":");
            } else if (day && !DAY.matcher(value).matches()) {
                problem = new SearchProblem(SearchProblem.Kind.DAY, value);
            } else {
                fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
                // Fields and words all narrow the search: an AND says what is so anyway, OR and NOT cannot be meant.
                problem = joined == null || joined.equals("AND")
                        ? problem
                        : new SearchProblem(SearchProblem.Kind.JOINED, joined);
            }
            field.appendReplacement(words, " ");
        }
        field.appendTail(words);
        String said = words.toString().strip();
        SearchWords.Read read = SearchWords.of(said);
        return new SearchQuery(
                read.query(),
                said,
                all(fields, "outlet"),
                all(fields, "speaker"),
                all(fields, "tag"),
                all(fields, "kind").stream()
                        .map(kind -> kind.toLowerCase(Locale.ROOT))
                        .toList(),
                last(fields, "after"),
                last(fields, "before"),
                read.problem() == null ? problem : read.problem());
    }

    private static List<String> all(Map<String, List<String>> fields, String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    private static @Nullable String last(Map<String, List<String>> fields, String name) {
        List<String> values = all(fields, name);
        return values.isEmpty() ? null : values.getLast();
    }

    /** The same with its words as words and nothing else, each in quotation marks. */
    SearchQuery plain() {
        return new SearchQuery(SearchWords.plain(said), said, outlets, speakers, tags, kinds, after, before, problem);
    }

    /** Whether only quotes count. */
    boolean quotesOnly() {
        return !speakers.isEmpty() || !kinds.isEmpty();
    }

    /** Whether there is any field. */
    boolean narrowed() {
        return quotesOnly() || !outlets.isEmpty() || !tags.isEmpty() || after != null || before != null;
    }

    boolean isEmpty() {
        return words.isEmpty() && !narrowed();
    }
}
