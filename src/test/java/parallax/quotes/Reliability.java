package parallax.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import parallax.quotes.QuoteScore.Judged;

/** How far confidences can be believed. */
final class Reliability {

    private static final int BINS = 10;

    private Reliability() {}

    /** Expected calibration error over ten bins of equal width (Naeini et al. 2015). */
    static double error(List<Judged> judged) {
        double sum = 0;
        for (List<Judged> bin : bins(judged)) {
            sum += Math.abs(confidence(bin) - right(bin)) * bin.size();
        }
        return sum / judged.size();
    }

    /** One row a bin that is not empty: how many, mean confidence, share right. */
    static String table(List<Judged> judged) {
        StringBuilder table = new StringBuilder("| quotes | confidence | right |\n|---|---|---|\n");
        bins(judged).stream()
                .filter(bin -> !bin.isEmpty())
                .forEach(bin -> table.append(
                        String.format(Locale.ROOT, "| %d | %.2f | %.2f |%n", bin.size(), confidence(bin), right(bin))));
        return table.toString();
    }

    private static List<List<Judged>> bins(List<Judged> judged) {
        List<List<Judged>> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bins.add(new ArrayList<>());
        }
        judged.forEach(j ->
                bins.get(Math.min(BINS - 1, (int) (j.confidence() * BINS))).add(j));
        return bins;
    }

    private static double confidence(List<Judged> bin) {
        return bin.stream().mapToDouble(Judged::confidence).average().orElse(0);
    }

    private static double right(List<Judged> bin) {
        return bin.stream().mapToDouble(j -> j.right() ? 1 : 0).average().orElse(0);
    }

    /** A rising curve from confidence to share right, as points {@code x y x y…}: pooled adjacent violators. */
    static List<Double> curve(List<Judged> judged, int groups) {
        List<Judged> sorted = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::confidence))
                .toList();
        List<List<Judged>> pools = new ArrayList<>();
        int size = Math.max(1, sorted.size() / groups);
        for (int i = 0; i < sorted.size(); i += size) {
            pools.add(new ArrayList<>(sorted.subList(i, Math.min(sorted.size(), i + size))));
            while (pools.size() > 1 && right(pools.getLast()) <= right(pools.get(pools.size() - 2))) {
                List<Judged> last = pools.removeLast();
                pools.getLast().addAll(last);
            }
        }
        return pools.stream()
                .flatMap(p -> java.util.stream.Stream.of(confidence(p), right(p)))
                .toList();
    }
}
