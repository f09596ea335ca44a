package parallax.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.export.WordFile.Paper;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Occasion;
import parallax.statements.comparison.Comparison;
import parallax.statements.comparison.Comparison.Column;
import parallax.statements.comparison.Comparison.Row;

/**
 * The comparison as a text document in landscape: statements by speaker and occasion, a table for every six sources with the
 * base wording first in each, heads repeated on every page. Rows and columns are those of the table given.
 */
public final class ComparisonDocx {

    /** More columns are too narrow to read on A3. */
    private static final int SOURCES = 6;

    private static final int SOURCES_ON_A4 = 3;
    private static final double BASE_SHARE = 0.24;

    private static final String HEAD = "E9EDF2";
    private static final String OCCASION = "F4F5F7";

    private final Comparison table;
    private final Scope scope;
    private final WordFile file;
    private final Paper paper;

    private ComparisonDocx(Comparison table, Scope scope, Paper paper, WordFile file) {
        this.table = table;
        this.scope = scope;
        this.paper = paper;
        this.file = file;
    }

    /**
     * Writes the whole file; {@code out} stays open.
     *
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Comparison table, Scope scope, OutputStream out) throws IOException {
        Paper paper = table.columns().size() <= SOURCES_ON_A4 ? Paper.A4 : Paper.A3;
        try (WordFile file = new WordFile(out, scope.title(), scope.written(), paper)) {
            new ComparisonDocx(table, scope, paper, file).write();
        }
    }

    private void write() throws IOException {
        file.paragraph("Title", scope.title());
        file.paragraph("", summary());
        file.paragraph("", "Written " + scope.written() + " by Parallax.");
        if (scope.filters().isEmpty()) {
            file.paragraph("", scope.line());
        } else {
            file.paragraph("", "Filters in force:");
            for (String filter : scope.filters()) {
                file.paragraph("", "– " + filter);
            }
        }
        legend();
        if (table.rows().isEmpty()) {
            file.paragraph("", "No statements: none of the articles quotes anyone, or the filters leave none.");
        } else {
            int parts = Math.max(1, Math.ceilDiv(table.columns().size(), SOURCES));
            for (int part = 0; part < parts; part++) {
                part(
                        part * table.columns().size() / parts,
                        (part + 1) * table.columns().size() / parts);
            }
        }
        sources();
    }

    private String summary() {
        long several = table.rows().stream().filter(r -> r.outlets() > 1).count();
        return String.format(
                Locale.ROOT,
                "%d statements in %d sources; %d of them reported by more than one.",
                table.rows().size(),
                table.columns().size(),
                several);
    }

    private void legend() throws IOException {
        file.paragraph("Heading1", "How to read it");
        for (Cell cell : Cell.values()) {
            file.paragraph(
                    "",
                    List.of(
                            new Piece(Signs.of(cell) + " " + Signs.words(cell), Mark.STATE),
                            new Piece(": " + CellText.meaning(cell), Mark.PLAIN)));
        }
        List<Piece> marks = new ArrayList<>();
        marks.add(new Piece("Differences to the base wording: ", Mark.PLAIN));
        for (Piece piece : CellText.differences()) {
            marks.add(piece);
            marks.add(new Piece("   ", Mark.PLAIN));
        }
        file.paragraph("", marks);
    }

    /** The table of the columns from {@code from} up to {@code to}. */
    private void part(int from, int to) throws IOException {
        boolean all = to - from == table.columns().size();
        file.paragraph(
                "Heading1",
                all
                        ? "Comparison"
                        : "Sources " + (from + 1) + " to " + to + " of "
                                + table.columns().size());
        int base = (int) (paper.room() * BASE_SHARE);
        int each = (paper.room() - base) / Math.max(1, to - from);
        List<Integer> widths = new ArrayList<>(Collections.nCopies(to - from, each));
        widths.addFirst(base);
        file.table(widths);
        file.headRow();
        cell(base, HEAD, "Head", "Statement (base wording)");
        for (int c = from; c < to; c++) {
            cell(each, HEAD, "Head", table.columns().get(c).source());
        }
        file.endRow();
        groups(from, to, widths);
        file.endTable();
    }

    private void groups(int from, int to, List<Integer> widths) throws IOException {
        String speaker = null;
        Occasion occasion = null;
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            boolean other = !CellText.speaker(row).equals(speaker);
            if (other) {
                speaker = CellText.speaker(row);
                group(widths, HEAD, "Speaker", speaker);
            }
            if (other || !Objects.equals(occasion, row.statement().occasion())) {
                occasion = row.statement().occasion();
                group(widths, OCCASION, "Occasion", words(occasion));
            }
            row(i + 1, row, from, to, widths);
        }
    }

    private static String words(@Nullable Occasion occasion) {
        if (occasion == null) {
            return "Occasion unknown";
        }
        StringBuilder words = new StringBuilder(occasion.label());
        if (occasion.from() != null) {
            words.append(" · ").append(occasion.from());
            if (occasion.to() != null && !occasion.to().equals(occasion.from())) {
                words.append(" to ").append(occasion.to());
            }
        }
        return words.toString();
    }

    private void group(List<Integer> widths, String fill, String style, String words) throws IOException {
        file.row();
        file.cell(widths.stream().mapToInt(w -> w).sum(), widths.size(), fill);
        file.paragraph(style, words);
        file.endCell();
        file.endRow();
    }

    private void row(int number, Row row, int from, int to, List<Integer> widths) throws IOException {
        CellText cells = new CellText(table, scope, row);
        file.row();
        file.cell(widths.getFirst(), 1, "");
        file.paragraph("", cells.base());
        file.paragraph("Small", "No. " + number + " · base: " + cells.baseSource() + " · " + cells.counts());
        for (String heard : cells.heard()) {
            file.paragraph("Small", heard);
        }
        file.endCell();
        for (int c = from; c < to; c++) {
            file.cell(widths.get(c - from + 1), 1, fill(row.cells().get(c).state()));
            file.paragraph("Small", cells.state(c));
            List<Piece> wording = cells.wording(c);
            if (!wording.isEmpty()) {
                file.paragraph("", wording);
            }
            file.endCell();
        }
        file.endRow();
    }

    private static String fill(Cell state) {
        return switch (state) {
            case DIRECT, MIXED, INDIRECT, POSSIBLE -> "";
            case OMITTED -> "F9E1DF";
            case NOT_COVERED -> "F4F5F7";
        };
    }

    private void cell(int width, String fill, String style, String words) throws IOException {
        file.cell(width, 1, fill);
        file.paragraph(style, words);
        file.endCell();
    }

    private void sources() throws IOException {
        file.paragraph("Heading1", "Sources");
        for (Column column : table.columns()) {
            for (String id : column.articles()) {
                Article article = table.articles().get(id);
                StringBuilder words = new StringBuilder();
                if (article.title() != null) {
                    words.append(": ").append(article.title());
                }
                if (article.published() != null) {
                    words.append(", ").append(article.published());
                }
                if (article.url() != null) {
                    words.append(", ").append(article.url());
                }
                file.paragraph(
                        "", List.of(new Piece(article.source(), Mark.STATE), new Piece(words.toString(), Mark.PLAIN)));
            }
        }
    }
}
