package parallax.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an exchange with another program could not keep, or kept as something else. Every import and export of an exchange
 * format ends with one.
 *
 * @param losses each kind once, in the order in which they were met
 */
public record LossReport(List<Loss> losses) {

    /** Nothing was lost. */
    public static final LossReport NONE = new LossReport(List.of());

    public LossReport {
        losses = List.copyOf(losses);
    }

    /**
     * One kind of thing.
     *
     * @param element what it is called in the format or the program it comes from
     * @param count how many there were
     * @param why what became of them, as a whole sentence
     */
    public record Loss(String element, int count, String why) {

        /** “12 × Set: Parallax has no sets of tags.” */
        public String line() {
            return count + " × " + element + ": " + why;
        }
    }

    /** The losses as lines for people. */
    public List<String> lines() {
        return losses.stream().map(Loss::line).toList();
    }

    /** These and others. */
    public LossReport and(LossReport others) {
        Counter all = new Counter();
        losses.forEach(l -> all.add(l.element(), l.count(), l.why()));
        others.losses.forEach(l -> all.add(l.element(), l.count(), l.why()));
        return all.report();
    }

    /** Counts losses as they are met. */
    public static final class Counter {

        private final Map<List<String>, Integer> counts = new LinkedHashMap<>();

        /** One more. */
        public void add(String element, String why) {
            add(element, 1, why);
        }

        /** {@code count} more; none where that is 0. */
        public void add(String element, int count, String why) {
            if (count > 0) {
                counts.merge(List.of(element, why), count, Integer::sum);
            }
        }

        public LossReport report() {
            return new LossReport(counts.entrySet().stream()
                    .map(e -> new Loss(
                            e.getKey().getFirst(), e.getValue(), e.getKey().getLast()))
                    .toList());
        }
    }
}
