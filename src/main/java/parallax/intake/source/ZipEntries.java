package parallax.intake.source;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a ZIP file by its central directory, in the order of that. Nothing is written to disk and nothing is
 * inflated before it is asked for; all that is inflated counts against the budget of the source. Holds no file open, so
 * there is nothing to close; safe for use by several threads.
 */
public final class ZipEntries implements Iterable<ZipEntry> {

    private static final int LOCAL = 0x04034B50;

    private static final int LOCAL_LENGTH = 30;

    private final Source source;
    private final Slices slices;
    private final List<ZipEntry> entries;
    private final Map<String, ZipEntry> byName = new LinkedHashMap<>();
    private final List<String> problems;

    private ZipEntries(Source source, Slices slices, List<ZipEntry> entries, List<String> problems) {
        this.source = source;
        this.slices = slices;
        this.entries = entries;
        this.problems = problems;
        entries.forEach(entry -> byName.putIfAbsent(entry.name(), entry));
    }

    /** Parts of the file, each with a stream of its own. */
    @FunctionalInterface
    interface Slices {
        /** The bytes from {@code from}, at most {@code length}. */
        InputStream open(long from, long length) throws IOException;

        /** {@code length} bytes from {@code from}. @throws EOFException if there are fewer */
        default byte[] bytes(long from, int length) throws IOException {
            try (InputStream in = open(from, length)) {
                byte[] bytes = in.readNBytes(length);
                if (bytes.length < length) {
                    throw new EOFException("it ends too soon");
                }
                return bytes;
            }
        }
    }

    /**
     * Reads the list of entries. A file on disk stays there; what lies inside another file is taken into memory.
     *
     * @throws Refusal if it is no ZIP file, damaged, or holds more entries than the budget allows
     */
    public static ZipEntries of(Source source) throws Refusal {
        try {
            Slices slices;
            long length;
            if (source.name().equals(Bytes.name(source.file()))) {
                length = source.file().toFile().length();
                slices = (from, n) -> ofFile(source, from, n);
            } else {
                byte[] bytes = source.bytes();
                length = bytes.length;
                slices = (from, n) ->
                        new ByteArrayInputStream(bytes, Math.toIntExact(from), (int) Math.min(n, bytes.length));
            }
            ZipDirectory directory = ZipDirectory.of(slices, length, source);
            return new ZipEntries(source, slices, directory.entries(), directory.problems());
        } catch (IOException | ArithmeticException e) {
            throw new Refusal(
                    "%s is a damaged ZIP file: its list of contents cannot be read. Copy or download it again."
                            .formatted(source.name()));
        }
    }

    private static InputStream ofFile(Source source, long from, long length) throws IOException {
        FileChannel channel = FileChannel.open(source.file());
        try {
            return new Limited(Channels.newInputStream(channel.position(from)), length);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** The entries with safe names, without folders; encrypted ones too. */
    @Override
    public Iterator<ZipEntry> iterator() {
        return Collections.unmodifiableList(entries).iterator();
    }

    /** Whole sentences about entries that are left out because of names that lead outside. */
    public List<String> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** The first entry with exactly this name, null where there is none. */
    public @Nullable ZipEntry find(String name) {
        return byName.get(name);
    }

    /** The same without regard to case, as some writers have it; null where there is none. */
    public @Nullable ZipEntry findAnyCase(String name) {
        ZipEntry exact = find(name);
        return exact != null
                ? exact
                : entries.stream()
                        .filter(e -> e.name().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * The entry as a source of its own, one level deeper; it is inflated anew each time that it is opened.
     *
     * @throws Refusal if it is encrypted, compressed in a rare way, or too deep
     */
    public Source source(ZipEntry entry) throws Refusal {
        String name = source.name() + "/" + entry.name();
        if (entry.encrypted()) {
            throw new Refusal(
                    "%s is encrypted, so it was left out. Unpack it with its password first.".formatted(name));
        }
        if (!entry.readable()) {
            throw new Refusal("%s is compressed in a way that cannot be read here. Unpack it and import the files."
                    .formatted(name));
        }
        return new Source(
                source.file(),
                name,
                entry.size(),
                () -> open(entry),
                source.budget().deeper(source.name()));
    }

    /** All bytes of an entry. @throws Refusal if it is encrypted, empty, damaged or larger than {@link Bytes#LIMIT} */
    public byte[] bytes(ZipEntry entry) throws Refusal {
        return source(entry).bytes();
    }

    private InputStream open(ZipEntry entry) throws IOException {
        byte[] head = slices.bytes(entry.at(), LOCAL_LENGTH);
        if (ZipDirectory.int32(head, 0) != LOCAL) {
            throw new ZipException("the entry is not where the list of contents says");
        }
        long from = entry.at() + LOCAL_LENGTH + ZipDirectory.int16(head, 26) + ZipDirectory.int16(head, 28);
        InputStream packed = slices.open(from, entry.packed());
        return source.budget().counted(entry.stored() ? packed : inflated(packed), source.name());
    }

    private static InputStream inflated(InputStream packed) {
        Inflater inflater = new Inflater(true);
        // The inflater wants one byte more than there is where the data ends at the end of the stream.
        InputStream padded = new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1]));
        return new InflaterInputStream(padded, inflater) {
            @Override
            public void close() throws IOException {
                try {
                    super.close();
                } finally {
                    inflater.end();
                }
            }
        };
    }

    /** Ends after a number of bytes. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            int b = left > 0 ? super.read() : -1;
            left -= b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (left <= 0) {
                return length == 0 ? 0 : -1;
            }
            int n = super.read(to, from, (int) Math.min(length, left));
            left -= Math.max(0, n);
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(Math.min(n, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(left, super.available());
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
