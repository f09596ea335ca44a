package parallax.export.refi;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A {@code .qdpx} file from anywhere, opened with limits: entries, bytes an entry and in all, how many times smaller an
 * entry may be packed. Nothing is ever unpacked to the disk; names that would leave the folder are refused all the same.
 */
final class RefiArchive implements Closeable {

    private static final int ENTRIES = 100_000;
    private static final long ENTRY_BYTES = 512L << 20;
    private static final long ALL_BYTES = 2L << 30;
    /** Text packs to a tenth, XML to a fiftieth; only a bomb packs to less than this. */
    private static final int RATIO = 400;

    private static final long RATIO_FROM = 16L << 20;
    private static final Pattern OUTSIDE = Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:");

    private final String name;
    private final ZipFile zip;
    /** By name in lower case: some programs write “Sources”. */
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private long taken;

    /** @throws RefiRefusal if it is no sound zip file or reaches over the limits */
    RefiArchive(Path file) throws IOException {
        name = String.valueOf(file.getFileName());
        zip = open(file, name);
        try {
            index();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile open(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RefiRefusal("There is no file " + name + " to import. Check its name and folder.");
        }
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | EOFException e) {
            String why = String.valueOf(e.getMessage());
            throw why.contains("encrypted")
                    ? encrypted(name)
                    : new RefiRefusal(
                            name + " is damaged or was not copied whole: it is no complete .qdpx file. Export it again"
                                    + " in the program that it comes from.",
                            e);
        }
    }

    private static RefiRefusal encrypted(String name) {
        return new RefiRefusal(name + " is encrypted. Export it without a password in the program that it comes from.");
    }

    private void index() throws IOException {
        if (zip.size() > ENTRIES) {
            throw new RefiRefusal(name + " holds more than " + ENTRIES + " files, so it was not opened.");
        }
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
            if (OUTSIDE.matcher(entry.getName()).find()) {
                throw new RefiRefusal(name + " names a file outside of itself (“" + entry.getName()
                        + "”), as only a damaged or malicious file does. It was not imported.");
            }
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    private static String key(String path) {
        return path.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** The one project description at the top. @throws RefiRefusal if there is none or several */
    byte[] project() throws IOException {
        List<ZipEntry> found = entries.values().stream()
                .filter(e -> !e.isDirectory() && key(e.getName()).matches("[^/]+\\.qde"))
                .toList();
        if (found.size() != 1) {
            throw new RefiRefusal(
                    found.isEmpty()
                            ? name + " holds no project (no .qde file), so it is no REFI-QDA file."
                            : name + " holds " + found.size() + " projects (.qde files), but may hold only one.");
        }
        return bytes(found.getFirst());
    }

    /** A file that the project names, null where there is none; programs leave out the scheme or the folder. */
    byte @Nullable [] source(String reference) throws IOException {
        String path = key(reference.replaceFirst("(?i)^internal:/*", ""));
        for (String candidate : List.of("sources/" + path, path)) {
            ZipEntry entry = entries.get(candidate);
            if (entry != null && !entry.isDirectory()) {
                return bytes(entry);
            }
        }
        return null;
    }

    private byte[] bytes(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            // What the file says of its sizes is not believed: what comes out is counted.
            long most = Math.min(ENTRY_BYTES, ALL_BYTES - taken);
            if (entry.getCompressedSize() >= 0) {
                most = Math.min(most, Math.max(RATIO_FROM, entry.getCompressedSize() * RATIO));
            }
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw new RefiRefusal(name + " unpacks to far more than a project needs, as only a damaged or malicious"
                        + " file does. It was not imported.");
            }
            taken += bytes.length;
            return bytes;
        } catch (ZipException e) {
            throw String.valueOf(e.getMessage()).contains("encrypted")
                    ? encrypted(name)
                    : new RefiRefusal(
                            name + " is damaged: “" + entry.getName() + "” in it cannot be unpacked. Export it again.",
                            e);
        } catch (EOFException e) {
            throw new RefiRefusal(
                    name + " is damaged: “" + entry.getName() + "” in it ends too soon. Export it again.", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
