package parallax.project;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parallax.intake.Intake;
import parallax.news.Article;
import parallax.quotes.Findings;
import parallax.store.ArticleRow;
import parallax.store.Articles;
import parallax.store.StoreException;

/**
 * One import under way. Articles are read on the calling thread, their quotes found by a few others, and stored in
 * input order on the calling thread again; only a handful are in memory at any time.
 */
final class Importing implements Intake.Sink, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);

    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final Articles articles;
    private final Articles.Arrival arrival;
    private final Function<Article, Findings> finder;
    private final Progress progress;
    private final ExecutorService pool = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("quotes-", 0).factory());
    private final Deque<Found> waiting = new ArrayDeque<>();
    private final Set<String> waitingTexts = new HashSet<>();
    private final List<String> imported = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int done;
    private int total;
    private @Nullable RuntimeException stop;

    /**
     * An article whose quotes are being found.
     *
     * @param before files done with when it was read
     */
    private record Found(Article article, Future<Findings> findings, int before) {}

    Importing(Articles articles, String name, Function<Article, Findings> finder, Progress progress) {
        this.articles = articles;
        this.arrival = articles.arrive(name);
        this.finder = finder;
        this.progress = progress;
    }

    /** Imports files, as far as it gets. */
    ImportReport files(Engines.Reading intake, List<Path> inputs, Intake.Given given) {
        List<Path> files = intake.files(inputs, problems::add);
        total = files.size();
        try {
            for (Path file : files) {
                progress.check();
                report(String.valueOf(file.getFileName()));
                intake.read(file, given, this);
                if (stop != null) {
                    throw stop;
                }
                done++;
            }
            storeAll();
            progress.step(total, total, "");
        } catch (StoreException e) {
            // The project cannot take more: a full disk. What came before is safe, and the analyst must know where it
            // ended.
            problems.add(e.getMessage());
            problems.add("The import stopped there; import the same files again to go on.");
        }
        return new ImportReport(imported, known, problems);
    }

    ImportReport pasted(Article article) {
        total = 1;
        article(article);
        storeAll();
        return new ImportReport(imported, known, problems);
    }

    @Override
    public void article(Article article) {
        // Whoever reads must not take a cancelled or full import for a bad file, so it is also kept for after the
        // reading.
        if (stop != null) {
            throw stop;
        }
        try {
            progress.check();
            Optional<ArticleRow> twin = articles.twin(article.text());
            if (twin.isPresent() || !waitingTexts.add(article.text())) {
                known.add("“" + article.file() + "” is in the project already"
                        + twin.map(t -> t.file().equals(article.file()) ? "" : ", as “" + t.file() + "”")
                                .orElse("")
                        + "; it was not imported again.");
                return;
            }
            waiting.add(new Found(article, pool.submit(() -> finder.apply(article)), done));
            while (waiting.size() > 2 * THREADS) {
                storeNext();
            }
        } catch (StoreException | CancellationException e) {
            stop = e;
            throw e;
        }
    }

    @Override
    public void failed(Path input, String problem) {
        problems.add(problem);
    }

    private void storeAll() {
        while (!waiting.isEmpty()) {
            progress.check();
            storeNext();
        }
    }

    private void storeNext() {
        Found next = waiting.remove();
        imported.add(arrival.add(next.article(), findings(next)).id());
        waitingTexts.remove(next.article().text());
        boolean corpus = imported.size() > total;
        report(
                corpus
                        ? next.article().file() + ", article " + imported.size()
                        : next.article().file());
    }

    /** Counts the files of which everything is on the disk. */
    private void report(String words) {
        progress.step(waiting.isEmpty() ? done : waiting.getFirst().before(), total, words);
    }

    /** The quotes of an article; it is kept without any if the engine fails on it. */
    private Findings findings(Found found) {
        try {
            return found.findings().get();
        } catch (ExecutionException e) {
            LOG.error("Quotes of an article could not be found", e.getCause());
            problems.add("The quotes of “" + found.article().file()
                    + "” could not be found because of a fault in Parallax; the "
                    + "article itself was imported. Add its quotes by hand.");
            return new Findings(List.of(), List.of());
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
