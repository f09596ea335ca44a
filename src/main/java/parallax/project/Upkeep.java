package parallax.project;

import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parallax.store.Store;
import parallax.store.file.Change;
import parallax.store.file.Change.Topic;

/**
 * Keeps up to date, on a thread of its own, what rests on other things: the quotes of articles whose regions changed,
 * the grouping of names, the statements. Many changes while it works, or while an import holds it, make one more pass.
 */
final class Upkeep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final Store store;
    private final Engines engines;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private boolean wanted;
    private boolean working;
    private boolean closed;
    private int holds;

    Upkeep(Store store, Engines engines) {
        this.store = store;
        this.engines = engines;
        // What an earlier session did not get to.
        wanted = !store.readOnly() && isBehind(store);
        thread = Thread.ofPlatform().daemon().name("upkeep").unstarted(this::run);
        if (!store.readOnly()) {
            store.onChange(this::changed);
            thread.start();
        }
    }

    private static boolean isBehind(Store store) {
        return store.statements().stale() || !store.articles().unanalysed().isEmpty();
    }

    private void changed(Change change) {
        // Its own writes need no further pass.
        if (Thread.currentThread() != thread
                && change.touches(Topic.ARTICLES, Topic.QUOTES, Topic.SPEAKERS, Topic.LINKS)) {
            guarded(() -> wanted = true);
        }
    }

    /** Lets nothing begin until {@link #resume}: an import would only outdate it. */
    void hold() {
        guarded(() -> holds++);
    }

    void resume() {
        guarded(() -> holds--);
    }

    private void guarded(Runnable change) {
        lock.lock();
        try {
            change.run();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until everything is up to date. */
    void settle() {
        if (Thread.currentThread() == thread) {
            return;
        }
        lock.lock();
        try {
            while (!closed && (wanted || working) && !store.readOnly()) {
                moved.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (awaitWork()) {
            try {
                pass();
            } catch (RuntimeException | Error e) {
                if (!isClosed()) {
                    LOG.error("What rests on quotes and names could not be made anew", e);
                }
            } finally {
                guarded(() -> working = false);
            }
        }
    }

    private boolean awaitWork() {
        lock.lock();
        try {
            while (!closed && (!wanted || holds > 0)) {
                moved.awaitUninterruptibly();
            }
            wanted = false;
            working = !closed;
            return working;
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void pass() {
        for (String id : store.articles().unanalysed()) {
            store.articles()
                    .find(id)
                    .ifPresent(a -> store.quotes().suggest(id, engines.quotes().findings(a)));
        }
        Map<String, Integer> names = store.speakers().names();
        store.speakers().suggest(engines.names().group(names, store.speakers().holders(names.keySet())));
        engines.matching().match(store);
    }

    @Override
    public void close() {
        guarded(() -> closed = true);
    }
}
