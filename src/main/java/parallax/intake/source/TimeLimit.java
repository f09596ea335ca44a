package parallax.intake.source;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long one file, or one article of it, may take. Parsers ask {@link #check} in their loops; what is under way on a
 * thread is known by scope, so that it need not be handed through every one of them.
 */
public final class TimeLimit {

    /** Longer than the largest honest file takes on an old computer. */
    public static final TimeLimit USUAL = new TimeLimit(Duration.ofMinutes(2), System::nanoTime);

    private static final ScopedValue<Watch> WATCH = ScopedValue.newInstance();

    private final long most;
    private final LongSupplier clock;

    /** @param clock nanoseconds from any beginning */
    public TimeLimit(Duration most, LongSupplier clock) {
        this.most = most.toNanos();
        this.clock = clock;
    }

    /** The time is over. It is unchecked because libraries call us back in the middle of their work. */
    public static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Over() {
            super("the time is over", null, false, false);
        }
    }

    /** The time of what is under way; only its own thread touches it. */
    private static final class Watch {
        private final LongSupplier clock;
        private final long from;
        private final long most;
        private long paused;
        private boolean over;

        Watch(LongSupplier clock, long most) {
            this.clock = clock;
            this.from = clock.getAsLong();
            this.most = most;
        }

        /** Parsers take what was thrown at them for damage and go on: it is thrown once more at the end. */
        void end() {
            if (over) {
                throw new Over();
            }
        }
    }

    /**
     * Does work with a new limit; it does not count against that of work around it.
     *
     * @throws Over if the work asked once the time was over, whatever it made of the answer
     */
    public <T, X extends Throwable> T within(ScopedValue.CallableOp<T, X> work) throws X {
        Watch watch = new Watch(clock, most);
        return paused(() -> {
            try {
                return ScopedValue.where(WATCH, watch).call(work);
            } finally {
                watch.end();
            }
        });
    }

    /** Does work whose time does not count. */
    public static <T, X extends Throwable> T paused(ScopedValue.CallableOp<T, X> work) throws X {
        if (!WATCH.isBound()) {
            return work.call();
        }
        Watch around = WATCH.get();
        long from = around.clock.getAsLong();
        try {
            return work.call();
        } finally {
            around.paused += around.clock.getAsLong() - from;
        }
    }

    /** To be called in every loop that a file can make long; does nothing where no limit is set. @throws Over */
    public static void check() {
        if (WATCH.isBound()) {
            Watch watch = WATCH.get();
            watch.over |= watch.clock.getAsLong() - watch.from - watch.paused > watch.most;
            if (watch.over) {
                throw new Over();
            }
        }
    }
}
