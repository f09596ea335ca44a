package parallax.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.news.Attribution;
import parallax.news.Quote;
import parallax.quotes.QuoteScore.Judged;
import parallax.text.Span;

/**
 * Counts how often the right person is found behind a direct quote, pronouns and quotes without a mention included:
 * over all direct quotes that people marked and whose speaker is known, missed ones too. A name is right where it holds
 * the last name of the person.
 *
 * <p>The names stand in {@code entities-dev.jsonl}, for every second article of the corpus that has direct quotes
 * ({@code read}: its errors were read while the rules were made) and every sixth of the others ({@code held}: they were
 * not).
 */
final class EntityScore {

    /** An article's speakers by the start of the quote; quotes whose speaker nobody knows are left out. */
    private record Known(String use, Map<Integer, String> names) {}

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}_'-]");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");

    private final Map<String, Known> known;
    private final Map<String, int[]> counts = new HashMap<>();
    private final List<Judged> judged = new ArrayList<>();

    EntityScore() throws IOException {
        this.known = read();
    }

    private static Map<String, Known> read() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, Known> known = new HashMap<>();
        try (var in = Objects.requireNonNull(EntityScore.class.getResourceAsStream("entities-dev.jsonl"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                JsonNode node = json.readTree(line);
                Map<Integer, String> names = new HashMap<>();
                for (JsonNode speaker : node.get("speakers")) {
                    if (!speaker.get(1).isNull()) {
                        names.put(speaker.get(0).asInt(), speaker.get(1).asText());
                    }
                }
                known.put(node.get("id").asText(), new Known(node.get("use").asText(), names));
            }
        }
        return known;
    }

    void add(GoldArticle gold, List<Quote> found) {
        Known here = known.get(gold.article().id());
        if (here == null) {
            return;
        }
        int[] count = counts.computeIfAbsent(here.use, key -> new int[2]);
        Map<Span, Quote> matched = QuoteScore.directFound(gold, found);
        for (GoldArticle.Marked marked : gold.quotes()) {
            String name = here.names.get(marked.spans().getFirst().start());
            if (!marked.kind().equals("direct") || name == null) {
                continue;
            }
            for (Span span : marked.spans()) {
                Quote quote = matched.get(span);
                Attribution speaker = quote == null ? null : quote.speaker();
                boolean right = speaker != null && holds(speaker.name(), name);
                count[0]++;
                count[1] += right ? 1 : 0;
                if (speaker != null && speaker.name() != null) {
                    judged.add(new Judged(speaker.confidence(), right));
                }
            }
        }
    }

    /** Whether {@code found} holds the last name of {@code person}. */
    static boolean holds(@Nullable String found, String person) {
        List<String> words = new ArrayList<>(words(person));
        words.removeIf(SUFFIXES::contains);
        return found != null && !words.isEmpty() && words(found).contains(words.getLast());
    }

    private static List<String> words(String name) {
        String bare = POSSESSIVE.matcher(name).replaceAll("");
        return Arrays.stream(bare.split("\\s+"))
                .map(w -> OTHER.matcher(w).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** Right names in hundredths, over all quotes of articles of this use. */
    double share(String use) {
        int[] count = counts.getOrDefault(use, new int[2]);
        return 100.0 * count[1] / count[0];
    }

    /** Direct quotes with a known speaker in articles of this use. */
    int size(String use) {
        return counts.getOrDefault(use, new int[2])[0];
    }

    /** The confidences of the names that were given, with whether they were right. */
    List<Judged> judged() {
        return judged;
    }
}
