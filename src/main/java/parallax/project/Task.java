package parallax.project;

import org.jspecify.annotations.Nullable;

/** A {@link Job} made of a name and what to do. */
record Task<T extends @Nullable Object>(String name, boolean inTurn, Work<T> work) implements Job<T> {

    /** One that waits for no other. */
    Task(String name, Work<T> work) {
        this(name, false, work);
    }

    /** What to do. */
    interface Work<T extends @Nullable Object> {
        T run(Progress progress) throws Exception;
    }

    @Override
    public T run(Progress progress) throws Exception {
        return work.run(progress);
    }
}
