package parallax.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * What was typed to search for, taken apart: the words in FTS5's language, and fields that narrow the search.
 *
 * @param words for FTS5, empty where only fields were given
 * @param outlets parts of names, each of which the outlet's name must hold; so with the others
 * @param after first day, as text that sorts as days do; null for any
 * @param before the day after the last one, so too
 */
record SearchQuery(
        String words,
        List<String> outlets,
        List<String> speakers,
        List<String> tags,
        List<String> kinds,
        @Nullable String after,
        @Nullable String before) {

    /** More words than anybody types; SQLite's parser of queries has its own limit somewhere above. */
    private static final int MOST_WORDS = 64;

    private static final Pattern FIELD = Pattern.compile(
            "(?<![\\w:\"])(outlet|speaker|tag|kind|before|after):\\s*(?:\"([^\"]*)\"|([^\\s\"()]+))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEAR =
            Pattern.compile("(\"[^\"]+\"|[^\\s\"()]+)\\s+NEAR(?:/(\\d{1,3}))?\\s+(\"[^\"]+\"|[^\\s\"()]+)");
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** Reads what was typed; anything is a query. */
    static SearchQuery of(String query) {
        String typed = query.replaceAll("[\u201C\u201D\u201E\u00AB\u00BB]", "\"")
                .replace('\0', ' ')
                .strip();
        List<String> outlets = new ArrayList<>();
        List<String> speakers = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        String[] days = {"", ""};
        StringBuilder words = new StringBuilder();
        Matcher field = FIELD.matcher(typed);
        while (field.find()) {
            String value = field.group(2) != null ? field.group(2) : field.group(3);
            String kept = "";
            switch (field.group(1).toLowerCase(Locale.ROOT)) {
                case "outlet" -> outlets.add(value);
                case "speaker" -> speakers.add(value);
                case "tag" -> tags.add(value);
                case "kind" -> kinds.add(value.toLowerCase(Locale.ROOT));
                case "after" -> days[0] = DAY.matcher(value).matches() ? value : days[0];
                default -> days[1] = DAY.matcher(value).matches() ? value : days[1];
            }
            field.appendReplacement(words, kept);
        }
        field.appendTail(words);
        return new SearchQuery(
                near(words.toString().strip()),
                List.copyOf(outlets),
                List.copyOf(speakers),
                List.copyOf(tags),
                List.copyOf(kinds),
                days[0].isEmpty() ? null : days[0],
                days[1].isEmpty() ? null : days[1]);
    }

    /** “a NEAR/5 b” as FTS5 has it. */
    private static String near(String words) {
        return NEAR.matcher(words)
                .replaceAll(m -> Matcher.quoteReplacement("NEAR(" + m.group(1) + " " + m.group(3) + ", "
                        + (m.group(2) == null ? "10" : m.group(2)) + ")"));
    }

    /** The same with its words as words and nothing else, each in quotation marks. */
    SearchQuery plain() {
        String plain = Tokens.of(words).stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .limit(MOST_WORDS)
                .map(t -> '"' + t.of(words).replace("\"", "") + '"')
                .collect(Collectors.joining(" "));
        return new SearchQuery(plain, outlets, speakers, tags, kinds, after, before);
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
