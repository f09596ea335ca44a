package parallax.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.export.Sheet.Look;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.statements.comparison.Comparison;
import parallax.statements.comparison.Comparison.Column;
import parallax.statements.comparison.Comparison.Row;
import parallax.text.CodePoints;
import parallax.text.Span;

/**
 * The comparison as a spreadsheet: the table with its differences marked, every rendering in a row of its own, the sources,
 * and what the file shows. Rows and columns are those of the table given. Memory does not grow with the table.
 */
public final class ComparisonXlsx {

    private static final List<String> FACTS = List.of(
            "No.",
            "Speaker",
            "Statement (base wording)",
            "Base wording from",
            "Occasion",
            "From",
            "To",
            "Sources that report it",
            "Independent of one another",
            "Sources that left it out",
            "The same words on another occasion");

    private static final List<Integer> FACT_WIDTHS = List.of(6, 18, 44, 18, 24, 11, 11, 10, 12, 10, 30);
    private static final int FROZEN = 3;
    private static final int OUTLET_WIDTH = 40;

    private final Comparison table;
    private final Scope scope;
    private final Workbook book;
    private final List<Sheet> written = new ArrayList<>();
    private final Map<String, CodePoints> points = new HashMap<>();

    private ComparisonXlsx(Comparison table, Scope scope, Workbook book) {
        this.table = table;
        this.scope = scope;
        this.book = book;
    }

