package parallax.statements;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.statements.reading.Reading;
import parallax.statements.reading.Unit;

/** The readings that one change is about, as a ledger keeps them; each is asked for once. */
final class Readings {

    private final Ledger ledger;
    private final Recall recall;
    private final ToLongFunction<String> numbers;
    private final Map<Long, @Nullable Reading> atHand = new HashMap<>();
    private final Map<String, Long> byId = new HashMap<>();

    /** @param numbers the number of an article by its id, negative where it has none */
    Readings(Ledger ledger, Recall recall, ToLongFunction<String> numbers) {
        this.ledger = ledger;
        this.recall = recall;
        this.numbers = numbers;
    }

    long number(String article) {
        return byId.computeIfAbsent(article, numbers::applyAsLong);
    }

    /** Makes sure that articles are at hand. */
    void fetch(Collection<Long> articles) {
        Set<Long> missing =
                articles.stream().filter(a -> !atHand.containsKey(a)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            missing.forEach(article -> atHand.put(article, null));
            ledger.readings(missing).forEach((article, kept) -> atHand.put(article, recall.decode(article, kept)));
        }
    }

    /** Makes sure that the articles of renderings or tellings are at hand. */
    void fetchAround(Collection<Long> keys) {
        fetch(keys.stream().map(key -> key / Ledger.SPAN).collect(Collectors.toSet()));
    }

    @Nullable
    Reading of(long article) {
        if (!atHand.containsKey(article)) {
            fetch(List.of(article));
        }
        return atHand.get(article);
    }

    @Nullable
    Unit unit(long key) {
        Reading reading = of(key / Ledger.SPAN);
        int number = (int) (key % Ledger.SPAN);
        return reading == null || number >= reading.units().size()
                ? null
                : reading.units().get(number);
    }

    void keep(long article, @Nullable Reading reading) {
        ledger.keep(article, reading == null ? null : recall.encode(article, reading));
        atHand.put(article, reading);
    }
}
