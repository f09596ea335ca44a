package parallax.workbench.reader.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parallax.text.Span;

/** Puts spans into lanes so that no two in one lane overlap (greedy interval colouring: as few as there can be). */
final class Lanes {

    private Lanes() {}

    /** The lane of each span, from 0, in the order given. Spans that start together: the longest has the first lane. */
    static int[] of(List<Span> spans) {
        int[] lanes = new int[spans.size()];
        List<Integer> ends = new ArrayList<>();
        IntStream.range(0, spans.size())
                .boxed()
                .sorted((a, b) -> {
                    int byStart =
                            Integer.compare(spans.get(a).start(), spans.get(b).start());
                    return byStart != 0
                            ? byStart
                            : Integer.compare(spans.get(b).end(), spans.get(a).end());
                })
                .forEach(i -> {
                    int lane = 0;
                    while (lane < ends.size() && ends.get(lane) > spans.get(i).start()) {
                        lane++;
                    }
                    if (lane == ends.size()) {
                        ends.add(0);
                    }
                    ends.set(lane, spans.get(i).end());
                    lanes[i] = lane;
                });
        return lanes;
    }
}
