package parallax.store.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open file: one connection that writes, a few that read, and whoever wants to know of commits. */
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int READERS = 4;

    private final Path file;
    private final boolean readOnly;
    private final @Nullable Sql writer;
    private final Supplier<Sql> connect;
    private final ReentrantLock writing = new ReentrantLock();
    private final Semaphore reading = new Semaphore(READERS);
    private final Queue<Sql> idle = new ConcurrentLinkedQueue<>();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /**
     * @param writer null where the file may only be read
     * @param connect opens a connection that reads
     */
    Database(Path file, @Nullable Sql writer, Supplier<Sql> connect) {
        this.file = file;
        this.writer = writer;
        this.readOnly = writer == null;
        this.connect = connect;
    }

    /** Where it lies. */
    public Path file() {
        return file;
    }

    /** Whether it may only be read. */
    public boolean readOnly() {
        return readOnly;
    }

    /** Tells {@code listener} of every change, on the thread that made it. */
    public void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** Reads one state of the file, without waiting for who writes; inside {@link #write} what is being written. */
    public <T> T read(Function<Sql, T> work) {
        if (writer != null && writing.isHeldByCurrentThread()) {
            return work.apply(writer);
        }
        reading.acquireUninterruptibly();
        try {
            checkOpen();
            Sql sql = idle.poll();
            if (sql == null) {
                sql = connect.get();
            }
            try {
                // One transaction, so that several queries see the same state.
                sql.script("BEGIN");
                T result = work.apply(sql);
                sql.script("COMMIT");
                return result;
            } catch (RuntimeException | Error e) {
                sql.rollBack();
                throw e;
            } finally {
                idle.add(sql);
            }
        } finally {
            reading.release();
        }
    }

    /** Writes in one transaction; tells the listeners once it is on the disk. Nothing stays if {@code work} throws. */
    public <T> T write(Function<Writing, T> work) {
        T result;
        Change change;
        writing.lock();
        try {
            checkOpen();
            Sql sql = writable();
            if (writing.getHoldCount() > 1) {
                throw new IllegalStateException("one transaction at a time");
            }
            sql.script("BEGIN IMMEDIATE");
            try {
                Writing session = new Writing(sql);
                result = work.apply(session);
                change = session.finish();
                sql.script(change == null ? "ROLLBACK" : "COMMIT");
            } catch (RuntimeException | Error e) {
                sql.rollBack();
                throw e;
            }
        } finally {
            writing.unlock();
        }
        if (change != null && !change.topics().isEmpty()) {
            listeners.forEach(l -> tell(l, change));
        }
        return result;
    }

    /** A listener that fails must not make a change look undone that is on the disk already. */
    private static void tell(Consumer<Change> listener, Change change) {
        try {
            listener.accept(change);
        } catch (RuntimeException e) {
            LOG.error("A listener failed on {}", change.topics(), e);
        }
    }

    /** Writes what the file holds at this moment to a new one; nothing in this one changes. */
    void copy(Path to) {
        try (Sql sql = connect.get()) {
            sql.update("VACUUM INTO ?", to.toString());
        }
    }

    private Sql writable() {
        if (writer == null) {
            throw new StoreException(Failures.name(file)
                    + " may be read but not written, so nothing in it can be changed. "
                    + "Make the file and its folder writable, or save a copy and work on that.");
        }
        return writer;
    }

    private void checkOpen() {
        if (closed) {
            throw new StoreException("The project " + Failures.name(file) + " is closed. Open it again to go on.");
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            reading.acquireUninterruptibly(READERS);
            idle.forEach(Sql::close);
            reading.release(READERS);
            // Last: the connection that may write folds the write-ahead log into the file as it closes.
            if (writer != null) {
                writer.close();
            }
        } finally {
            writing.unlock();
        }
    }
}
