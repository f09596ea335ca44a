package parallax.intake.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that tells how much came, and ends with an error where it is too much. */
final class Counted extends FilterInputStream {

    /** More came than was allowed. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final long limit;
    private final LongConsumer tell;
    private long count;

    Counted(InputStream in, long limit, LongConsumer tell) {
        super(in);
        this.limit = limit;
        this.tell = tell;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int n = super.read(to, from, length);
        count(Math.max(0, n));
        return n;
    }

    private void count(int n) throws TooLong {
        count += n;
        if (count > limit) {
            throw new TooLong();
        }
        if (n > 0) {
            tell.accept(count);
        }
    }
}
