package parallax.project;

/** How far a {@link Job} is, and whether it should go on. */
public interface Progress {

    /** Nobody watches, nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void step(long done, long total, String words) {}

        @Override
        public void check() {}
    };

    /**
     * @param done units done
     * @param total units in all, 0 where unknown
     * @param words what is at hand: a file's name
     */
    void step(long done, long total, String words);

    /** @throws java.util.concurrent.CancellationException if the work was cancelled */
    void check();
}
