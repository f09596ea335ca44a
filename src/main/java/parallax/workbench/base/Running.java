package parallax.workbench.base;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import parallax.project.Progress;
import parallax.project.Project;

/**
 * A job under way, as the status bar shows it. Reports arrive in batches: at most one is on its way to the FX thread.
 */
public final class Running implements Progress {

    private record Step(long done, long total, String words) {}

    private final String name;
    private final @Nullable Project on;
    private final Background background;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final AtomicReference<@Nullable Step> next = new AtomicReference<>();
    private volatile boolean cancelled;

    Running(String name, @Nullable Project on, Background background) {
        this.name = name;
        this.on = on;
        this.background = background;
    }

    public String name() {
        return name;
    }

    /** The project it was started on, null where none was open. */
    @Nullable
    Project on() {
        return on;
    }

    /** 0 to 1; -1 where unknown. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** What is at hand. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Asks the job to stop at the next step. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public void step(long done, long total, String at) {
        if (next.getAndSet(new Step(done, total, at)) == null) {
            background.later(() -> {
                Step step = next.getAndSet(null);
                if (step == null) {
                    return;
                }
                share.set(step.total() == 0 ? -1 : (double) step.done() / step.total());
                words.set(step.words());
            });
        }
    }

    @Override
    public void check() {
        if (cancelled || Thread.currentThread().isInterrupted()) {
            throw new CancellationException(name);
        }
    }

    /** Does {@code then} once none of {@code jobs} is in {@code all}: one that is cancelled still finishes what is at hand. */
    static void whenEnded(ObservableList<Running> all, List<Running> jobs, Runnable then) {
        if (all.stream().noneMatch(jobs::contains)) {
            then.run();
            return;
        }
        all.addListener(new ListChangeListener<>() {
            @Override
            public void onChanged(Change<? extends Running> change) {
                if (all.stream().noneMatch(jobs::contains)) {
                    all.removeListener(this);
                    then.run();
                }
            }
        });
    }
}
