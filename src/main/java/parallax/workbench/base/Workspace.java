package parallax.workbench.base;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parallax.news.Link.Place;
import parallax.news.Rendering;
import parallax.news.Tag;
import parallax.project.Job;
import parallax.project.Project;
import parallax.statements.comparison.Comparison;
import parallax.store.History;
import parallax.store.articles.ArticleRow;
import parallax.store.coding.TagDetails;
import parallax.store.file.Change.Topic;
import parallax.store.quotes.QuoteRow;
import parallax.store.quotes.Speakers;
import parallax.text.Span;

/**
 * What the panes look at together: the open project's lists, the article in view, what is selected. A pane writes to
 * it on a gesture only, so a selection made anywhere shows everywhere. FX thread only; the project is reached through
 * {@link #act}, {@link #read} and {@link #run}, which work in the background.
 */
public final class Workspace {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final Known known = new Known();
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private final Pages pages = new Pages(this);
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> quote = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Cursor> cursor = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Span> selection = new SimpleObjectProperty<>(new Span(0, 0));
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Beside> beside = new SimpleObjectProperty<>();
    private final Asks asks = new Asks();
    private final Refresher refresher;

    public Workspace(Background background) {
        this.background = background;
        this.refresher = new Refresher(background, project, this::show, this::failed);
    }

    // What there is

    /** The open project, null where none is. */
    public ReadOnlyObjectProperty<@Nullable Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /** Whether a project is open. */
    public BooleanBinding open() {
        return Bindings.isNotNull(project);
    }

    public ObservableList<ArticleRow> articles() {
        return known.articles();
    }

    public ObservableList<Speakers.Row> speakers() {
        return known.speakers();
    }

    /** The codebook, parents before children. */
    public ObservableList<Tag> tags() {
        return known.tags();
    }

    /** Examples and keys of the codebook's tags; always as new as {@link #tags}. */
    public ObservableList<TagDetails.Detail> tagDetails() {
        return known.tagDetails();
    }

    /** Jobs under way. */
    public ObservableList<Running> running() {
        return running;
    }

    /** Whether the comparison rests on all that is in the project; false while statements are still being matched. */
    public ReadOnlyBooleanProperty settledProperty() {
        return known.settledProperty();
    }

