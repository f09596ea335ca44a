package parallax.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds a project for one program at a time: a file beside it, locked with the operating system and naming the holder.
 * The system lets go of the lock when a program dies, so a file that was left behind is no obstacle.
 */
public final class ProjectLock implements AutoCloseable {

    /**
     * What this process holds. Static because the system's locks belong to the process: on POSIX, closing any channel
     * on a file gives up the process's lock on it, so a second opening must be refused before it touches the lock file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** The locked byte lies far behind the words, because Windows lets nobody read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Path project;
    private final Path file;
    private final FileChannel channel;

    private ProjectLock(Path project, Path file, FileChannel channel) {
        this.project = project;
        this.file = file;
        this.channel = channel;
    }

    /** @throws StoreException if somebody holds the project; the message says who */
    static ProjectLock take(Path project) {
        Path real = real(project);
        if (!HELD.add(real)) {
            throw new StoreException(
                    Failures.name(project) + " is already open in this Parallax. Go on in its window.");
        }
        try {
            return lock(real);
        } catch (IOException e) {
            HELD.remove(real);
            throw new StoreException(
                    Failures.name(project) + " cannot be locked in " + real.getParent()
                            + ", so it could be opened twice and damaged. Copy it to a folder on this computer and open it"
                            + " there.",
                    e);
        } catch (RuntimeException e) {
            HELD.remove(real);
            throw e;
        }
    }

    /** @throws StoreException if somebody writes to the project; takes nothing, for a project that is only read */
    static void checkFree(Path project) {
        Path real = real(project);
        if (HELD.contains(real)) {
            throw new StoreException(
                    Failures.name(project) + " is already open in this Parallax. Go on in its window.");
        }
        Path file = beside(real);
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, true)) {
            if (lock == null) {
                throw held(real, file);
            }
        } catch (IOException e) {
            // Where the lock cannot even be looked at, reading does no harm.
            return;
        }
    }

    private static ProjectLock lock(Path project) throws IOException {
        Path file = beside(project);
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            boolean kept = false;
            try {
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
                if (lock == null) {
                    throw held(project, file);
                }
                String words = words();
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
                // Its last holder may have deleted the file between opening and locking: then this lock guards nothing.
                if (Files.exists(file) && sameFile(channel, file)) {
                    kept = true;
                    return new ProjectLock(project, file, channel);
                }
            } finally {
                if (!kept) {
                    channel.close();
                }
            }
        }
    }

    /**
     * Whether the file at this path is the one that the channel is open on: it shows what is written through the
     * channel.
     */
    private static boolean sameFile(FileChannel channel, Path file) throws IOException {
        return channel.size() > 0 && Files.size(file) == channel.size();
    }

    private static StoreException held(Path project, Path file) {
        String holder = holder(file);
        return new StoreException(Failures.name(project) + " is open elsewhere"
                + (holder == null ? "" : ": by " + holder) + ". Close it there, then open it here.");
    }

    private static @Nullable String holder(Path file) {
        try {
            String words = Files.readString(file).strip();
            return words.isEmpty() ? null : words;
        } catch (IOException e) {
            return null;
        }
    }

    private static String words() {
        return System.getProperty("user.name") + "@" + host() + ", process "
                + ProcessHandle.current().pid()
                + ", since "
                + SINCE.format(LocalDateTime.now());
    }

    /** The computer's name without a question to the network, which could be slow to answer. */
    private static String host() {
        for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            return "this computer";
        }
    }

    private static Path beside(Path project) {
        return project.resolveSibling(project.getFileName() + ".lock");
    }

    private static Path real(Path project) {
        try {
            Path absolute = project.toAbsolutePath().normalize();
            Path folder = absolute.getParent();
            return Files.exists(absolute) || folder == null
                    ? absolute.toRealPath()
                    : folder.toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            throw new StoreException(
                    "The folder of " + Failures.name(project) + " is not there. Choose another one.", e);
        }
    }

    @Override
    public void close() {
        try {
            // Deleted before it is let go, so that nobody locks a file that is about to vanish; Windows deletes it
            // after.
            boolean deleted = delete();
            channel.close();
            if (!deleted) {
                delete();
            }
        } catch (IOException e) {
            throw new StoreException(
                    "The lock " + Failures.name(file)
                            + " could not be given back. Restart Parallax if "
                            + "the project does not open.",
                    e);
        } finally {
            HELD.remove(project);
        }
    }

    private boolean delete() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        }
    }
}
