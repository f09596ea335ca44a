package parallax.statements;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The readings that a ledger keeps, the latest asked for at hand. */
final class Readings {

    private static final int AT_HAND = 2000;

    private final Ledger ledger;
    private final ReadingCodec codec;
    private final ToLongFunction<String> numbers;
    private final Map<Long, Reading> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Reading> eldest) {
            return size() > AT_HAND;
        }
    };
    private final Map<String, Long> byId = new HashMap<>();

    /** @param numbers the number of an article by its id, negative where it has none */
    Readings(Ledger ledger, ReadingCodec codec, ToLongFunction<String> numbers) {
        this.ledger = ledger;
        this.codec = codec;
        this.numbers = numbers;
    }

    long number(String article) {
        return byId.computeIfAbsent(article, numbers::applyAsLong);
    }

    @Nullable
    Reading of(long article) {
        Reading known = atHand.get(article);
        if (known == null) {
            byte[] kept = ledger.reading(article);
            known = kept == null ? null : codec.decode(kept);
            if (known != null) {
                atHand.put(article, known);
            }
        }
        return known;
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
        ledger.keep(article, reading == null ? null : codec.encode(reading));
        if (reading == null) {
            atHand.remove(article);
        } else {
            atHand.put(article, reading);
        }
    }
}
