package parallax.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An open project file. Closing it ends every read and gives the lock back. */
public final class Store implements AutoCloseable {

    private final Database database;
    private final @Nullable ProjectLock lock;
    private final Articles articles;
    private final Quotes quotes;
    private final Speakers speakers;
    private final Statements statements;
    private final Occasions occasions;
    private final Outlets outlets;
    private final References references;
    private final Omissions omissions;
    private final DecisionBook decisions;
    private final Codebook codebook;
    private final Annotations annotations;
    private final TagDetails tagDetails;
    private final Recoding recoding;
    private final Memos memos;
    private final History history;
    private final Search search;
    private final Remembered remembered;
    private final Imports imports;
    private final Originals originals;
    private final Tray tray;
    private final LineRulings lineRulings;

    Store(Opening.Opened opened) {
        database = opened.database();
        lock = opened.lock();
        Acts acts = new Acts(database);
        articles = new Articles(acts);
        quotes = new Quotes(acts);
        speakers = new Speakers(acts);
        statements = new Statements(acts);
        occasions = new Occasions(acts);
        outlets = new Outlets(acts);
        references = new References(acts);
        omissions = new Omissions(acts);
        decisions = new DecisionBook(acts);
        codebook = new Codebook(acts);
        annotations = new Annotations(acts);
        tagDetails = new TagDetails(acts);
        recoding = new Recoding(acts);
        memos = new Memos(acts);
        history = new History(acts);
        search = new Search(database);
        remembered = new Remembered(database);
        imports = new Imports(database);
        originals = new Originals(acts);
        tray = new Tray(acts);
        lineRulings = new LineRulings(acts);
    }

    /**
     * Makes a new project file and opens it.
     *
     * @throws StoreException if the file exists or cannot be written
     */
    public static Store create(Path file) {
        return new Store(Opening.create(file, Schema.shipped()));
    }

    /**
     * Opens a project file; an older one is backed up beside itself and brought up to date.
     *
     * @throws StoreException if it is missing, no Parallax project, from a newer Parallax, damaged, or open elsewhere
     */
    public static Store open(Path file) {
        return new Store(Opening.open(file, Schema.shipped()));
    }

    /** For tests in this package. */
    Database database() {
        return database;
    }

    public Path file() {
        return database.file();
    }

    /** Whether the file can be read but not written: acts are then refused with a {@link StoreException}. */
    public boolean readOnly() {
        return database.readOnly();
    }

    public Articles articles() {
        return articles;
    }

    public Quotes quotes() {
        return quotes;
    }

    public Speakers speakers() {
        return speakers;
    }

    public Statements statements() {
        return statements;
    }

    public Occasions occasions() {
        return occasions;
    }

    public Outlets outlets() {
        return outlets;
    }

    public References references() {
        return references;
    }

    public Omissions omissions() {
        return omissions;
    }

    /** The analyst's decisions, as they go to another project. */
    public DecisionBook decisions() {
        return decisions;
    }

    public Codebook codebook() {
        return codebook;
    }

    public Annotations annotations() {
        return annotations;
    }

    /** Examples and keys of tags. */
    public TagDetails tagDetails() {
        return tagDetails;
    }

    /** Acts over many passages at once. */
    public Recoding recoding() {
        return recoding;
    }

    public Memos memos() {
        return memos;
    }

    public History history() {
        return history;
    }

    public Search search() {
        return search;
    }

    /** Small things kept with the project: open article, filters. Not part of undo. */
    public Remembered remembered() {
        return remembered;
    }

    public Imports imports() {
        return imports;
    }

    public Originals originals() {
        return originals;
    }

    public Tray tray() {
        return tray;
    }

    public LineRulings lineRulings() {
        return lineRulings;
    }

    /** Integrity, versions and counts, for {@code parallax check}: one line each. */
    public List<String> check() {
        return Checkup.lines(database);
    }

    /**
     * Writes a copy of the whole project, as it stands at this moment, while it is open.
     *
     * @throws StoreException if there is a file already or it cannot be written
     */
    public void copy(Path to) {
        Copying.copy(database, to);
    }

    /** Tells {@code listener} of every commit, on the committing thread. */
    public void onChange(Consumer<Change> listener) {
        database.onChange(listener);
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
