package parallax.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.store.annotations.Annotations;
import parallax.store.annotations.DecisionBook;
import parallax.store.annotations.Recoding;
import parallax.store.articles.Imports;
import parallax.store.articles.LineRulings;
import parallax.store.articles.Originals;
import parallax.store.articles.Outlets;
import parallax.store.coding.Codebook;
import parallax.store.coding.Memos;
import parallax.store.coding.TagDetails;
import parallax.store.file.Acts;
import parallax.store.file.Change;
import parallax.store.file.Copying;
import parallax.store.file.Database;
import parallax.store.file.Opening;
import parallax.store.file.ProjectLock;
import parallax.store.file.Schema;
import parallax.store.file.StoreException;
import parallax.store.quotes.Quotes;
import parallax.store.quotes.Speakers;
import parallax.store.search.Search;
import parallax.store.statements.Occasions;
import parallax.store.statements.Omissions;
import parallax.store.statements.References;
import parallax.store.statements.Statements;

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
    public Database database() {
        return database;
    }

    /** Where the project lies. */
    public Path file() {
        return database.file();
    }

    /** Whether the file can be read but not written: acts are then refused with a {@link StoreException}. */
    public boolean readOnly() {
        return database.readOnly();
    }

    /** The articles, and how they come in. */
    public Articles articles() {
        return articles;
    }

    /** What the articles quote, as found and as the analyst has it. */
    public Quotes quotes() {
        return quotes;
    }

    /** Who is quoted. */
    public Speakers speakers() {
        return speakers;
    }

    /** What was said, over all articles that report it. */
    public Statements statements() {
        return statements;
    }

    /** When and where it was said, as the analyst decided. */
    public Occasions occasions() {
        return occasions;
    }

    /** Who published the articles. */
    public Outlets outlets() {
        return outlets;
    }

    /** Original wordings that the analyst gave. */
    public References references() {
        return references;
    }

    /** What outlets left out, as the analyst judged. */
    public Omissions omissions() {
        return omissions;
    }

    /** The analyst's decisions, as they go to another project. */
    public DecisionBook decisions() {
        return decisions;
    }

    /** The tags. */
    public Codebook codebook() {
        return codebook;
    }

    /** Tagged and noted passages. */
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

    /** The analyst's free texts. */
    public Memos memos() {
        return memos;
    }

    /** What can be undone and redone. */
    public History history() {
        return history;
    }

    /** Full-text search. */
    public Search search() {
        return search;
    }

    /** Small things kept with the project: open article, filters. Not part of undo. */
    public Remembered remembered() {
        return remembered;
    }

    /** Reports of earlier imports. */
    public Imports imports() {
        return imports;
    }

    /** The files that articles came from. */
    public Originals originals() {
        return originals;
    }

    /** What found no place in a newer version. */
    public Tray tray() {
        return tray;
    }

    /** What the analyst decided about an outlet's recurring lines. */
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