    /**
     * Writes the whole file; {@code out} stays open.
     *
     * @throws IOException if {@code out} does not take it
     * @throws IllegalArgumentException if the table has more rows or columns than a spreadsheet may; the message is for the
     *     analyst
     */
    public static void write(Comparison table, Scope scope, OutputStream out) throws IOException {
        if (table.columns().size() + FACTS.size() > Workbook.COLUMNS
                || table.rows().size() >= Workbook.ROWS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A spreadsheet has room for %,d statements and %,d sources: filter the comparison, or write CSV.",
                    Workbook.ROWS - 1,
                    Workbook.COLUMNS - FACTS.size()));
        }
        try (Workbook book = new Workbook(out, scope.title(), scope.written())) {
            new ComparisonXlsx(table, scope, book).write();
        }
    }

    private void write() throws IOException {
        comparison();
        renderings();
        sources();
        AboutSheet.write(table, scope, written, book);
    }

    private Sheet sheet(String name, int frozen, List<Integer> widths, List<String> heads) throws IOException {
        Sheet sheet = book.sheet(name, frozen, widths);
        written.add(sheet);
        sheet.head(heads);
        return sheet;
    }

    private void comparison() throws IOException {
        List<String> heads = new ArrayList<>(FACTS);
        table.columns().forEach(c -> heads.add(c.source()));
        List<Integer> widths = new ArrayList<>(FACT_WIDTHS);
        widths.addAll(Collections.nCopies(table.columns().size(), OUTLET_WIDTH));
        Sheet sheet = sheet("Comparison", FROZEN, widths, heads);
        for (int i = 0; i < table.rows().size(); i++) {
            row(sheet, i + 1, table.rows().get(i));
        }
    }

    private void row(Sheet sheet, int number, Row row) throws IOException {
        CellText cells = new CellText(table, scope, row);
        Occasion occasion = row.statement().occasion();
        sheet.row();
        sheet.number(number, Look.COUNT);
        sheet.text(CellText.speaker(row), Look.TEXT);
        sheet.text(cells.base(), Look.TEXT);
        sheet.text(cells.baseSource(), Look.TEXT);
        sheet.text(occasion == null ? null : occasion.label(), Look.TEXT);
        sheet.date(occasion == null ? null : occasion.from());
        sheet.date(occasion == null ? null : occasion.to());
        sheet.number(row.outlets(), Look.COUNT);
        sheet.number(row.witnesses(), Look.COUNT);
        sheet.number(row.cells().stream().filter(e -> e.state() == Cell.OMITTED).count(), Look.COUNT);
        sheet.text(String.join("\n", cells.heard()), Look.TEXT);
        for (int c = 0; c < row.cells().size(); c++) {
            List<Piece> wording = cells.wording(c);
            Cell state = row.cells().get(c).state();
            if (wording.isEmpty()) {
                sheet.text(Signs.of(state) + " " + Signs.words(state), look(state));
            } else {
                List<Piece> pieces = new ArrayList<>(cells.state(c));
                pieces.add(new Piece("\n", Mark.QUIET));
                pieces.addAll(wording);
                sheet.pieces(pieces, look(state));
            }
        }
        sheet.endRow();
    }

    private static Look look(Cell state) {
        return switch (state) {
            case DIRECT, MIXED, INDIRECT -> Look.TEXT;
            case POSSIBLE -> Look.POSSIBLE;
            case OMITTED -> Look.OMITTED;
            case NOT_COVERED -> Look.NOT_COVERED;
        };
    }

    private void renderings() throws IOException {
        Set<String> shown = new HashSet<>();
        table.columns().forEach(c -> shown.addAll(c.articles()));
        Sheet sheet = renderings("Renderings");
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            for (Rendering rendering : row.statement().renderings()) {
                if (!shown.contains(rendering.article())) {
                    continue;
                }
                if (sheet.rows() == Workbook.ROWS) {
                    sheet = renderings("Renderings " + written.size());
                }
                rendering(sheet, i + 1, row, rendering);
            }
        }
    }

    private Sheet renderings(String name) throws IOException {
        return sheet(
                name,
                1,
                List.of(6, 38, 18, 20, 28, 11, 10, 10, 18, 14, 8, 9, 9, 70),
                List.of(
                        "No.",
                        "Statement id",
                        "Speaker",
                        "Source",
                        "Title",
                        "Published",
                        "State",
                        "Kind",
                        "Speaker in the article",
                        "Cue",
                        "Depth",
                        "Start",
                        "End",
                        "Text"));
    }

    private void rendering(Sheet sheet, int number, Row row, Rendering rendering) throws IOException {
        Article article = table.articles().get(rendering.article());
        Span span = points.computeIfAbsent(article.id(), a -> CodePoints.of(article.text()))
                .toCodePoints(rendering.span());
        double depth =
                (double) rendering.span().start() / Math.max(1, article.text().length());
        sheet.row();
        sheet.number(number, Look.COUNT);
        sheet.text(row.statement().id(), Look.TEXT);
        sheet.text(CellText.speaker(row), Look.TEXT);
        sheet.text(article.source(), Look.TEXT);
        sheet.text(article.title(), Look.TEXT);
        sheet.date(article.published());
        sheet.text(rendering.state().word(), Look.TEXT);
        sheet.text(rendering.kind().word(), Look.TEXT);
        sheet.text(rendering.speaker(), Look.TEXT);
        sheet.text(rendering.cue() == null ? null : rendering.cue().of(article.text()), Look.TEXT);
        sheet.number(Math.round(depth * 1000) / 1000.0, Look.SHARE);
        sheet.number(span.start(), Look.COUNT);
        sheet.number(span.end(), Look.COUNT);
        sheet.text(rendering.span().of(article.text()), Look.TEXT);
        sheet.endRow();
    }

    private void sources() throws IOException {
        Sheet sheet = sheet(
                "Sources",
                1,
                List.of(24, 60, 11, 11, 24, 9, 50, 24),
                List.of("Source", "Title", "Published", "Updated", "Authors", "Language", "Address", "File"));
        for (Column column : table.columns()) {
            for (String id : column.articles()) {
                Article article = table.articles().get(id);
                sheet.row();
                sheet.text(article.source(), Look.TEXT);
                sheet.text(article.title(), Look.TEXT);
                sheet.date(article.published());
                sheet.date(article.updated());
                sheet.text(String.join(", ", article.byline()), Look.TEXT);
                sheet.text(article.language(), Look.TEXT);
                sheet.text(article.url(), Look.TEXT);
                sheet.text(article.file(), Look.TEXT);
                sheet.endRow();
            }
        }
    }
}
