package parallax.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import parallax.news.Attribution;
import parallax.quotes.Findings;
import parallax.quotes.speakers.Posts;
import parallax.quotes.speakers.Tenure;

/** Who holds the offices that speak in articles which no project keeps. */
final class LooseOffices {

    /** The names that are offices. */
    private final Map<String, Tenure> speaking = new HashMap<>();

    private final Map<String, Map<String, Tenure>> byPost = new HashMap<>();

    /** @param day of the article, null where unknown */
    void add(@Nullable LocalDate day, Findings findings) {
        findings.offices()
                .forEach(o -> widen(byPost.computeIfAbsent(o.post(), post -> new HashMap<>()), o.holder(), day));
        findings.quotes().forEach(quote -> {
            Attribution speaker = quote.speaker();
            String name = speaker == null ? null : speaker.name();
            if (name != null && Posts.key(name) != null) {
                widen(speaking, name, day);
            }
        });
    }

    private static void widen(Map<String, Tenure> tenures, String name, @Nullable LocalDate day) {
        tenures.merge(
                name,
                new Tenure(name, day, day),
                (a, b) -> new Tenure(
                        name,
                        either(a.first(), b.first(), (x, y) -> x.isBefore(y) ? x : y),
                        either(a.last(), b.last(), (x, y) -> x.isAfter(y) ? x : y)));
    }

    private static @Nullable LocalDate either(
            @Nullable LocalDate a, @Nullable LocalDate b, BinaryOperator<LocalDate> choose) {
        return a == null ? b : b == null ? a : choose.apply(a, b);
    }

    /** For each name that is an office, whom articles near in time say to hold it. */
    Map<String, Set<String>> holders() {
        Map<String, Set<String>> holders = new HashMap<>();
        speaking.forEach((name, spoken) -> {
            Collection<Tenure> tenures =
                    byPost.getOrDefault(Posts.key(name), Map.of()).values();
            holders.put(name, Tenure.near(spoken, tenures));
        });
        return holders;
    }
}
