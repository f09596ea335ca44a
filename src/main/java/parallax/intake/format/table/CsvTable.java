package parallax.intake.format.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Known;
import parallax.intake.article.PlainText;
import parallax.intake.article.SavedPage;
import parallax.intake.format.Format;
import parallax.intake.format.Fragments;
import parallax.intake.format.Out;
import parallax.intake.source.Bytes;
import parallax.intake.source.OverBudget;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.intake.source.TimeLimit;
import parallax.news.Article;

/**
 * A table with an article a row: comma, semicolon, tab or bar between the cells, in any encoding. Cells are text, also
 * where a spreadsheet would take them for a formula.
 */
public final class CsvTable implements Format {

    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab");

    private final Fragments fragments;
    private final FieldNames names;
    private final Columns columns;

    /** Reads the rows as articles. */
    public CsvTable(PlainText plain, SavedPage page) {
        this(new Fragments(plain, page), FieldNames.load(), Columns.GUESSED);
    }

    private CsvTable(Fragments fragments, FieldNames names, Columns columns) {
        this.fragments = fragments;
        this.names = names;
        this.columns = columns;
    }

    /** The same for tables whose columns are as the analyst says. */
    public CsvTable with(Columns said) {
        return new CsvTable(fragments, names, said);
    }

    /** The beginning of a table. @throws Refusal if it is none */
    public static Beginning columns(Path file) throws Refusal {
        return columns(file, Dialect.FOUND);
    }

    /** The same read as somebody says. @throws Refusal if it is no table, or not in that encoding */
    public static Beginning columns(Path file, Dialect said) throws Refusal {
        FieldNames names = FieldNames.load();
        CsvText text = CsvText.of(Source.of(file), names, said);
        return Beginning.of(FirstRows.of(text), isHeaded(text, names), names);
    }

    /** A table whose first row has a name that is known, or no long cell, day or address, is headed. */
    static boolean isHeaded(CsvText text, FieldNames names) {
        List<String> first =
                text.first().isEmpty() ? List.of() : text.first().getFirst().getFields();
        return !names.guess(first).isEmpty()
                || first.stream()
                        .allMatch(cell -> cell.length() < FieldValues.ARTICLE && !FieldValues.isValue(cell.strip()));
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        return ENDINGS.contains(ending);
    }

    @Override
    public void read(Source source, Out out) throws Refusal {
        CsvText text = CsvText.of(source, names, columns.dialect());
        boolean headed = columns.headed() && (!columns.chosen().isEmpty() || isHeaded(text, names));
        Layout layout = Layout.of(FirstRows.of(text), new Columns(columns.chosen(), headed), names, FieldValues::sure);
        if (!layout.places().containsKey(Field.TEXT)) {
            throw new Refusal(
                    "%s has no column that is known to hold the text. Its columns are: %s. Say which one it is."
                            .formatted(source.name(), Columns.told(layout.header())));
        }
        LineList without = new LineList();
        try (CsvReader<CsvRecord> reader = text.rows()) {
            Iterator<CsvRecord> rows = reader.iterator();
            boolean header = headed;
            int number = 0;
            for (CsvRecord row = next(rows, source); row != null; row = next(rows, source)) {
                TimeLimit.check();
                if (header) {
                    header = false;
                } else if (layout.cell(row.getFields(), Field.TEXT) == null) {
                    number++;
                    without.add(row.getStartingLineNumber());
                } else {
                    number++;
                    hand(row, number, layout, source, out);
                }
            }
            if (number == 0) {
                throw new Refusal(
                        "%s has column names and no rows: there is nothing in it to import.".formatted(source.name()));
            }
        } catch (OverBudget e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Refusal(Bytes.unreadable(source.file(), e));
        }
        if (!without.isEmpty()) {
            out.failed("%s of %s without a text %s left out."
                    .formatted(without.words(), source.name(), without.isOne() ? "was" : "were"));
        }
    }

    private static @Nullable CsvRecord next(Iterator<CsvRecord> rows, Source source) throws IOException, Refusal {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new Refusal("%s cannot be read to its end: a quotation mark around a cell seems never to be closed. "
                            .formatted(source.name())
                    + "What came before was read.");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void hand(CsvRecord row, int number, Layout layout, Source source, Out out) throws Refusal {
        source.budget().entry(source.name());
        List<String> cells = row.getFields();
        String said = layout.cell(cells, Field.ID);
        String id = said == null ? source.stem() + "-" + number : said.strip();
        String text = String.valueOf(layout.cell(cells, Field.TEXT));
        Known known = RowFacts.of(field -> layout.cell(cells, field), "column");
        out.piece(text.length() * 2L, () -> article(id, source.name(), row.getStartingLineNumber(), text, known));
    }

    private Article article(String id, String file, long line, String text, Known known) throws Refusal {
        try {
            return known.over(fragments.text(id, file, text));
        } catch (Refusal e) {
            throw new Refusal("Line %d of %s holds tags without any text, so it was left out.".formatted(line, file));
        }
    }
}
