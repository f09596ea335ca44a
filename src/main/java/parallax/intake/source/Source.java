package parallax.intake.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Something that articles are read from: a file, or an entry of a file that holds others.
 *
 * @param file the file on disk that it is, or lies in
 * @param name what the analyst knows it by: the file's name, for an entry “press.zip/monday/page.html”
 * @param size in bytes, -1 where it is not known before it is read
 * @param contents opens it anew; what comes out of an archive is counted against the budget of the file by the stream
 * @param budget how much may still be taken out of the file
 */
public record Source(Path file, String name, long size, Contents contents, Budget budget) {

    /** Opens something to read from. */
    @FunctionalInterface
    public interface Contents {
        /** A new stream from the beginning, which the caller closes. */
        InputStream open() throws IOException;
    }

    /** A file on disk. */
    public static Source of(Path file) {
        return new Source(
                file, Bytes.name(file), file.toFile().length(), () -> Files.newInputStream(file), Budget.ofFile());
    }

    /** An entry whose bytes are in memory already, under the same budget, one level deeper. */
    public Source inside(String entry, byte[] bytes) throws Refusal {
        return new Source(
                file, name + "/" + entry, bytes.length, () -> new ByteArrayInputStream(bytes), budget.deeper(name));
    }

    /**
     * All of its bytes.
     *
     * @throws Refusal if it is missing, unreadable, empty or larger than {@link Bytes#LIMIT}
     */
    public byte[] bytes() throws Refusal {
        TimeLimit.check();
        try (InputStream in = contents.open()) {
            byte[] bytes = in.readNBytes(Bytes.LIMIT + 1);
            if (bytes.length > Bytes.LIMIT) {
                throw new Refusal("%s is larger than %d MB, the most that one file may have. Split it."
                        .formatted(name, Bytes.LIMIT >> 20));
            }
            if (bytes.length == 0) {
                throw new Refusal(Bytes.empty(name));
            }
            return bytes;
        } catch (OverBudget e) {
            throw new Refusal(e.getMessage() == null ? name : e.getMessage());
        } catch (IOException e) {
            throw new Refusal(Bytes.unreadable(name.equals(Bytes.name(file)) ? file.toString() : name, e));
        }
    }

    /** Up to {@code length} bytes from its beginning; empty where it cannot be read. */
    public byte[] head(int length) {
        try (InputStream in = contents.open()) {
            return in.readNBytes(length);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Its name without folders, archives and ending: what an article is called that has no other id. */
    public String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** The ending of its name in lower case without the point; empty where it has none. */
    public String ending() {
        int from = name.lastIndexOf('/') + 1;
        int dot = name.lastIndexOf('.');
        return dot < from ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
