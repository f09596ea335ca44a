package parallax.workbench.reader;

import java.util.BitSet;
import javafx.animation.AnimationTimer;

/**
 * Gives the lines of a text other runs without holding up the screen: those in view at once, the others a few in each
 * frame. The text and all places in it stay.
 */
final class Restyling {

    /** A frame's share. */
    private static final long NANOS = 6_000_000;

    private final ReaderArea area;
    private final BitSet waiting = new BitSet();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            go();
        }
    };

    Restyling(ReaderArea area) {
        this.area = area;
    }

    /** These lines are to have the runs of the sheet, whichever that is when their turn comes. */
    void add(BitSet lines) {
        waiting.or(lines);
        if (!waiting.isEmpty()) {
            seen();
            timer.start();
        }
    }

    boolean isUnderWay() {
        return !waiting.isEmpty();
    }

    /** Another text came. */
    void clear() {
        waiting.clear();
        timer.stop();
    }

    private void go() {
        long end = System.nanoTime() + NANOS;
        seen();
        int next = waiting.nextSetBit(0);
        while (next >= 0 && System.nanoTime() < end) {
            restyle(next);
            next = waiting.nextSetBit(next + 1);
        }
        if (next < 0) {
            timer.stop();
        }
    }

    private void seen() {
        area.seen().filter(waiting::get).forEach(this::restyle);
    }

    private void restyle(int line) {
        waiting.clear(line);
        area.restyle(line);
    }
}
