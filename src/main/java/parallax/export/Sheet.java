package parallax.export;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a {@link Workbook}, written row by row. Text is always a string in the file, never a formula, and its style
 * keeps it one when an analyst edits the cell. Text of several looks stands in the cell itself: a table of shared strings
 * would have to be kept in memory to the end.
 */
public final class Sheet {

    /** The most that Excel takes in a cell, in UTF-16 units. */
    public static final int LONGEST = 32_767;

    public static final String CUT = " […cut]";

    /** Day 0 of a date cell; days before March 1900 are told differently by different programs. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /** Points of a line of text of ten points, and the most that a row can have. */
    private static final double LINE = 13.2;

    private static final int HIGHEST = 409;
    /** Lines break between words, so that they hold fewer characters than their width. */
    private static final double WIDE = 1.15;

    private static final int USUAL_WIDTH = 9;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    /** What Excel would read as an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** How a cell looks: its index among the formats of the style sheet. */
    public enum Look {
        TEXT,
        HEAD,
        DATE,
        COUNT,
        SHARE,
        OMITTED,
        NOT_COVERED,
        POSSIBLE,
        TITLE,
        LABEL,
        /** An id or an address: on one line, however long. */
        CODE
    }

    private final Xml xml;
    private final String name;
    private final int frozen;
    private final List<Integer> widths;
    /** Cells of the row at hand: how high it is stands before them. */
    private final List<Cell> cells = new ArrayList<>();

    private double lines;
    private int rows;
    private int columns;
    private int widest;
    private int cut;
    private boolean headed;

    /** What is written of a cell. */
    private interface Cell {
        void write() throws IOException;
    }

    /** @param frozen columns that stay while others scroll, beside the heads; less than 0 for a sheet without heads */
    public Sheet(Xml xml, String name, boolean first, int frozen, List<Integer> widths) throws IOException {
        this.xml = xml;
        this.name = name;
        this.frozen = frozen;
        this.widths = List.copyOf(widths);
        xml.start("worksheet", "xmlns", Workbook.MAIN)
                .start("sheetPr")
                .empty("pageSetUpPr", "fitToPage", "1")
                .end()
                .start("sheetViews")
                .start("sheetView", "tabSelected", first ? "1" : "0", "workbookViewId", "0");
        if (frozen == 0) {
            xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        } else if (frozen > 0) {
            xml.empty(
                    "pane",
                    "xSplit",
                    "" + frozen,
                    "ySplit",
                    "1",
                    "topLeftCell",
                    letters(frozen) + 2,
                    "activePane",
                    "bottomRight",
                    "state",
                    "frozen");
        }
        xml.end().end().empty("sheetFormatPr", "defaultRowHeight", "14").start("cols");
        for (int i = 0; i < widths.size(); i++) {
            xml.empty("col", "min", "" + (i + 1), "max", "" + (i + 1), "width", "" + widths.get(i), "customWidth", "1");
        }
        xml.end().start("sheetData");
    }

    public String name() {
        return name;
    }

    /** Rows so far. */
    public int rows() {
        return rows;
    }

    /** Texts that had to be cut so far. */
    public int cut() {
        return cut;
    }

    /** Whether it has a head, over which rows can be filtered and which is printed on every page. */
    public boolean headed() {
        return headed;
    }

    /** A row of column heads: the first of a table. */
    public void head(List<String> words) throws IOException {
        headed = true;
        row();
        for (String word : words) {
            text(word, Look.HEAD);
        }
        endRow();
    }

    public void row() throws IOException {
        rows++;
        columns = 0;
        lines = 1;
    }

    public void endRow() throws IOException {
        widest = Math.max(widest, columns);
        // Office programs do not measure rows that are not edited: without a height, wrapped lines lie over each other.
        xml.start("row", "r", "" + rows, "ht", "" + Math.min(HIGHEST, Math.round(lines * LINE + 2)));
        for (Cell cell : cells) {
            cell.write();
        }
        cells.clear();
        xml.end();
    }

    /** A cell of text; null is an empty one. */
    public void text(@Nullable String text, Look look) throws IOException {
        pieces(text == null || text.isEmpty() ? List.of() : List.of(new Piece(text, Mark.PLAIN)), look);
    }

    /** A cell of text of several looks. */
    public void pieces(List<Piece> pieces, Look look) throws IOException {
        if (look != Look.CODE) {
            lines = Math.max(lines, lines(pieces, columns < widths.size() ? widths.get(columns) : USUAL_WIDTH));
        }
        String place = place();
        List<Piece> fitted = fitted(pieces);
        cells.add(() -> write(place, fitted, look));
    }

