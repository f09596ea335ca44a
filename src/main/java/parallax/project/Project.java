package parallax.project;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.intake.Intake;
import parallax.intake.fetch.PageAddress;
import parallax.store.Articles;
import parallax.store.History;
import parallax.store.Remembered;
import parallax.store.Store;
import parallax.store.Tray;
import parallax.store.annotations.Annotations;
import parallax.store.annotations.DecisionBook;
import parallax.store.annotations.Recoding;
import parallax.store.articles.ArticleRow;
import parallax.store.articles.ImportRow;
import parallax.store.articles.Imports;
import parallax.store.articles.LineRulings;
import parallax.store.articles.Originals;
import parallax.store.articles.Outlets;
import parallax.store.coding.Codebook;
import parallax.store.coding.Memos;
import parallax.store.coding.TagDetails;
import parallax.store.file.Change;
import parallax.store.file.StoreException;
import parallax.store.quotes.Quotes;
import parallax.store.quotes.Speakers;
import parallax.store.search.Search;
import parallax.store.statements.Omissions;
import parallax.store.statements.References;

/**
 * An open project. Everything is saved as it is done; every act can be undone.
 *
 * <p>All methods block and may be called from any thread but the screen's. What rests on other things (the grouping of
 * names, the comparison table) is made anew in the background whenever those change, and announced as a {@link Change}.
 */
public final class Project implements AutoCloseable {

    /** File name ending of a project. */
    public static final String SUFFIX = ".parallax";

    private static final String ORIGINALS = "originals";
    private static final String ORIGINALS_OUTSIDE = "outside";

    private final Store store;
    private final Engines engines;
    private final Upkeep upkeep;
    private final Comparisons comparisons;
    private final Explaining explaining;

    Project(Store store, Engines engines) {
        this.store = store;
        this.engines = engines;
        upkeep = new Upkeep(store, engines);
        comparisons = new Comparisons(store, upkeep);
        explaining = new Explaining(store, engines.quotes());
    }

    /** @throws parallax.store.file.StoreException if the file exists or cannot be written */
    public static Project create(Path file) {
        return new Project(Store.create(file), Engines.shipped());
    }

    /** @throws parallax.store.file.StoreException if the file cannot be opened; the message says why */
    public static Project open(Path file) {
        return new Project(Store.open(file), Engines.shipped());
    }

    public Path file() {
        return store.file();
    }

