package parallax.store.articles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;
import org.jspecify.annotations.Nullable;
import parallax.store.file.Acts;
import parallax.store.file.Row;
import parallax.store.file.StoreException;
import parallax.store.file.Texts;

/**
 * The files that articles were read from, each once however often it came: a copy in the project, or only where it lies.
 * Not part of undo: an article that comes back finds its file.
 */
public final class Originals {

    /** A larger file is kept by its place only, in bytes. */
    public static final long MOST = 64L << 20;

    /** Bytes of files that are packed already where packing is worth nothing: a saving below a tenth. */
    private static final double WORTH = 0.9;

    private static final String COLUMNS = "o.id, o.name, o.size, o.place, o.data IS NOT NULL AS kept";

    private final Acts acts;

    /** Those in the file of {@code acts}. */
    public Originals(Acts acts) {
        this.acts = acts;
    }

    /**
     * Keeps a file.
     *
     * @param copy whether its content is to be kept too; if not, or if it is too large, only its place is
     * @return nothing where it cannot be read
     */
    public Optional<Original> keep(Path file, boolean copy) {
        try {
            long size = Files.size(file);
            String digest = digest(Files.newInputStream(file));
            Optional<Original> there = find(digest);
            String place = file.toAbsolutePath().normalize().toString();
            if (there.isPresent() && (there.get().kept() || !copy || size > MOST)) {
                return Optional.of(at(place, there.get()));
            }
            byte[] data = copy && size <= MOST ? Files.readAllBytes(file) : null;
            return Optional.of(write(digest, String.valueOf(file.getFileName()), size, place, data));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Notes where a file lies now that is kept by its place; nothing of others is kept. */
    public void seen(Path file) {
        try {
            Optional<Original> there = find(digest(Files.newInputStream(file)));
            if (there.isPresent()) {
                at(file.toAbsolutePath().normalize().toString(), there.get());
            }
        } catch (IOException | UncheckedIOException e) {
            // What cannot be read is where it was said to be.
            return;
        }
    }

    private Original at(String place, Original file) {
        if (file.kept() || file.place().toString().equals(place)) {
            return file;
        }
        acts.database()
                .write(writing -> writing.sql()
                        .update("UPDATE original SET place = ? WHERE id = ?", Texts.words(place), file.id()));
        return new Original(file.id(), file.name(), file.size(), Path.of(place), false);
    }

    /** Keeps what came without a file. */
    public Original keep(String name, byte[] data) {
        try {
            String digest = digest(new ByteArrayInputStream(data));
            Optional<Original> there = find(digest);
            return there.isPresent() ? there.get() : write(digest, name, data.length, name, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Original write(String digest, String name, long size, String place, byte @Nullable [] data)
            throws IOException {
        byte[] packed = data == null ? null : pack(data);
        boolean worth = data != null && packed != null && packed.length < data.length * WORTH;
        acts.database()
                .write(writing -> writing.sql()
                        .update(
                                "INSERT INTO original(digest, name, size, place, packed, data) VALUES (?, ?, ?, ?, ?, ?)"
                                        + " ON CONFLICT(digest) DO UPDATE SET packed = excluded.packed, data = excluded.data",
                                digest,
                                Texts.words(name),
                                size,
                                Texts.words(place),
                                worth,
                                worth ? packed : data));
        return find(digest).orElseThrow();
    }

    private Optional<Original> find(String digest) {
        return acts.database()
                .read(sql -> sql.first(
                        "SELECT " + COLUMNS + " FROM original o WHERE o.digest = ?", Originals::original, digest));
    }

    /** The file that an article was read from; nothing where none was kept. */
    public Optional<Original> of(String article) {
        return acts.database()
                .read(sql -> sql.first(
                        "SELECT " + COLUMNS + " FROM article a JOIN original o ON o.id = a.original WHERE a.uuid = ?",
                        Originals::original,
                        article));
    }

    private static Original original(Row row) throws java.sql.SQLException {
        return new Original(
                row.number("id"), row.text("name"), row.number("size"), Path.of(row.text("place")), row.flag("kept"));
    }

    private record Packing(boolean packed, byte @Nullable [] data) {}

    /**
     * What is in a file.
     *
     * @throws StoreException if it is kept by its place and is no longer there
     */
    public byte[] read(Original original) {
        Packing packing = acts.database()
                .read(sql -> sql.first(
                        "SELECT packed, data FROM original WHERE id = ?",
                        r -> new Packing(r.flag("packed"), r.bytesOrNull("data")),
                        original.id()))
                .orElseThrow(() -> new StoreException("The file is no longer in the project."));
        byte[] data = packing.data();
        try {
            return data == null ? Files.readAllBytes(original.place()) : packing.packed() ? unpack(data) : data;
        } catch (IOException e) {
            throw new StoreException(
                    "“" + original.name() + "” is kept by its place only and cannot be read at " + original.place()
                            + ". Put it back there, or import it again.",
                    e);
        }
    }

    private static byte[] pack(byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(data.length / 2 + 64);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(data);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static byte[] unpack(byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(data.length * 3);
        try (InflaterOutputStream out = new InflaterOutputStream(bytes)) {
            out.write(data);
        }
        return bytes.toByteArray();
    }

    private static String digest(InputStream content) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(content, digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
