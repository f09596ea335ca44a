package parallax.project;

import org.jspecify.annotations.Nullable;

/** A {@link Job} made of a name and what to do. */
record Task<T extends @Nullable Object>(String name, Work<T> work) implements Job<T> {

    /** What to do. */
    interface Work<T extends @Nullable Object> {
        T run(Progress progress) throws Exception;
    }

    @Override
    public T run(Progress progress) throws Exception {
        return work.run(progress);
    }
}
