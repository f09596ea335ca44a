package parallax.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import parallax.news.Link;
import parallax.news.Rendering;
import parallax.news.Speaker;
import parallax.news.Statement;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Collator;
import parallax.statements.comparison.Comparison;
import parallax.statements.copies.WireCopies;
import parallax.statements.occasions.RuledOccasions;
import parallax.store.Store;
import parallax.store.file.Change;
import parallax.store.file.Change.Topic;
import parallax.store.file.StoreException;
import parallax.store.quotes.Speakers;

/**
 * The comparison table of a project and the analyst's corrections of it. Each correction is kept as decisions about
 * places in articles ({@link parallax.news.Link}), is one act, and steers every later run of the engine; the table is
 * made anew at once.
 */
public final class Comparisons {

    private final Store store;
    private final Upkeep upkeep;
    private final OccasionActs occasions;
    private final Reasons reasons;
    private final Prints prints = new Prints();
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Kept kept;

    /** A table, and the number of changes there had been before it was made. */
    private record Kept(long changes, Comparison table) {}

    Comparisons(Store store, Upkeep upkeep) {
        this.store = store;
        this.upkeep = upkeep;
        this.occasions = new OccasionActs(store);
        this.reasons = new Reasons(store);
        store.onChange(this::changed);
    }

    private void changed(Change change) {
        if (change.touches(Topic.ARTICLES, Topic.SPEAKERS, Topic.STATEMENTS, Topic.QUOTES)) {
            changes.incrementAndGet();
        }
    }

    /** Whether the statements rest on the present articles and quotes; those of a file that is only read stay as they are. */
    public boolean settled() {
        return store.readOnly() || !store.statements().stale();
    }

    /** The present table. Cheap: it is made when something it rests on changes, and kept. */
    public Comparison table() {
        long now = changes.get();
        Kept present = kept;
        if (present == null || present.changes() != now) {
            List<Speaker> speakers =
                    store.speakers().list().stream().map(Speakers.Row::speaker).toList();
            Shelf articles = new Shelf();
            store.articles().each(articles::add);
            List<Statement> statements = RuledOccasions.over(
                            store.statements().list(), store.occasions().list())
                    .statements();
            present = new Kept(
                    now,
                    Comparison.of(
                            articles.filled(),
                            speakers,
                            statements,
                            WireCopies.of(prints.of(articles, statements)),
                            store.statements().links()));
            kept = present;
        }
        return present.table();
    }

    /** The analyst's corrections of occasions. */
    public OccasionActs occasions() {
        return occasions;
    }

    /**
     * Why a rendering stands where it stands: against the others of its row, those that may belong to it, and those that
     * the analyst took out.
     */
    public List<Reason> why(Comparison table, Comparison.Row row, Rendering rendering) {
        return reasons.of(table, row, rendering);
    }

    /** The word alignment of one row of {@link #table}, against the rendering with index {@code base}. */
    public Collation collate(Comparison table, Comparison.Row row, int base) {
        return Collator.collate(row.statement().renderings(), table.articles(), base);
    }

    /** Puts the renderings of several statements into one row. An act. */
    public void merge(Collection<String> statements) {
        List<Statement> rows =
                statements.stream().distinct().map(this::statement).toList();
        if (rows.size() > 1) {
            decide(
                    "Merged " + rows.size() + " statements",
                    Decisions.merge(rows, store.statements().links()));
        }
    }

    /** Takes renderings out of a statement into a row of their own. An act. */
    public void split(String statement, Collection<String> renderings) {
        decide("Split " + count(renderings) + " off", Decisions.split(statement(statement), renderings));
    }

    /** Takes renderings out of their statement and puts them into another. An act. */
    public void move(Collection<String> renderings, String statement) {
        List<Statement> all = store.statements().list();
        decide("Moved " + count(renderings), Decisions.move(all, renderings, statement(statement)));
    }

    /** Says that a possible rendering belongs where it stands. An act. */
    public void confirm(String statement, String rendering) {
        Statement row = statement(statement);
        Rendering base = row.renderings().get(Collator.base(row.renderings()));
        decide("Confirmed 1 rendering", Decisions.confirm(row, rendering, base));
    }

    /** Says that a rendering does not belong where it stands. An act. */
    public void refuse(String statement, String rendering) {
        decide("Refused 1 rendering", Decisions.split(statement(statement), List.of(rendering)));
    }

    private Statement statement(String id) {
        return store.statements().list().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StoreException("This statement has changed meanwhile. Choose its row again."));
    }

    private void decide(String act, List<Link> links) {
        store.statements().decide(act, new ArrayList<>(links));
        upkeep.settle();
    }

    private static String count(Collection<String> renderings) {
        return renderings.size() + (renderings.size() == 1 ? " rendering" : " renderings");
    }
}
