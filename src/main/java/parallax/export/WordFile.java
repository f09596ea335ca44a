package parallax.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.export.OfficePackage.Relation;

/** A text document (WordprocessingML, ECMA-376 part 1, §17), written from its first paragraph to its last. */
public final class WordFile implements Closeable {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int MARGIN = 850;

    private final OfficePackage file;
    private final Xml body;
    private final Paper paper;
    private final String title;
    private final @Nullable WordComments comments;

    /** Paper in twentieths of a point: in landscape for tables, upright for reading. */
    public enum Paper {
        A4(16_838, 11_906),
        A3(23_811, 16_838),
        A4_UPRIGHT(11_906, 16_838);

        private final int width;
        private final int height;

        Paper(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /** What is left between the margins. */
        int room() {
            return width - 2 * MARGIN;
        }
    }

    /** A document without comments. */
    public WordFile(OutputStream out, String title, LocalDate written, Paper paper) throws IOException {
        this(out, title, written, paper, false);
    }

    /** @param commented whether passages may carry comments */
    public WordFile(OutputStream out, String title, LocalDate written, Paper paper, boolean commented)
            throws IOException {
        this.comments = commented ? new WordComments() : null;
        this.paper = paper;
        this.title = title;
        file = new OfficePackage(out, "word/document.xml", title, written);
        List<Relation> parts =
                new ArrayList<>(List.of(new Relation("styles", "styles.xml"), new Relation("footer", "footer.xml")));
        if (commented) {
            parts.add(new Relation("comments", "comments.xml"));
        }
        file.relations("word/document.xml", parts);
        file.fixedPart("word/styles.xml", TYPE + "styles+xml", "docx-styles.xml");
        footer();
        body = file.part("word/document.xml", TYPE + "document.main+xml");
        body.start("w:document", "xmlns:w", MAIN, "xmlns:r", OfficePackage.RELATIONS)
                .start("w:body");
    }

    private void footer() throws IOException {
        Xml xml = file.part("word/footer.xml", TYPE + "footer+xml");
        xml.start("w:ftr", "xmlns:w", MAIN).start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Footer");
        xml.start("w:tabs")
                .empty("w:tab", "w:val", "right", "w:pos", "" + paper.room())
                .end()
                .end();
        xml.start("w:r").text("w:t", title).empty("w:tab").text("w:t", "Page ").end();
        field(xml, "PAGE");
        xml.start("w:r").text("w:t", " of ").end();
        field(xml, "NUMPAGES");
    }

    private static void field(Xml xml, String name) throws IOException {
        xml.start("w:fldSimple", "w:instr", name)
                .start("w:r")
                .text("w:t", "1")
                .end()
                .end();
    }

    /** A paragraph; {@code style} is one of the style sheet's, empty for the usual. */
    public void paragraph(String style, List<Piece> pieces) throws IOException {
        Direction way = Direction.of(pieces);
        body.start("w:p").start("w:pPr");
        if (!style.isEmpty()) {
            body.empty("w:pStyle", "w:val", style);
        }
        if (way == Direction.RIGHT_TO_LEFT) {
            body.empty("w:bidi");
        }
        body.end();
        for (Piece piece : pieces) {
            run(piece, way);
        }
        body.end();
    }

    public void paragraph(String style, String text) throws IOException {
        paragraph(style, List.of(new Piece(text, Mark.PLAIN)));
    }

    /** Begins a paragraph that is written run by run. */
    public void startParagraph(String style, Direction way) throws IOException {
        body.start("w:p").start("w:pPr");
        if (!style.isEmpty()) {
            body.empty("w:pStyle", "w:val", style);
        }
        if (way == Direction.RIGHT_TO_LEFT) {
            body.empty("w:bidi");
        }
        body.end();
    }

    public void endParagraph() throws IOException {
        body.end();
    }

    /** Some text; {@code fill} is the colour behind it as RGB in hexadecimal, empty for none. */
    public void run(String text, String fill, Direction way) throws IOException {
        body.start("w:r");
        boolean backwards = Direction.backwards(text, way);
        if (!fill.isEmpty() || backwards) {
            body.start("w:rPr");
            if (!fill.isEmpty()) {
                body.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
            }
            flag("w:rtl", backwards);
            body.end();
        }
        // A tab as a character is a mere blank to some programs.
        String[] between = text.split("\t", -1);
        for (int i = 0; i < between.length; i++) {
            if (i > 0) {
                body.empty("w:tab");
            }
            if (!between[i].isEmpty()) {
                body.text("w:t", between[i]);
            }
        }
        body.end();
    }

