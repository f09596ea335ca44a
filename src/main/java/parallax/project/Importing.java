package parallax.project;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parallax.intake.Entry;
import parallax.intake.Intake;
import parallax.intake.fetch.Fetch;
import parallax.intake.fetch.Fetched;
import parallax.intake.source.Refusal;
import parallax.news.Article;
import parallax.quotes.Findings;
import parallax.store.Articles;
import parallax.store.Store;
import parallax.store.Tray;
import parallax.store.articles.ArticleRow;
import parallax.store.articles.ImportRow;
import parallax.store.articles.ImportRow.Outcome;
import parallax.store.articles.LineRulings;
import parallax.store.articles.Original;
import parallax.store.file.StoreException;

/**
 * One import under way. Files are cut up on the calling thread; their articles are made and their quotes found by a few
 * others, and stored in input order on the calling thread again; only a handful are in memory at any time.
 */
final class Importing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);

    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors());

    /** Bytes of input that wait to be stored at most, beside one piece. */
    private static final long MOST_WAITING = 64L << 20;

    private final Articles articles;
    private final Articles.Arrival arrival;
    private final ImportOriginals originals;
    private final Tray tray;
    private final LineRulings.Book lines;
    private final CommonLines common;
    private final Function<Article, Findings> finder;
    private final Progress progress;
    private final ExecutorService pool = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("import-", 0).factory());
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private long waitingSize;
    private int stored;
    private int done;
    private int total;
    private @Nullable RuntimeException stop;

    /** What comes of a piece: articles with what was found in them, or why there is none. */
    private sealed interface Made {
        record Found(Article article, Findings findings) implements Made {}

        record Known(Article article, ArticleRow twin) implements Made {}

        record Faulty(Article article) implements Made {}

        record Unread(String problem) implements Made {}
    }

    /**
     * A piece at work.
     *
     * @param entry the file inside that it stands in, null where there is none
     * @param before files done with when it was read
     */
    private record Waiting(ImportSource from, @Nullable Entry entry, Future<List<Made>> made, long size, int before) {}

    Importing(Store store, String name, boolean copies, Function<Article, Findings> finder, Progress progress) {
        this.articles = store.articles();
        this.arrival = articles.arrive(name);
        this.originals = new ImportOriginals(store.originals(), copies);
        this.tray = store.tray();
        this.lines = store.lineRulings().book();
        this.common = new CommonLines(articles, arrival, lines);
        this.finder = finder;
        this.progress = progress;
    }

    /** Imports files, as far as it gets: a cancelled import reports what had come in. */
    ImportReport files(Engines.Reading intake, List<Path> inputs, Intake.Given given) {
        boolean cancelled = false;
        try {
            List<Path> files = intake.files(
                    inputs, problem -> rows.add(ImportRow.of(name(problem, inputs), Outcome.FAILED, problem, null)));
            total = files.size();
            for (Path file : files) {
                progress.check();
                report(String.valueOf(file.getFileName()));
                ImportSource from = ImportSource.file(file);
                intake.read(file, given, piece -> take(from, piece));
                if (stop != null) {
                    throw stop;
                }
                done++;
            }
            storeAll();
            common.fold(progress);
            progress.step(total, total, "");
        } catch (CancellationException e) {
            cancelled = true;
            rows.add(ImportRow.of(
                    "",
                    Outcome.SKIPPED,
                    "The import was stopped here. What had come in stays; import the same files again to go on.",
                    null));
        } catch (StoreException e) {
            // The project cannot take more: a full disk. What came before is safe, and the analyst must know where it
            // ended.
            rows.add(ImportRow.of("", Outcome.FAILED, e.getMessage(), null));
            rows.add(ImportRow.of(
                    "", Outcome.SKIPPED, "The import stopped there; import the same files again to go on.", null));
        }
        return new ImportReport(0, rows, cancelled);
    }

    /** Fetches what is at an address, and imports that. */
    ImportReport fetched(Engines.Reading intake, String address, Intake.Given given) {
        boolean cancelled = false;
        try {
            Fetched fetched = intake.fetch(address, new Receiving(progress, address));
            progress.step(0, 0, fetched.name());
            total = 1;
            ImportSource from = new ImportSource(fetched.address(), null, fetched);
            intake.read(fetched, given, piece -> take(from, piece));
            storeAll();
            common.fold(progress);
        } catch (Refusal e) {
            rows.add(ImportRow.of(address, Outcome.FAILED, e.sentence(), null));
        } catch (CancellationException e) {
            cancelled = true;
            rows.add(ImportRow.of(
                    address, Outcome.SKIPPED, address + " was not fetched, because you stopped it.", null));
        }
        return new ImportReport(0, rows, cancelled);
    }

    /** Tells how much has come. */
    private record Receiving(Progress progress, String address) implements Fetch.Progress {
        @Override
        public void step(long bytes, long all, String host) {
            // The job's name has the address already; another host answers only where it leads on.
            String from = address.toLowerCase(Locale.ROOT).contains(host) ? "" : " from " + host;
            progress.step(0, 0, (bytes == 0 ? "waits for an answer" : size(bytes) + of(bytes, all)) + from);
        }

        private static String of(long bytes, long all) {
            return all < bytes ? "" : " of " + size(all);
        }

        private static String size(long bytes) {
            return bytes < 1 << 20
                    ? (bytes + 1023) / 1024 + " KB"
                    : String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
        }

        @Override
        public void check() {
            progress.check();
        }
    }

    ImportReport pasted(Article article) {
        total = 1;
        add(
                new ImportSource(article.file(), null, null),
                new Intake.Piece(article.text().length(), sink -> sink.article(article)));
        storeAll();
        return new ImportReport(0, rows, false);
    }

    /** An input that is no file is only told in words, which name it. */
    private static String name(String problem, List<Path> inputs) {
        return inputs.stream()
                .map(i -> String.valueOf(i.getFileName()))
                .filter(problem::contains)
                .findFirst()
                .orElse("");
    }

    private void take(ImportSource from, Intake.Piece piece) {
        // Whoever reads must not take a cancelled or full import for a bad file, so it is also kept for after the
        // reading.
        if (stop != null) {
            throw stop;
        }
        try {
            progress.check();
            add(from, piece);
        } catch (StoreException | CancellationException e) {
            stop = e;
            throw e;
        }
    }

    private void add(ImportSource from, Intake.Piece piece) {
        waiting.add(new Waiting(from, piece.entry(), pool.submit(() -> make(piece)), piece.size(), done));
        waitingSize += piece.size();
        while (waiting.size() > 2 * THREADS || waiting.size() > 1 && waitingSize > MOST_WAITING) {
            storeNext();
        }
    }

    /** Runs on a thread of the pool. */
    private List<Made> make(Intake.Piece piece) {
        List<Made> made = new ArrayList<>();
        piece.into(new Intake.Sink() {
            @Override
            public void article(Article article) {
                made.add(read(article));
            }

            @Override
            public void failed(Path input, String problem) {
                made.add(new Made.Unread(problem));
            }
        });
        return made;
    }

    private Made read(Article article) {
        Optional<ArticleRow> twin = articles.twin(article.text());
        if (twin.isPresent()) {
            return new Made.Known(article, twin.get());
        }
        Article ruled = lines.apply(article, arrival.outlet(article));
        try {
            return new Made.Found(ruled, finder.apply(ruled));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Quotes of an article could not be found", e);
            return new Made.Faulty(ruled);
        }
    }

    private void storeAll() {
        while (!waiting.isEmpty()) {
            progress.check();
            storeNext();
        }
    }

    private void storeNext() {
        Waiting next = waiting.remove();
        waitingSize -= next.size();
        for (Made made : made(next)) {
            switch (made) {
                case Made.Found(Article article, Findings findings) -> store(next, article, findings);
                case Made.Known(Article article, ArticleRow twin) -> known(next, article, twin);
                case Made.Faulty(Article article) -> {
                    String id = store(next, article, new Findings(List.of(), List.of()));
                    rows.add(ImportRow.of(
                            article.file(),
                            Outcome.FAILED,
                            "The quotes of “" + article.file()
                                    + "” could not be found because of a fault in Parallax; the "
                                    + "article itself was imported. Add its quotes by hand.",
                            id));
                }
                case Made.Unread(String problem) ->
                    rows.add(ImportRow.of(next.from().name(), Outcome.FAILED, problem, null));
            }
        }
    }

    private @Nullable String store(Waiting from, Article article, Findings findings) {
        // The same text may have come twice in this very import.
        Optional<ArticleRow> twin = articles.twin(article.text());
        if (twin.isPresent()) {
            known(from, article, twin.get());
            return twin.get().id();
        }
        Original original = originals.of(from.from(), from.entry());
        Articles.Arrived arrived = arrival.add(article, findings, original);
        if (arrived.as() != Articles.Coming.OLDER) {
            common.add(arrived.article());
        }
        rows.add(ImportRow.of(
                article.file(),
                arrived.as() == Articles.Coming.NEW ? Outcome.NEW : Outcome.VERSION,
                switch (arrived.as()) {
                    case NEW -> "";
                    case VERSION ->
                        "“" + article.file()
                                + "” is a new text of an article that was there. It is shown from here on; "
                                + "the older text is kept among its versions."
                                + unplaced(tray.count(arrived.article().id()));
                    case OLDER ->
                        "“" + article.file()
                                + "” is an older text of an article that is there; it is kept among its versions.";
                },
                arrived.article().id()));
        stored++;
        boolean corpus = stored > total;
        progress.step(
                waiting.isEmpty() ? done : waiting.getFirst().before(),
                total,
                corpus ? article.file() + ", article " + stored : article.file());
        return arrived.article().id();
    }

    private static String unplaced(int passages) {
        return switch (passages) {
            case 0 -> "";
            case 1 -> " 1 note or quote of yours has no place in it and waits below the library.";
            default -> " " + passages + " notes and quotes of yours have no place in it and wait below the library.";
        };
    }

    private void known(Waiting from, Article article, ArticleRow twin) {
        originals.seen(from.from());
        rows.add(ImportRow.of(
                article.file(),
                Outcome.KNOWN,
                "“" + article.file() + "” is in the project already"
                        + (twin.file().equals(article.file()) ? "" : ", as “" + twin.file() + "”")
                        + "; it was not imported again.",
                twin.id()));
    }

    /** Counts the files of which everything is on the disk. */
    private void report(String words) {
        progress.step(waiting.isEmpty() ? done : waiting.getFirst().before(), total, words);
    }

    private static List<Made> made(Waiting next) {
        try {
            return next.made().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StoreException store) {
                throw store;
            }
            LOG.error("An article could not be read", e.getCause());
            return List.of(new Made.Unread("“" + next.from().name()
                    + "” could not be read because of a fault in Parallax. Try it in another format."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The import was interrupted; what had been imported stays.");
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
        arrival.close();
    }
}
