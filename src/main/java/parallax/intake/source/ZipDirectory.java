package parallax.intake.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The list of contents at the end of a ZIP file, after PKWARE's APPNOTE.TXT, sections 4.3 to 4.5. Bytes before the
 * archive, as self-extracting ones have, are allowed for.
 *
 * @param entries in the order of the list, without folders
 * @param problems sentences about entries left out
 */
record ZipDirectory(List<ZipEntry> entries, List<String> problems) {

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_64 = 0x07064B50;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int END_64 = 0x06064B50;
    private static final int END_64_LENGTH = 56;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int COMMENT = 0xFFFF;

    /** The list itself takes memory: no more than this. */
    private static final long LONGEST = 64 << 20;

    private static final long ABSENT = 0xFFFFFFFFL;

    private static final int UTF_8 = 1 << 11;
    private static final int ENCRYPTED = 1;

    /** What names are in that are not UTF-8: the encoding of the first PCs, where the JDK has it. */
    private static final Charset OLD =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : Charset.forName("windows-1252");

    static ZipDirectory of(ZipEntries.Slices file, long length, Source source) throws IOException, Refusal {
        int tail = (int) Math.min(length, END_LENGTH + COMMENT);
        byte[] end = file.bytes(length - tail, tail);
        int at = end(end);
        long endAt = length - tail + at;
        long size = int32(end, at + 12) & ABSENT;
        long from = int32(end, at + 16) & ABSENT;
        if (endAt >= LOCATOR_64_LENGTH) {
            byte[] locator = file.bytes(endAt - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
            if (int32(locator, 0) == LOCATOR_64) {
                endAt = int64(locator, 8);
                byte[] end64 = file.bytes(endAt, END_64_LENGTH);
                if (int32(end64, 0) != END_64) {
                    throw new ZipException("no end");
                }
                size = int64(end64, 40);
                from = int64(end64, 48);
            }
        }
        long start = endAt - size;
        if (size < 0 || size > LONGEST || start < 0 || from < 0 || from > start) {
            throw new ZipException("no list");
        }
        return of(file.bytes(start, (int) size), start - from, source);
    }

    private static int end(byte[] tail) throws IOException {
        for (int at = tail.length - END_LENGTH; at >= 0; at--) {
            if (int32(tail, at) == END && at + END_LENGTH + int16(tail, at + 20) <= tail.length) {
                return at;
            }
        }
        throw new ZipException("no end");
    }

    private static ZipDirectory of(byte[] list, long shift, Source source) throws IOException, Refusal {
        List<ZipEntry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int at = 0;
        while (at + ENTRY_LENGTH <= list.length && int32(list, at) == ENTRY) {
            source.budget().entry(source.name());
            int names = int16(list, at + 28);
            int extras = int16(list, at + 30);
            int next = at + ENTRY_LENGTH + names + extras + int16(list, at + 32);
            if (next > list.length) {
                throw new ZipException("an entry is cut off");
            }
            int flags = int16(list, at + 8);
            String name = name(list, at + ENTRY_LENGTH, names, (flags & UTF_8) != 0);
            if (!isSafe(name)) {
                problems.add(("%s holds an entry called “%s”, a name that leads outside of the archive; "
                                + "it was left out.")
                        .formatted(source.name(), name));
            } else if (!name.endsWith("/")) {
                entries.add(entry(list, at, name, at + ENTRY_LENGTH + names, extras, shift));
            }
            at = next;
        }
        return new ZipDirectory(entries, problems);
    }

    private static ZipEntry entry(byte[] list, int at, String name, int extra, int extras, long shift)
            throws IOException {
        long[] values = {int32(list, at + 24) & ABSENT, int32(list, at + 20) & ABSENT, int32(list, at + 42) & ABSENT};
        for (int field = extra; field + 4 <= extra + extras; field += 4 + int16(list, field + 2)) {
            if (int16(list, field) == 1) {
                int value = field + 4;
                int last = Math.min(extra + extras, value + int16(list, field + 2));
                for (int i = 0; i < values.length; i++) {
                    if (values[i] == ABSENT && value + 8 <= last) {
                        values[i] = int64(list, value);
                        value += 8;
                    }
                }
            }
        }
        if (values[1] < 0 || values[2] < 0 || values[2] + shift < 0) {
            throw new ZipException("an entry lies outside");
        }
        return new ZipEntry(
                name,
                Math.max(-1, values[0]),
                values[1],
                (int16(list, at + 8) & ENCRYPTED) != 0,
                int16(list, at + 10),
                values[2] + shift);
    }

    private static String name(byte[] list, int at, int length, boolean utf8) {
        String name;
        try {
            name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(list, at, length))
                    .toString();
        } catch (CharacterCodingException e) {
            name = new String(list, at, length, utf8 ? StandardCharsets.UTF_8 : OLD);
        }
        return CleanText.of(name).replace('\\', '/');
    }

    /** Whether a name stays inside: not absolute, without a drive, without a step upwards. */
    private static boolean isSafe(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.matches("(?s)[A-Za-z]:.*")) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                return false;
            }
        }
        return true;
    }

    static int int16(byte[] b, int at) {
        return b[at] & 0xFF | (b[at + 1] & 0xFF) << 8;
    }

    static int int32(byte[] b, int at) {
        return int16(b, at) | int16(b, at + 2) << 16;
    }

    private static long int64(byte[] b, int at) {
        return int32(b, at) & ABSENT | (long) int32(b, at + 4) << 32;
    }
}
