package parallax.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV as RFC 4180 has it, UTF-8. A field that a spreadsheet would take for a formula is preceded by an apostrophe, as OWASP
 * advises (“CSV Injection”): text of an article must never be run.
 */
public final class Csv {

    /** Without it Excel takes UTF-8 for the code page of the computer; R (readr, data.table) and pandas skip it. */
    private static final char MARK = '\uFEFF';

    private final CsvWriter writer;
    private final boolean guarded;

    /** For programs that read on: no byte order mark, formulas guarded. */
    public Csv(Appendable out) {
        this(out, true);
    }

    /** @param guarded whether fields that a spreadsheet would run are preceded by an apostrophe */
    private Csv(Appendable out, boolean guarded) {
        this.guarded = guarded;
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(new Onto(out));
    }

    /** For people and their spreadsheets: with a byte order mark, formulas guarded. */
    public static Csv forSpreadsheets(Appendable out) {
        try {
            out.append(MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Csv(out);
    }

    /** Every field as it is, without a byte order mark: never to be opened in a spreadsheet. */
    public static Csv plain(Appendable out) {
        return new Csv(out, false);
    }

    /** Writes one line; null is an empty field. Numbers are given as {@link Number} and stay as they are. */
    public void row(@Nullable Object... fields) {
        writer.writeRecord(java.util.Arrays.stream(fields).map(this::field).toList());
    }

    /** Writes one line. */
    public void row(List<? extends @Nullable Object> fields) {
        row(fields.toArray());
    }

    private String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return guarded && !(value instanceof Number) ? safe(value.toString()) : value.toString();
    }

    public static String safe(String text) {
        String visible = text.stripLeading();
        boolean formula = !visible.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(visible.charAt(0)) >= 0;
        boolean control = !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r');
        return formula || control ? "'" + text : text;
    }

    /** FastCSV wants a writer; a string builder is none. */
    private static final class Onto extends Writer {

        private final Appendable out;

        Onto(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] chars, int from, int length) {
            append(java.nio.CharBuffer.wrap(chars, from, length));
        }

        @Override
        public Writer append(@Nullable CharSequence text) {
            try {
                out.append(text);
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
