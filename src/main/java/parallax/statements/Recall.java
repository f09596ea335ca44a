package parallax.statements;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import parallax.statements.reading.Reader;
import parallax.statements.reading.Reading;
import parallax.statements.reading.ReadingCodec;
import parallax.statements.words.Terms;

/**
 * What matching remembers from one change of a project to the next: words, and the articles read last. It only saves time:
 * a reading is used again where what the ledger keeps of it is the same to the byte, so that nothing has to be forgotten
 * when a change is taken back. Not safe for use by several threads.
 */
public final class Recall {

    private static final int AT_HAND = 2000;

    private record Decoded(byte[] bytes, Reading reading) {}

    private final Terms terms = new Terms();
    private final ReadingCodec codec = new ReadingCodec(terms);
    private final Reader reader = new Reader(name -> name, terms);
    private final Map<Long, Decoded> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Decoded> eldest) {
            return size() > AT_HAND;
        }
    };

    Reader reader() {
        return reader;
    }

    Reading decode(long article, byte[] bytes) {
        Decoded known = atHand.get(article);
        if (known == null || !Arrays.equals(known.bytes, bytes)) {
            known = new Decoded(bytes, codec.decode(bytes));
            atHand.put(article, known);
        }
        return known.reading;
    }

    byte[] encode(long article, Reading reading) {
        byte[] bytes = codec.encode(reading);
        atHand.put(article, new Decoded(bytes, reading));
        return bytes;
    }
}
