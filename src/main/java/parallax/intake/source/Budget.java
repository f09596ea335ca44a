package parallax.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much may come out of one file with others inside: bytes in all, entries in all, files in files in files. A few
 * kilobytes of archive can hold petabytes; every stream and entry taken from one counts here. Safe for several threads.
 */
public final class Budget {

    /** Bytes that may come out of one file, all entries together. */
    public static final long BYTES = 8L << 30;

    /** Entries that may come out of one file, at all depths together. */
    public static final int ENTRIES = 200_000;

    /** How deep files may lie in files. */
    public static final int DEPTH = 4;

    private final AtomicLong bytes;
    private final AtomicInteger entries;
    private final int depth;

    private Budget(AtomicLong bytes, AtomicInteger entries, int depth) {
        this.bytes = bytes;
        this.entries = entries;
        this.depth = depth;
    }

    /** All that one file on disk may give. */
    public static Budget ofFile() {
        return new Budget(new AtomicLong(BYTES), new AtomicInteger(ENTRIES), DEPTH);
    }

    /** The same budget for what lies in a file called {@code name}. @throws Refusal if that is too deep */
    public Budget deeper(String name) throws Refusal {
        if (depth == 0) {
            throw new Refusal("%s lies more than %d files deep in other files, so it was left out. Unpack it first."
                    .formatted(name, DEPTH));
        }
        return new Budget(bytes, entries, depth - 1);
    }

    /** Takes one entry out. @throws Refusal if there were too many */
    public void entry(String name) throws Refusal {
        if (entries.decrementAndGet() < 0) {
            throw new Refusal("%s holds more than %,d entries; the rest was left out. Unpack it and import its folders."
                    .formatted(name, ENTRIES));
        }
    }

    /** A stream whose bytes count; it fails with {@link OverBudget} where they are too many. */
    public InputStream counted(InputStream in, String name) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                take(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                int n = super.read(to, from, length);
                take(Math.max(0, n));
                return n;
            }

            @Override
            public long skip(long n) throws IOException {
                long skipped = super.skip(n);
                take(skipped);
                return skipped;
            }

            private void take(long n) throws OverBudget {
                TimeLimit.check();
                if (bytes.addAndGet(-n) < 0) {
                    throw new OverBudget(
                            "%s unpacks to more than %d GB, as only a damaged or malicious file does. It was left out."
                                    .formatted(name, BYTES >> 30));
                }
            }
        };
    }
}
