package parallax.statements.pairs;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.statements.reading.Reading;
import parallax.statements.reading.Unit;
import parallax.statements.reading.Windows;

/**
 * One entry of the index.
 *
 * @param bucket window and feature
 * @param place in the bucket: {@link Order}
 * @param unit key of the rendering
 */
public record Posting(long bucket, long place, long unit) {

    /** Renderings that an article may have; what comes after is not matched. */
    public static final int SPAN = 1 << 16;

    /** As they stand in the index. */
    public static final Comparator<Posting> ORDER = Comparator.comparingLong((Posting p) -> p.bucket())
            .thenComparingLong(Posting::place)
            .thenComparingLong(Posting::unit);

    /** All postings of an article. */
    public static Set<Posting> of(long article, @Nullable Reading reading) {
        Set<Posting> postings = new HashSet<>();
        if (reading != null) {
            reading.units().forEach(unit -> postings.addAll(of(article * SPAN + unit.number(), unit)));
        }
        return postings;
    }

    /** The postings of a rendering. */
    public static Set<Posting> of(long key, Unit unit) {
        Set<Posting> postings = new HashSet<>();
        int[] windows = Windows.of(unit);
        int timeless = Windows.timeless(unit);
        for (int i = 0; i < unit.features().length; i++) {
            int feature = unit.features()[i];
            long place = Order.place(unit, feature);
            for (int window : windows) {
                postings.add(new Posting(bucket(window, feature), place, key));
            }
            if (i < timeless) {
                postings.add(new Posting(bucket(Windows.ANY, feature), place, key));
            }
        }
        return postings;
    }

    private static long bucket(int window, int feature) {
        return (long) window << 32 | feature & 0xFFFFFFFFL;
    }

    /** The window of time that it stands in. */
    public int window() {
        return (int) (bucket >> 32);
    }
}
