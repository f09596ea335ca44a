package parallax.intake.format.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Budget;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/** Draws the pages of a PDF, to be looked at beside their text. Safe for use by several threads, one after the other. */
public final class PdfPages implements AutoCloseable {

    /** Pixels of the longer side at most: a page may claim to be as large as a football field. */
    private static final int LONGEST = 4_000;

    private final String name;
    private @Nullable PDDocument document;

    private PdfPages(String name, @Nullable PDDocument document) {
        this.name = name;
        this.document = document;
    }

    /**
     * A page as pixels.
     *
     * @param argb row by row, {@code width * height} of them
     */
    public record Picture(int width, int height, int[] argb) {}

    /** @throws Refusal if it is encrypted, damaged or malicious */
    public static PdfPages open(String name, byte[] bytes) throws Refusal {
        Source source =
                new Source(Path.of(name), name, bytes.length, () -> new ByteArrayInputStream(bytes), Budget.ofFile());
        PdfGuard.check(source, bytes);
        try {
            return new PdfPages(name, Loader.loadPDF(bytes));
        } catch (IOException | RuntimeException | NoClassDefFoundError | StackOverflowError e) {
            throw new Refusal("%s is damaged or encrypted, so its pages cannot be shown. Open the file itself instead."
                    .formatted(name));
        }
    }

    /** One without pages. */
    public static PdfPages closed() {
        return new PdfPages("", null);
    }

    /** How many pages there are; 0 once closed. */
    public synchronized int count() {
        return document == null ? 0 : document.getNumberOfPages();
    }

    /**
     * Draws a page on white.
     *
     * @param page counted from 1; one that is not there is taken for the nearest
     * @param width of the picture, in pixels
     * @throws Refusal if it cannot be drawn
     */
    public synchronized Picture draw(int page, int width) throws Refusal {
        PDDocument open = document;
        if (open == null || open.getNumberOfPages() == 0) {
            throw new Refusal("%s has no pages.".formatted(name));
        }
        int at = Math.clamp(page, 1, open.getNumberOfPages()) - 1;
        try {
            PDPage drawn = open.getPage(at);
            float across = Math.max(1, drawn.getCropBox().getWidth());
            float down = Math.max(1, drawn.getCropBox().getHeight());
            float scale = Math.min(width / across, LONGEST / Math.max(across, down));
            PDFRenderer renderer = new PDFRenderer(open);
            renderer.setSubsamplingAllowed(true);
            BufferedImage image = renderer.renderImage(at, scale, ImageType.RGB);
            int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Picture(image.getWidth(), image.getHeight(), argb);
        } catch (IOException | RuntimeException | NoClassDefFoundError | StackOverflowError | OutOfMemoryError e) {
            throw new Refusal("Page %d of %s cannot be drawn. Open the file itself instead.".formatted(at + 1, name));
        }
    }

    @Override
    public synchronized void close() {
        PDDocument open = document;
        document = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // Nothing was written to it.
                return;
            }
        }
    }
}
