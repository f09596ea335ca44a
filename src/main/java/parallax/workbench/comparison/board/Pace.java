package parallax.workbench.comparison.board;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Shares out the time of a frame: who finds that it has none left is laid out again in the next one. So no frame is held up,
 * however much came into view. FX thread only.
 */
public final class Pace {

    /** What drawing may take of a frame. More would be felt as a stutter; less would have a first screen appear by and by. */
    private static final long SHARE_NANOS = 16_000_000;

    /** The same where the analyst asked for another table and waits for it: fewer, longer frames are sooner done. */
    private static final long HURRIED_NANOS = 90_000_000;

    /** Frames that are hurried after a question. */
    private static final int HURRIED_FRAMES = 6;

    /** Things drawn in any frame, so that all is there in the end however slow the machine. */
    private static final int LEAST = 3;

    private final Set<Parent> waiting = new LinkedHashSet<>();
    private final List<Runnable> next = new ArrayList<>();
    private final List<Runnable> restful = new ArrayList<>();
    private final Runnable begins = this::begin;
    private boolean framed;
    private long until;
    private int granted;
    private int rested;
    private int hurried;

    /** Goes with the frames of the scene that {@code node} stands in. */
    public void follow(Node node) {
        node.sceneProperty().addListener((o, was, is) -> move(was, is));
        move(null, node.getScene());
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removePreLayoutPulseListener(begins);
        }
        framed = to != null;
        if (to != null) {
            to.addPreLayoutPulseListener(begins);
        }
    }

    /** What comes into view next was asked for, and nothing on the screen moves meanwhile. */
    void hurry() {
        hurried = HURRIED_FRAMES;
    }

    private void begin() {
        until = System.nanoTime() + (hurried > 0 ? HURRIED_NANOS : SHARE_NANOS);
        hurried = Math.max(0, hurried - 1);
        granted = LEAST;
        if (idle() && !restful.isEmpty() && rested++ > 1) {
            rested = 0;
            List<Runnable> idle = List.copyOf(restful);
            restful.clear();
            idle.forEach(Runnable::run);
        }
        if (!restful.isEmpty()) {
            Platform.requestNextPulse();
        }
        List<Parent> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Parent::requestLayout);
        List<Runnable> due = List.copyOf(next);
        next.clear();
        due.forEach(Runnable::run);
    }

    /** Whether there is time left in this frame to draw one thing more; always where no frames are made. */
    public boolean hasTime() {
        return !framed || granted-- > 0 || System.nanoTime() < until;
    }

    /** Lays a node out again in the next frame. */
    public void later(Parent node) {
        waiting.add(node);
        Platform.requestNextPulse();
    }

    /** Goes on with something in the next frame. */
    public void next(Runnable what) {
        next.add(what);
        Platform.requestNextPulse();
    }

    /** Runs something that nobody waits for once all that came into view is drawn. */
    public void whenIdle(Runnable what) {
        if (!framed) {
            what.run();
        } else {
            restful.add(what);
            rested = 0;
            Platform.requestNextPulse();
        }
    }

    /** Whether nothing waits for a frame. */
    public boolean idle() {
        return waiting.isEmpty() && next.isEmpty();
    }
}
