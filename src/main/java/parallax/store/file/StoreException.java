package parallax.store.file;

/**
 * A project cannot be opened, read or written. The message is for the analyst: what happened, to which file, what to
 * do.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With what happened and what to do, in a sentence for the analyst. */
    public StoreException(String message) {
        super(message);
    }

    /** The same, with what caused it. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