    /** Whether the comparison may soon show more than it does: a job is under way, or articles are still being matched. */
    public boolean comparing() {
        return !running.isEmpty() || !articles().isEmpty() && !settledProperty().get();
    }

    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return known.comparisonProperty();
    }

    /** The article in view, null where none is. Replaced whenever something drawn into it changes. */
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return pages.pageProperty();
    }

    /** Grows with every change of quotes, speakers, tags, annotations or context: what lists of their own reread on. */
    public ReadOnlyObjectProperty<Long> revisionProperty() {
        return known.revisionProperty();
    }

    public ReadOnlyObjectProperty<History.@Nullable Act> undoableProperty() {
        return known.undoableProperty();
    }

    public ReadOnlyObjectProperty<History.@Nullable Act> redoableProperty() {
        return known.redoableProperty();
    }

    // What is selected

    /** The passage that was gone to last; the reader shows it. Null where none was. */
    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Id of the selected quote, null where none is. */
    public ReadOnlyObjectProperty<@Nullable String> quoteProperty() {
        return quote.getReadOnlyProperty();
    }

    /** Where the analyst is in the comparison table, null where nowhere. */
    public ReadOnlyObjectProperty<@Nullable Cursor> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /** The text selected in the reader, in the article in view; empty, at the caret, where none is. The reader writes it. */
    public ObjectProperty<Span> selectionProperty() {
        return selection;
    }

    /** What the banner says, null for nothing. */
    public ObjectProperty<@Nullable Notice> noticeProperty() {
        return notice;
    }

    /** The two articles that are read side by side, null where one is read alone. */
    public ObjectProperty<@Nullable Beside> besideProperty() {
        return beside;
    }

    /** What one pane asks of the window or of another pane, whichever that is. */
    public Asks asks() {
        return asks;
    }

    // Going places

    /** Brings an article into view. */
    public void view(String article) {
        if (!pages.wants(article)) {
            quote.set(null);
            selection.set(new Span(0, 0));
            pages.show(article);
        }
    }

    /** Has the rest of a long article read; the reader asks for it once the text is on the screen. */
    public void complete() {
        pages.complete();
    }

    /** Brings a passage into view. */
    public void go(Place to) {
        view(to.article());
        place.set(null);
        place.set(to);
    }

    /** Selects a quote: the reader goes there, and so does the table where a row reports it. */
    public void select(QuoteRow chosen) {
        go(new Place(chosen.article(), chosen.envelope()));
        quote.set(chosen.id());
        comparisonProperty().get().rows().stream()
                .flatMap(row -> row.statement().renderings().stream()
                        .filter(r -> r.quote().equals(chosen.id()))
                        .map(r -> new Cursor(row.statement().id(), r.id())))
                .findFirst()
                .ifPresent(cursor::set);
    }

    /** Selects a rendering: the table, the reader and the list go there. */
    public void select(Comparison.Row row, Rendering rendering) {
        go(new Place(rendering.article(), rendering.span()));
        quote.set(rendering.quote());
        cursor.set(new Cursor(row.statement().id(), rendering.id()));
    }

    /** Selects a row of the table without a rendering. */
    public void select(Comparison.Row row) {
        cursor.set(new Cursor(row.statement().id(), null));
    }

    /** The quote of the article in view that is selected. */
    public Optional<QuoteRow> selectedQuote() {
        return Optional.ofNullable(pages.pageProperty().get()).flatMap(shown -> shown.quote(quote.get()));
    }

    // Doing things

    /**
     * Does something to the project in the background, after all that was asked for before; a failure becomes a
     * notice.
     */
    public void act(Consumer<Project> what) {
        Project on = project.get();
        if (on != null) {
            background.act(
                    () -> {
                        what.accept(on);
                        return true;
                    },
                    done -> {},
                    this::failed);
        }
    }

    /**
     * Reads from the project in the background; {@code then} runs on the FX thread if the same project is still open.
     */
    public <T> void read(Function<Project, T> what, Consumer<T> then) {
        Project on = project.get();
        if (on != null) {
            background.read(
                    () -> what.apply(on),
                    result -> {
                        if (project.get() == on) {
                            then.accept(result);
                        }
                    },
                    e -> {
                        if (project.get() == on) {
                            failed(e);
                        }
                    });
        }
    }

    /** Does something on the FX thread once what happens there now is over. */
    public void later(Runnable what) {
        background.later(what);
    }

    /** Runs a job in the background, shown in the status bar; {@code then} runs on the FX thread. */
    public <T> void run(Job<T> job, Consumer<T> then) {
        Running shown = Running.of(job, project.get(), background, running);
        running.add(shown);
        shown.start(
                job,
                result -> {
                    running.remove(shown);
                    then.accept(result);
                },
                e -> {
                    running.remove(shown);
                    failed(e);
                });
    }

    /** Opens another project in place of this one; {@code opening} runs in the background. */
    public void open(java.util.concurrent.Callable<Project> opening, Consumer<Project> then) {
        background.act(
                opening,
                opened -> {
                    adopt(opened);
                    then.accept(opened);
                },
                this::failed);
    }

    /**
     * Closes the project once its jobs have stopped, waiting in the background for what is still being saved.
     *
     * @param then runs on the FX thread in any case
     */
    public void close(Runnable then) {
        Project old = project.get();
        forget();
        leave(old, then);
    }

    private void adopt(Project opened) {
        Project old = project.get();
        forget();
        leave(old, () -> {});
        project.set(opened);
        opened.onChange(change -> background.later(() -> refresher.touched(opened, change.topics())));
        refresher.touched(opened, EnumSet.allOf(Topic.class));
    }

    private void leave(@Nullable Project old, Runnable then) {
        if (old == null) {
            background.act(() -> true, done -> then.run(), this::failed);
            return;
        }
        List<Running> its = running.stream().filter(job -> job.on() == old).toList();
        its.forEach(Running::cancel);
        Running.whenEnded(
                running,
                its,
                () -> background.act(
                        () -> {
                            old.close();
                            return true;
                        },
                        done -> then.run(),
                        e -> {
                            failed(e);
                            then.run();
                        }));
    }

    private void forget() {
        project.set(null);
        pages.clear();
        place.set(null);
        quote.set(null);
        cursor.set(null);
        beside.set(null);
        selection.set(new Span(0, 0));
        known.clear();
    }

    private void failed(Exception e) {
        if (e instanceof CancellationException) {
            notice.set(Notice.info(Words.of("job.cancelled")));
            return;
        }
        LOG.warn("Told the analyst: {}", e.getMessage(), e);
        String words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        notice.set(new Notice(words, e.toString(), true));
    }

    // Keeping up with the project

    private void show(Fresh fresh, Set<Topic> topics) {
        if (known.take(fresh, topics)) {
            pages.read();
        }
    }
}
