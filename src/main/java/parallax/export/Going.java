package parallax.export;

/**
 * Whether a long export is to go on, and how far it is. Exports are told of nobody who waits; whoever calls them hands this
 * over.
 */
@FunctionalInterface
public interface Going {

    /** Nobody watches, nobody cancels. */
    Going ON = (done, total) -> {};

    /**
     * Is called for each article before it is written.
     *
     * @throws java.util.concurrent.CancellationException if the export is to end; the file is then not written
     */
    void on(int done, int total);
}
