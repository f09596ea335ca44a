package parallax.workbench.base;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import parallax.project.Job;
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
    private final boolean inTurn;
    private volatile boolean cancelled;

    private Running(String name, @Nullable Project on, Background background, boolean inTurn) {
        this.name = name;
        this.on = on;
        this.background = background;
        this.inTurn = inTurn;
    }

    /** @param others under way; a job that takes turns waits for those of them that do too */
    static Running of(Job<?> job, @Nullable Project on, Background background, List<Running> others) {
        Running running = new Running(job.name(), on, background, job.inTurn());
        if (job.inTurn() && others.stream().anyMatch(r -> r.inTurn)) {
            running.share.set(0);
            running.words.set(Words.of("job.waits"));
        }
        return running;
    }

    /** Has the job done in the background; {@code then} and {@code failed} run on the FX thread. */
    <T> void start(Job<T> job, Consumer<T> then, Consumer<Exception> failed) {
        Callable<T> work = () -> {
            // One that was cancelled while it waited does not begin.
            check();
            return job.run(this);
        };
        if (inTurn) {
            background.turn(work, then, failed);
        } else {
            background.job(work, then, failed);
        }
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
        words.set(Words.of("job.stopping"));
    }

    @Override
    public void step(long done, long total, String at) {
        if (next.getAndSet(new Step(done, total, at)) == null) {
            background.later(() -> {
                Step step = next.getAndSet(null);
                if (step == null || cancelled) {
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
