package parallax.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parallax.store.articles.ImportRow;
import parallax.store.articles.ImportRow.Facts;

/** What became of the files of an import as CSV, one line a file or article. */
public final class ImportCsv {

    private ImportCsv() {}

    /** Writes head and rows. */
    public static void write(List<ImportRow> rows, Appendable out) {
        Csv csv = Csv.forSpreadsheets(out);
        csv.row("file", "outcome", "outlet", "published", "language", "title", "uncertain", "message", "article");
        for (ImportRow row : rows) {
            Facts facts = row.facts();
            csv.row(
                    row.file(),
                    word(row.outcome()),
                    facts == null ? null : facts.outlet(),
                    facts == null ? null : facts.published(),
                    facts == null ? null : facts.language(),
                    facts == null ? null : facts.title(),
                    row.doubts().stream()
                            .sorted(Comparator.naturalOrder())
                            .map(ImportCsv::word)
                            .collect(Collectors.joining(" ")),
                    row.sentence(),
                    row.article());
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
