package parallax.quotes.frames;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the features of one decision as 64-bit keys. A feature is a template with one or two values; its key
 * depends on nothing else, so weights can be stored under readable names and looked up without building them.
 */
public final class Features {

    private final @Nullable Map<Long, String> names;
    private long[] keys = new long[64];
    private long[] scratch = new long[64];
    private int size;

    /** @param names where to note the name of each key, null when only keys are wanted */
    public Features(@Nullable Map<Long, String> names) {
        this.names = names;
    }

    void clear() {
        size = 0;
    }

    void add(String template, String a) {
        add(template, a, "");
    }

    void add(String template, String a, String b) {
        long key = key(template, a.hashCode(), b.hashCode());
        note(key);
        if (names != null) {
            names.putIfAbsent(key, template + ' ' + a + ' ' + b);
        }
    }

    /** The same as {@code add(template, a1 + a2, b)}, without building the joined string. */
    void add(String template, String a1, String a2, String b) {
        long key = key(template, joined(a1.hashCode(), a2), b.hashCode());
        note(key);
        if (names != null) {
            names.putIfAbsent(key, template + ' ' + a1 + a2 + ' ' + b);
        }
    }

    private void note(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            scratch = new long[keys.length];
        }
        keys[size++] = key;
    }

    /**
     * The hash of a string followed by {@code tail}, from the hash of the first: hashes of strings are sums of
     * powers of 31.
     */
    private static int joined(int head, String tail) {
        int power = 1;
        for (int i = tail.length(); i > 0; i--) {
            power *= 31;
        }
        return head * power + tail.hashCode();
    }

    /** Room for one number a feature, free for whoever holds this collection. */
    long[] scratch() {
        return scratch;
    }

    int size() {
        return size;
    }

    long key(int i) {
        return keys[i];
    }

    static long key(String template, String a, String b) {
        return key(template, a.hashCode(), b.hashCode());
    }

    private static long key(String template, int a, int b) {
        long h = template.hashCode() * 0x9E3779B97F4A7C15L;
        h = (h ^ a) * 0xC2B2AE3D27D4EB4FL;
        h ^= h >>> 29;
        h = (h ^ b) * 0x165667B19E3779F9L;
        return h ^ h >>> 32;
    }
}
