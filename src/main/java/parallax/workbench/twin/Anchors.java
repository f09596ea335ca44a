package parallax.workbench.twin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Leads from a height in one text to the height in another that tells the same: places that both have in common meet,
 * in between it is interpolated.
 *
 * <p>Only places that come in the same order in both count, the longest such sequence (patience sorting), since a scroll
 * that jumped back and forth would help nobody.
 */
final class Anchors {

    /** A place in both texts, in pixels from their tops. */
    record Pair(double left, double right) {}

    private final double[] left;
    private final double[] right;

    private Anchors(List<Pair> pairs) {
        left = pairs.stream().mapToDouble(Pair::left).toArray();
        right = pairs.stream().mapToDouble(Pair::right).toArray();
    }

    /** Anchors of two texts that are so high; their beginnings and their ends meet as well. */
    static Anchors of(List<Pair> common, double leftEnd, double rightEnd) {
        List<Pair> inside = common.stream()
                .filter(p -> p.left() > 0 && p.right() > 0 && p.left() < leftEnd && p.right() < rightEnd)
                .sorted(Comparator.comparingDouble(Pair::left).thenComparingDouble(p -> -p.right()))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(0, 0));
        pairs.addAll(inOrder(inside));
        pairs.add(new Pair(leftEnd, rightEnd));
        return new Anchors(pairs);
    }

    /** The longest sequence that rises on both sides; {@code pairs} rise on the left. */
    private static List<Pair> inOrder(List<Pair> pairs) {
        int[] tails = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle]).right() < pairs.get(i).right()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<Pair> found = new ArrayList<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            found.addFirst(pairs.get(i));
        }
        return found;
    }

    /** The height on the right that belongs to one on the left. */
    double right(double atLeft) {
        return lead(left, right, atLeft);
    }

    /** The height on the left that belongs to one on the right. */
    double left(double atRight) {
        return lead(right, left, atRight);
    }

    private static double lead(double[] from, double[] to, double at) {
        int found = Arrays.binarySearch(from, at);
        int next = Math.clamp(found >= 0 ? found : -found - 1, 1, from.length - 1);
        double reach = from[next] - from[next - 1];
        double share = reach <= 0 ? 0 : Math.clamp((at - from[next - 1]) / reach, 0, 1);
        return to[next - 1] + share * (to[next] - to[next - 1]);
    }
}
