package parallax.project;

/**
 * Long work. It knows nothing of screens: the workbench shows it in the status bar, the command line on stderr.
 *
 * @param <T> what it brings
 */
public interface Job<T> {

    /** What is being done, for the status bar: “Importing 5 files”. */
    String name();

    /** Whether it waits for others of its kind that were asked for before: imports come in one after the other. */
    default boolean inTurn() {
        return false;
    }

    /**
     * Does the work on the calling thread.
     *
     * @throws java.util.concurrent.CancellationException if cancelled; what was reported as done stays done
     * @throws Exception if it fails as a whole; the message is for the analyst
     */
    T run(Progress progress) throws Exception;
}