    /** About how many lines a text takes in a column of so many characters. */
    private static double lines(List<Piece> pieces, int width) {
        StringBuilder all = new StringBuilder();
        pieces.forEach(p -> all.append(p.text()));
        return all.toString()
                .lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(line.length() * WIDE / width)))
                .sum();
    }

    private void write(String place, List<Piece> pieces, Look look) throws IOException {
        if (pieces.isEmpty()) {
            xml.empty("c", "r", place, "s", style(look));
            return;
        }
        xml.start("c", "r", place, "s", style(look), "t", "inlineStr").start("is");
        if (pieces.size() == 1 && pieces.getFirst().mark() == Mark.PLAIN) {
            xml.text("t", safe(pieces.getFirst().text()));
        } else {
            for (Piece piece : pieces) {
                run(piece);
            }
        }
        xml.end().end();
    }

    /** A run says all of its look: what programs take for the look of one that says nothing differs. */
    private void run(Piece piece) throws IOException {
        Mark mark = piece.mark();
        xml.start("r").start("rPr");
        flag("b", mark.bold());
        flag("i", mark.italic());
        flag("strike", mark.strike());
        xml.empty("color", "rgb", "FF" + mark.colour()).empty("sz", "val", "10");
        if (!mark.underline().isEmpty()) {
            xml.empty("u", "val", mark.underline());
        }
        xml.empty("rFont", "val", "Calibri")
                .empty("family", "val", "2")
                .end()
                .text("t", safe(piece.text()))
                .end();
    }

    private void flag(String name, boolean set) throws IOException {
        if (set) {
            xml.empty(name);
        }
    }

    /** As much as a cell takes; what is cut says so and is counted. */
    private List<Piece> fitted(List<Piece> pieces) {
        if (pieces.stream().mapToInt(p -> p.text().length()).sum() <= LONGEST) {
            return pieces;
        }
        cut++;
        List<Piece> fitted = new ArrayList<>();
        int room = LONGEST - CUT.length();
        for (Piece piece : pieces) {
            String text = piece.text();
            if (text.length() > room) {
                boolean split = room > 0 && Character.isHighSurrogate(text.charAt(room - 1));
                fitted.add(new Piece(text.substring(0, split ? room - 1 : room) + CUT, piece.mark()));
                break;
            }
            room -= text.length();
            fitted.add(piece);
        }
        return fitted;
    }

    private static String safe(String text) {
        return text.indexOf('_') < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    public void number(double number, Look look) throws IOException {
        String digits = number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        String place = place();
        cells.add(() -> xml.start("c", "r", place, "s", style(look))
                .start("v")
                .chars(digits)
                .end()
                .end());
    }

    /** A day, as a date that can be sorted; null is an empty cell. */
    public void date(@Nullable LocalDate day) throws IOException {
        if (day == null || day.isBefore(FIRST_DAY)) {
            text(day == null ? null : day.toString(), Look.TEXT);
        } else {
            number(ChronoUnit.DAYS.between(EPOCH, day), Look.DATE);
        }
    }

    /** The area of the filter over the rows. */
    public String filtered() {
        return quoted() + "!$A$1:$" + letters(widest - 1) + "$" + rows;
    }

    /** What is printed on every page. */
    public String printTitles() {
        String rowsAbove = quoted() + "!$1:$1";
        return frozen == 0 ? rowsAbove : quoted() + "!$A:$" + letters(frozen - 1) + "," + rowsAbove;
    }

    private String quoted() {
        return "'" + name + "'";
    }

    public void finish() throws IOException {
        xml.end();
        if (headed) {
            xml.empty("autoFilter", "ref", "A1:" + letters(widest - 1) + rows);
        }
        xml.empty(
                        "pageMargins",
                        "left",
                        "0.4",
                        "right",
                        "0.4",
                        "top",
                        "0.5",
                        "bottom",
                        "0.5",
                        "header",
                        "0.3",
                        "footer",
                        "0.3")
                // Paper 8 is A3; as many pages down as it takes.
                .empty("pageSetup", "paperSize", "8", "orientation", "landscape", "fitToHeight", "0")
                .start("headerFooter")
                .start("oddFooter")
                .chars("&L&A&RPage &P of &N")
                .end()
                .end();
        xml.finish();
    }

    private String place() {
        return letters(columns++) + rows;
    }

    private static String style(Look look) {
        return Integer.toString(look.ordinal());
    }

    /** The name of a column: A, B, … Z, AA; the first is 0. */
    public static String letters(int column) {
        return column < 26 ? Character.toString('A' + column) : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