    /** The file's name without its ending. */
    public String name() {
        String name = String.valueOf(file().getFileName());
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    public boolean readOnly() {
        return store.readOnly();
    }

    public Articles articles() {
        return store.articles();
    }

    public Quotes quotes() {
        return store.quotes();
    }

    public Speakers speakers() {
        return store.speakers();
    }

    public Explaining explaining() {
        return explaining;
    }

    public Comparisons comparisons() {
        return comparisons;
    }

    public Outlets outlets() {
        return store.outlets();
    }

    public References references() {
        return store.references();
    }

    public Omissions omissions() {
        return store.omissions();
    }

    /** The analyst's decisions, as they go to another project. */
    public DecisionBook decisions() {
        return store.decisions();
    }

    public Codebook codebook() {
        return store.codebook();
    }

    public Annotations annotations() {
        return store.annotations();
    }

    public TagDetails tagDetails() {
        return store.tagDetails();
    }

    public Recoding recoding() {
        return store.recoding();
    }

    public Memos memos() {
        return store.memos();
    }

    public History history() {
        return store.history();
    }

    public Search search() {
        return store.search();
    }

    /** What became of the files of every import. */
    public Imports imports() {
        return store.imports();
    }

    /** The rows of an import, with what is known of their articles now and which of them others print too. */
    public List<ImportRow> imported(long report) {
        return WireNotes.on(imports().rows(report), comparisons.table());
    }

    /** The files that articles were read from. */
    public Originals originals() {
        return store.originals();
    }

    /** What has no place in the newer text of its article. */
    public Tray tray() {
        return store.tray();
    }

    /** What the analyst said of lines that recur in an outlet's articles. */
    public LineRulings lineRulings() {
        return store.lineRulings();
    }

    public Remembered remembered() {
        return store.remembered();
    }

    /**
     * Imports files and folders: reads, finds the quotes, stores, one article at a time, each durable once reported.
     */
    public Job<ImportReport> importing(List<Path> inputs, Intake.Given given) {
        String what = inputs.size() == 1 ? "“" + inputs.getFirst().getFileName() + "”" : inputs.size() + " files";
        String name = "Imported " + what;
        return job("Importing " + what, true, progress -> {
            try (Importing importing =
                    new Importing(store, name, keepsCopies(), engines.quotes()::findings, progress)) {
                return kept(name, importing.files(engines.intake(), inputs, given));
            }
        });
    }

    /** Fetches one page from the web and imports it: only ever because the analyst asked for this address. */
    public Job<ImportReport> fetching(String address, Intake.Given given) {
        String page = PageAddress.brief(address);
        String name = "Fetched " + page;
        return job("Fetching " + page, false, progress -> {
            try (Importing importing =
                    new Importing(store, name, keepsCopies(), engines.quotes()::findings, progress)) {
                ImportReport report = importing.fetched(engines.intake(), address, given);
                boolean nothing = report.problems().size() == report.rows().size();
                return kept(nothing ? "Nothing came from " + page : name, report);
            }
        });
    }

    /** Imports a pasted text. */
    public Job<ImportReport> pasting(String content, Intake.Given given) {
        String name = "Pasted 1 article";
        return job("Importing a pasted text", false, progress -> {
            try (Importing importing = new Importing(store, name, false, engines.quotes()::findings, progress)) {
                return kept(name, importing.pasted(engines.intake().pasted(content, given)));
            }
        });
    }

    /** A report that can be looked at again later; a disk that is full takes no more of it. */
    private ImportReport kept(String name, ImportReport report) {
        try {
            return new ImportReport(imports().keep(name, report.rows()), report.rows(), report.cancelled());
        } catch (StoreException full) {
            return report;
        }
    }

    /** Whether the project holds copies of the files that articles come from, or knows only where they lie. */
    public boolean keepsCopies() {
        return !ORIGINALS_OUTSIDE.equals(remembered().get(ORIGINALS));
    }

    public void keepCopies(boolean copies) {
        remembered().put(ORIGINALS, copies ? null : ORIGINALS_OUTSIDE);
    }

    /** Brings in a project or a codebook of another program (.qdpx, .qdc): all of it in one act, or nothing. */
    public Job<InterchangeReport> bringing(Path file) {
        return job(
                "Importing " + file.getFileName(),
                true,
                progress -> new Interchange(store, engines, progress).bring(file));
    }

    /** Finds the quotes of every article anew; what the analyst decided stays. */
    public Job<Void> analysing() {
        return job("Finding quotes", false, progress -> {
            List<ArticleRow> rows = articles().list();
            for (int i = 0; i < rows.size(); i++) {
                progress.check();
                progress.step(i, rows.size(), rows.get(i).file());
                articles()
                        .find(rows.get(i).id())
                        .ifPresent(
                                a -> quotes().suggest(a.id(), engines.quotes().findings(a)));
            }
            progress.step(rows.size(), rows.size(), "");
            return null;
        });
    }

    /** Tells {@code listener} of every change, on the thread that made it. */
    public void onChange(Consumer<Change> listener) {
        store.onChange(listener);
    }

    /** Waits until nothing is being made anew in the background. */
    public void settle() {
        upkeep.settle();
    }

    /** Integrity, versions and counts, one line each. */
    public List<String> check() {
        return store.check();
    }

    /** A copy of the whole project in a new file, while it is open. */
    public Job<Void> copying(Path to) {
        return new Task<>("Copying the project", progress -> {
            store.copy(to);
            return null;
        });
    }

    @Override
    public void close() {
        upkeep.close();
        store.close();
    }

    /** A job that the upkeep waits for, so that it works once and not after every article. */
    private <T extends @Nullable Object> Job<T> job(String name, boolean inTurn, Task.Work<T> work) {
        return new Task<>(name, inTurn, progress -> {
            upkeep.hold();
            try {
                return work.run(progress);
            } finally {
                upkeep.resume();
            }
        });
    }
}