    /** Begins the passage of a comment: inside of a paragraph; the passage may end in a later one. */
    public void commentStart(int id) throws IOException {
        body.empty("w:commentRangeStart", "w:id", "" + id);
    }

    /** Ends the passage of a comment and keeps the comment for the end of the file. */
    public void commentEnd(WordComments.Comment comment) throws IOException {
        Objects.requireNonNull(comments, "a document without comments").add(comment);
        body.empty("w:commentRangeEnd", "w:id", "" + comment.id())
                .start("w:r")
                .empty("w:commentReference", "w:id", "" + comment.id())
                .end();
    }

    private void run(Piece piece, Direction way) throws IOException {
        Mark mark = piece.mark();
        body.start("w:r");
        boolean backwards = Direction.backwards(piece.text(), way);
        if (mark != Mark.PLAIN || backwards) {
            body.start("w:rPr");
            // Scripts that run from right to left, and those of South Asia, have switches of their own.
            flag("w:b", mark.bold());
            flag("w:bCs", mark.bold());
            flag("w:i", mark.italic());
            flag("w:iCs", mark.italic());
            flag("w:strike", mark.strike());
            if (mark != Mark.PLAIN) {
                body.empty("w:color", "w:val", mark.colour());
            }
            if (!mark.underline().isEmpty()) {
                body.empty("w:u", "w:val", mark.underline());
            }
            flag("w:rtl", backwards);
            body.end();
        }
        body.text("w:t", piece.text()).end();
    }

    private void flag(String name, boolean set) throws IOException {
        if (set) {
            body.empty(name);
        }
    }

    /** Begins a table; widths in twentieths of a point. */
    public void table(List<Integer> widths) throws IOException {
        body.start("w:tbl")
                .start("w:tblPr")
                .empty("w:tblStyle", "w:val", "Comparison")
                .empty("w:tblW", "w:w", "" + widths.stream().mapToInt(w -> w).sum(), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .end()
                .start("w:tblGrid");
        for (int width : widths) {
            body.empty("w:gridCol", "w:w", "" + width);
        }
        body.end();
    }

    public void endTable() throws IOException {
        body.end();
    }

    /** Begins a row that is repeated on every page of its table. */
    public void headRow() throws IOException {
        body.start("w:tr")
                .start("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .end();
    }

    /** Begins a row; it may go on on the next page, so that none is too high for one. */
    public void row() throws IOException {
        body.start("w:tr");
    }

    public void endRow() throws IOException {
        body.end();
    }

    /**
     * Begins a cell; it must hold a paragraph.
     *
     * @param span columns that it takes
     * @param fill its colour as RGB in hexadecimal, empty for none
     */
    public void cell(int width, int span, String fill) throws IOException {
        body.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", "" + width, "w:type", "dxa");
        if (span > 1) {
            body.empty("w:gridSpan", "w:val", "" + span);
        }
        if (!fill.isEmpty()) {
            body.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
        }
        body.end();
    }

    public void endCell() throws IOException {
        body.end();
    }

    @Override
    public void close() throws IOException {
        body.start("w:sectPr")
                .empty("w:footerReference", "w:type", "default", "r:id", "rId2")
                .empty(
                        "w:pgSz",
                        "w:w",
                        "" + paper.width,
                        "w:h",
                        "" + paper.height,
                        "w:orient",
                        paper.width > paper.height ? "landscape" : "portrait")
                .empty(
                        "w:pgMar",
                        "w:top",
                        "" + MARGIN,
                        "w:right",
                        "" + MARGIN,
                        "w:bottom",
                        "" + MARGIN,
                        "w:left",
                        "" + MARGIN,
                        "w:header",
                        "400",
                        "w:footer",
                        "400",
                        "w:gutter",
                        "0")
                .end();
        if (comments != null) {
            comments.write(file.part("word/comments.xml", TYPE + "comments+xml"), MAIN);
        }
        file.close();
    }
}
