package parallax.store;

/**
 * A project cannot be opened, read or written. The message is for the analyst: what happened, to which file, what to
 * do.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
