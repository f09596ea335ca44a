package parallax.store.statements;

import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.text.Span;

/**
 * A number that tells whether a statement is what it was, without reading what is kept of it: of its speaker and
 * renderings, not of its id, its occasion and who omits it. Two different ones agree once in 2^64.
 */
final class StatementDigest {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long state = SPREAD;

    private StatementDigest() {}

    static long of(Statement statement) {
        StatementDigest digest = new StatementDigest();
        digest.add(statement.speaker());
        for (Rendering r : statement.renderings()) {
            Span cue = r.cue();
            digest.add(r.id());
            digest.add(r.article());
            digest.add(r.quote());
            digest.add((long) r.span().start() << 32 | r.span().end());
            digest.add(r.kind().ordinal());
            digest.add(r.speaker());
            digest.add(cue == null ? -1 : (long) cue.start() << 32 | cue.end());
            digest.add(r.state().ordinal());
            digest.add(Double.doubleToLongBits(r.score()));
            digest.add(r.passage());
        }
        return digest.state;
    }

    private void add(@Nullable String text) {
        add(text == null ? -1 : text.length());
        for (int i = 0; text != null && i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    /** Multiplies and shifts, after Steele, Lea and Flood (SplitMix64, 2014). */
    private void add(long number) {
        long mixed = (state ^ number) * SPREAD;
        state = mixed ^ mixed >>> 29;
    }
}
