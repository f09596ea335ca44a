package parallax.intake.format.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.intake.source.Bytes;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/**
 * A table as text, with what its beginning shows: encoding, separator, first rows.
 *
 * @param separator between cells
 * @param mark around cells, {@link Quoting#NONE} where quotation marks are part of the texts
 * @param found what the beginning shows, whatever was said; its separator is the one that fits this encoding
 * @param unreadable how many characters of the beginning are none in this encoding
 * @param skipped lines before the table that say how to read it
 * @param first the first rows, as many as the sample holds, at most {@link #ROWS}
 */
record CsvText(
        Source source,
        Charset charset,
        char separator,
        char mark,
        Dialect found,
        int unreadable,
        int skipped,
        List<CsvRecord> first) {

    /** Rows that are looked at before reading begins. */
    static final int ROWS = 200;

    private static final int SAMPLE = 1 << 20;

    /** Longer than any article, in characters: a quotation mark that is never closed ends here. */
    private static final int LONGEST_CELL = 16 << 20;

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** What some spreadsheets write into the first line. */
    private static final Pattern TOLD = Pattern.compile("(?i)sep=(.)\\R");

    /** The cells of the first rows. */
    List<List<String>> cells() {
        return first.stream().map(CsvRecord::getFields).toList();
    }

    /** Whether cells are usually separated by it. */
    static boolean isUsual(int sign) {
        return new String(SEPARATORS).indexOf(sign) >= 0;
    }

    /** @throws Refusal if it is missing, empty, no text, or not in the encoding that it is said to be in */
    static CsvText of(Source source, FieldNames names, Dialect said) throws Refusal {
        byte[] head;
        try (InputStream in = source.contents().open()) {
            head = in.readNBytes(SAMPLE);
        } catch (IOException e) {
            throw new Refusal(Bytes.unreadable(source.file(), e));
        }
        // Nothing but somebody's word tells UTF-16 without a mark from another kind of file, unless it is mostly Latin.
        if (!StandardCharsets.UTF_16.equals(said.charset()) && Bytes.isBinary(head)) {
            throw new Refusal(Bytes.binary(source.name()));
        }
        Opening opening = Opening.of(head, head.length == SAMPLE, said.charset(), source.name());
        String text = opening.text();
        if (text.isBlank()) {
            throw new Refusal(Bytes.empty(source.name()));
        }
        Matcher told = TOLD.matcher(text);
        boolean tells = told.lookingAt() && Dialect.separates(told.group(1).charAt(0));
        String rows = tells ? text.substring(told.end()) : text;
        char found = tells ? told.group(1).charAt(0) : likeliest(rows, names, head.length);
        char separator = said.separator() == null ? found : said.separator();
        List<CsvRecord> marked = sample(rows, separator, Quoting.MARK, head.length);
        List<CsvRecord> plain =
                Quoting.of(rows, separator).isText() ? sample(rows, separator, Quoting.NONE, head.length) : List.of();
        boolean inTexts = !plain.isEmpty() && evenness(plain) >= evenness(marked);
        return new CsvText(
                source,
                opening.charset(),
                separator,
                inTexts ? Quoting.NONE : Quoting.MARK,
                new Dialect(found, opening.found()),
                opening.unreadable(),
                tells ? 1 : 0,
                inTexts ? plain : marked);
    }

    private static char likeliest(String text, FieldNames names, int length) {
        char best = SEPARATORS[0];
        double most = -1;
        for (char separator : SEPARATORS) {
            double score = score(sample(text, separator, Quoting.MARK, length), names);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    /** Known names in the first row count most, then that the rows are of one length. */
    private static double score(List<CsvRecord> rows, FieldNames names) {
        if (rows.isEmpty()) {
            return 0;
        }
        int width = rows.getFirst().getFieldCount();
        return names.guess(rows.getFirst().getFields()).size() * 2 + evenness(rows) + Math.min(width, 50) * 0.001;
    }

    /** The share of the rows that are as long as the first, 0 where that has one cell. */
    private static double evenness(List<CsvRecord> rows) {
        int width = rows.isEmpty() ? 1 : rows.getFirst().getFieldCount();
        long same = rows.stream().filter(r -> r.getFieldCount() == width).count();
        return width == 1 ? 0 : (double) same / rows.size();
    }

    private static List<CsvRecord> sample(String text, char separator, char mark, int length) {
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = builder(separator, mark).ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            while (rows.size() < ROWS && records.hasNext()) {
                rows.add(records.next());
            }
        } catch (CsvParseException | IOException e) {
            // What came before it is a sample too.
            return rows;
        }
        if (length == SAMPLE && rows.size() > 1 && rows.size() < ROWS) {
            // The last row is cut off with the sample.
            rows.removeLast();
        }
        return rows;
    }

    /**
     * One row with a stray quotation mark must not cost the rows after it; there is no other way to say so than the one
     * that is to go.
     */
    @SuppressWarnings("removal")
    private static CsvReader.CsvReaderBuilder builder(char separator, char mark) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(mark)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_CELL);
    }

    /** All rows from the beginning; closing it closes the source. */
    CsvReader<CsvRecord> rows() throws IOException {
        InputStream in = source.contents().open();
        try {
            Reader reader = new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            CsvReader<CsvRecord> rows = builder(separator, mark).ofCsvRecord(reader);
            if (skipped > 0) {
                rows.skipLines(skipped);
            }
            return rows;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }
}
