package parallax.intake.format.archive;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.TimeLimit;

/**
 * A binary property list of Apple's (“bplist00”, described in CFBinaryPList.c): objects at offsets, which a table at
 * the end lists. Only what web archives use is read: dictionaries, arrays, strings and data.
 */
final class PropertyList {

    static final String MAGIC = "bplist00";

    private static final int TRAILER = 32;
    private static final int DEPTH = 16;
    private static final int OBJECTS = 1_000_000;

    private final byte[] bytes;
    private final int offsetSize;
    private final int referenceSize;
    private final int count;
    private final int table;
    private int read;

    private PropertyList(byte[] bytes) {
        this.bytes = bytes;
        int trailer = bytes.length - TRAILER;
        this.offsetSize = bytes[trailer + 6];
        this.referenceSize = bytes[trailer + 7];
        this.count = Math.toIntExact(number(trailer + 8, 8));
        this.table = Math.toIntExact(number(trailer + 24, 8));
    }

    /**
     * The object at the root: a map with string keys, a list, a string or bytes; null for other kinds.
     *
     * @throws IllegalArgumentException if the list is damaged
     */
    static @Nullable Object read(byte[] bytes) {
        try {
            PropertyList list = new PropertyList(bytes);
            return list.object(Math.toIntExact(list.number(bytes.length - TRAILER + 16, 8)), 0);
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new IllegalArgumentException("damaged", e);
        }
    }

    private @Nullable Object object(int reference, int depth) {
        TimeLimit.check();
        // An object may hold itself, or be held very often.
        if (reference >= count || depth > DEPTH || ++read > OBJECTS) {
            throw new IllegalArgumentException("damaged");
        }
        int at = Math.toIntExact(number(table + reference * offsetSize, offsetSize));
        int kind = bytes[at] >> 4 & 0xF;
        int length = bytes[at] & 0xF;
        int from = at + 1;
        if (length == 0xF && kind != 0) {
            int size = 1 << (bytes[at + 1] & 0xF);
            length = Math.toIntExact(number(at + 2, size));
            from = at + 2 + size;
        }
        return switch (kind) {
            case 0x4 -> Arrays.copyOfRange(bytes, from, end(from, length));
            case 0x5 -> text(from, length, StandardCharsets.US_ASCII);
            case 0x6 -> text(from, Math.multiplyExact(length, 2), StandardCharsets.UTF_16BE);
            case 0xA -> list(from, length, depth);
            case 0xD -> map(from, length, depth);
            default -> null;
        };
    }

    private int end(int from, int length) {
        int end = Math.addExact(from, length);
        if (length < 0 || end > bytes.length) {
            throw new IllegalArgumentException("damaged");
        }
        return end;
    }

    private String text(int from, int length, Charset charset) {
        return new String(bytes, from, end(from, length) - from, charset);
    }

    private List<@Nullable Object> list(int from, int length, int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        end(from, Math.multiplyExact(length, referenceSize));
        for (int i = 0; i < length; i++) {
            list.add(object(reference(from, i), depth + 1));
        }
        return list;
    }

    private Map<String, Object> map(int from, int length, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        end(from, Math.multiplyExact(length, 2 * referenceSize));
        for (int i = 0; i < length; i++) {
            Object key = object(reference(from, i), depth + 1);
            Object value = object(reference(from, length + i), depth + 1);
            if (key instanceof String name && value != null) {
                map.put(name, value);
            }
        }
        return map;
    }

    private int reference(int from, int number) {
        return Math.toIntExact(number(from + number * referenceSize, referenceSize));
    }

    /** An unsigned number of up to eight bytes, the highest first. */
    private long number(int at, int size) {
        if (size < 1 || size > 8) {
            throw new IllegalArgumentException("damaged");
        }
        ByteBuffer whole = ByteBuffer.allocate(8);
        whole.put(8 - size, bytes, at, size);
        long number = whole.getLong(0);
        if (number < 0) {
            throw new IllegalArgumentException("damaged");
        }
        return number;
    }
}
