package parallax.intake.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import parallax.intake.format.database.DocumentPieces;
import parallax.intake.format.epub.Epub;
import parallax.intake.format.office.Docx;
import parallax.intake.format.office.Odt;
import parallax.intake.format.office.Rtf;
import parallax.intake.format.pdf.Pdf;
import parallax.intake.source.Refusal;
import parallax.news.Article;

/** Invented documents, set in every kind of file, and saved pages put into books; all read back. */
public final class DocumentsScore {

    /** Of each kind: fifty DOCX, RTF and PDF in all. */
    private static final int EACH = 10;

    private DocumentsScore() {}

    /**
     * What was read of the documents of a kind.
     *
     * @param words F1 of words, furniture left out
     * @param worst that of the worst document
     * @param runs F1 of runs of four words, which the wrong order of columns spoils
     * @param titles share of right titles
     */
    public record Result(double words, double worst, double runs, double titles) {}

    /** By kind of file. */
    public static Map<String, Result> measure() {
        DocumentPieces pieces = new DocumentPieces(Reading.DOCUMENTS);
        Pdf pdf = new Pdf(Reading.DOCUMENTS);
        Map<String, Result> results = new LinkedHashMap<>();
        results.put("DOCX", result(new Docx(pieces), DocxMaker::make, 0));
        results.put("RTF", result(new Rtf(pieces), RtfMaker::make, EACH));
        results.put("PDF, one column", result(pdf, d -> pdf(d, 1), 2 * EACH));
        results.put("PDF, two columns", result(pdf, d -> pdf(d, 2), 3 * EACH));
        results.put("PDF, two columns, more", result(pdf, d -> pdf(d, 2), 4 * EACH));
        results.put("ODT", result(new Odt(pieces), ZipMaker::odt, 0));
        return results;
    }

    private static byte[] pdf(InventedDocument document, int columns) {
        int number = Integer.parseInt(document.head().replaceAll("\\D", ""));
        return PdfMaker.make(document, PdfMaker.Look.of(number, columns));
    }

    private static Result result(Format format, Function<InventedDocument, byte[]> making, int from) {
        double words = 0;
        double worst = 1;
        double runs = 0;
        double titles = 0;
        for (int i = from; i < from + EACH; i++) {
            InventedDocument document = InventedDocument.of(i);
            Article article = Reading.of(format, "a", making.apply(document)).only();
            String shown = WordScore.shown(article);
            double f1 = WordScore.f1(document.text(), shown, 1);
            words += f1 / EACH;
            worst = Math.min(worst, f1);
            runs += WordScore.f1(document.text(), shown, 4) / EACH;
            titles += document.title().equals(article.title()) ? 1.0 / EACH : 0;
        }
        return new Result(words, worst, runs, titles);
    }

    /**
     * How many of the saved pages in a folder have the same text in a book as they have alone.
     *
     * @param most pages at most, in order of their names
     * @return those, and how many there were
     */
    public static int[] booksLikePages(Path folder, int most) throws IOException {
        Epub epub = new Epub(Reading.PAGE);
        int same = 0;
        int pages = 0;
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> some = files.filter(f -> f.toString().endsWith(".html"))
                    .sorted()
                    .limit(most)
                    .toList();
            for (Path file : some) {
                String html = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                try {
                    String alone = Reading.PAGE
                            .article("a", "a", html.getBytes(StandardCharsets.UTF_8))
                            .text();
                    pages++;
                    byte[] book = ZipMaker.epub("A book", html);
                    List<Article> read = Reading.of(epub, "a.epub", book).articles();
                    same += read.size() == 1 && read.getFirst().text().equals(alone) ? 1 : 0;
                } catch (Refusal e) {
                    // A page without text is none in a book either.
                    continue;
                }
            }
        }
        return new int[] {same, pages};
    }
}
