package parallax.intake.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Documents;
import parallax.intake.article.Known;
import parallax.intake.article.Passage;
import parallax.intake.format.Format;
import parallax.intake.format.Magic;
import parallax.intake.format.Out;
import parallax.intake.format.database.DocumentPieces;
import parallax.intake.format.office.Properties;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.intake.source.TimeLimit;
import parallax.news.Article;

/** A PDF: one article a file, in reading order, with its pages. */
public final class Pdf implements Format {

    /** How many bytes may stand before the magic ones. */
    private static final int LEADING = 1024;

    private static final long IN_MEMORY = 64L << 20;
    private static final long ON_DISK = 1L << 30;

    /** Pages at either end that show whether a database delivered the articles. */
    private static final int ENDS = 2;

    private final Documents documents;
    private final DocumentPieces pieces;

    /** Makes articles of its documents. */
    public Pdf(Documents documents) {
        this.documents = documents;
        this.pieces = new DocumentPieces(documents);
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        return ending.equals("pdf") || Magic.PDF.opens(head);
    }

    @Override
    public void read(Source source, Out out) throws Refusal {
        PdfFonts.install();
        byte[] bytes = source.bytes();
        if (!Magic.ascii(bytes, 0, LEADING).contains("%PDF-")) {
            throw new Refusal(
                    "%s is no PDF, whatever its name says. Check where it came from.".formatted(source.name()));
        }
        PdfGuard.check(source, bytes);
        List<Integer> silent = new ArrayList<>();
        List<Passage> exported = opened(source, bytes, document -> {
            silent.addAll(silent(document, source));
            return mayBeExport(document) ? PdfLayout.passages(PdfGlyphs.of(document, new PdfLimits())) : List.of();
        });
        if (!silent.isEmpty()) {
            String pages = silent.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", "));
            out.failed(("%s has pages that are pictures without text (%s%s); the others came in. "
                            + "To read these too, run text recognition (OCR) on the file first.")
                    .formatted(source.name(), pages, silent.size() > 20 ? " …" : ""));
        }
        if (exported.isEmpty()) {
            out.piece(source.size(), () -> article(source, source.bytes()));
        } else {
            pieces.hand(source, exported, Known.NOTHING, out);
        }
    }

    /** Looks at the first and last pages only: to read all of them is work for the pieces. */
    private static boolean mayBeExport(PDDocument document) throws IOException {
        int last = document.getNumberOfPages();
        List<PdfPage> ends = new ArrayList<>(PdfGlyphs.of(document, new PdfLimits(), 1, Math.min(ENDS, last)));
        if (last > ENDS) {
            ends.addAll(PdfGlyphs.of(document, new PdfLimits(), Math.max(ENDS + 1, last - ENDS + 1), last));
        }
        return DocumentPieces.mayBeExport(ends.stream()
                .flatMap(page -> PdfRow.of(page.words()).stream())
                .map(PdfRow::text)
                .toList());
    }

    private Article article(Source source, byte[] bytes) throws Refusal {
        return opened(source, bytes, document -> {
            List<PdfPage> pages = PdfGlyphs.of(document, new PdfLimits());
            Known weak = properties(document);
            if (pages.isEmpty()) {
                throw scanned(source);
            }
            return weak.under(
                    documents.article(source.stem(), source.name(), PdfLayout.passages(pages), Known.NOTHING));
        });
    }

    /** What is done with an open document. */
    private interface Work<T> {
        T with(PDDocument document) throws IOException, Refusal;
    }

    private static <T> T opened(Source source, byte[] bytes, Work<T> work) throws Refusal {
        try (PDDocument document =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache)) {
            return work.with(document);
        } catch (InvalidPasswordException e) {
            throw encrypted(source);
        } catch (PdfLimits.Reached e) {
            throw new Refusal(
                    ("%s takes too long to read, as only a damaged or malicious PDF does, or has more than %,d "
                                    + "pages. Print the pages that you need into a new PDF.")
                            .formatted(source.name(), PdfLimits.PAGES));
        } catch (NoClassDefFoundError e) {
            // Files that are locked with certificates need a library that is left out on purpose.
            throw encrypted(source);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox trusts what a file says in many places and fails in many ways where that is wrong.
            throw new Refusal("%s is damaged and cannot be read. Open it in a PDF viewer and save or print it anew."
                    .formatted(source.name()));
        }
    }

    private static Refusal encrypted(Source source) {
        return new Refusal("%s is encrypted. Open it with its password and save it without one, then import that."
                .formatted(source.name()));
    }

    private static Refusal scanned(Source source) {
        return new Refusal(("%s holds pictures of pages and no text (it was scanned). "
                        + "Run text recognition (OCR) on it first, then import the result.")
                .formatted(source.name()));
    }

    /** The pages that cannot hold text. @throws Refusal if all are such */
    private static List<Integer> silent(PDDocument document, Source source) throws Refusal {
        List<Integer> silent = new ArrayList<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            TimeLimit.check();
            if (number > PdfLimits.PAGES) {
                throw new PdfLimits.Reached();
            }
            if (PdfPictures.isOnly(page)) {
                silent.add(number);
            }
        }
        if (number > 0 && silent.size() == number) {
            throw scanned(source);
        }
        return silent;
    }

    private static Known properties(PDDocument document) {
        PDDocumentInformation info = document.getDocumentInformation();
        Calendar made = info.getCreationDate();
        @Nullable
        String created = made == null
                ? null
                : made.toInstant()
                        .atZone(made.getTimeZone().toZoneId())
                        .toOffsetDateTime()
                        .toString();
        return Properties.known(info.getTitle(), info.getAuthor(), created, "document properties");
    }
}
