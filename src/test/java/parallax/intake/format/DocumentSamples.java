package parallax.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One small file of each kind of document, by name. */
public final class DocumentSamples {

    private DocumentSamples() {}

    /** The files in order of their kinds; each makes at least one article. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        InventedDocument document = InventedDocument.of(1);
        files.put("invented.docx", DocxMaker.make(document));
        files.put("invented.odt", ZipMaker.odt(document));
        files.put("invented.epub", ZipMaker.epub("A book", ZipMaker.page(document), ZipMaker.page(document)));
        files.put("invented.rtf", RtfMaker.make(document));
        files.put("invented.md", markdown(document));
        files.put("invented.pdf", plain(PdfMaker.make(document, PdfMaker.Look.of(2, 2))));
        files.put("packed.pdf", PdfMaker.make(document, PdfMaker.Look.of(1, 1)));
        return files;
    }

    private static byte[] markdown(InventedDocument document) {
        StringBuilder out = new StringBuilder("---\ntitle: x\n---\n");
        for (InventedDocument.Block block : document.blocks()) {
            String mark = switch (block.kind()) {
                case TITLE -> "# ";
                case HEADING -> "## ";
                case ITEM -> "- ";
                case QUOTE -> "> ";
                case TEXT -> "";
            };
            out.append(mark).append(block.text().replace("the", "*the* [x](y)")).append("\n\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same with its streams as they are, so that changed bytes change what is drawn and not only what is packed. */
    private static byte[] plain(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                var contents = page.getContentStreams().next().getCOSObject();
                byte[] drawn;
                try (var in = contents.createInputStream()) {
                    drawn = in.readAllBytes();
                }
                contents.removeItem(COSName.FILTER);
                try (var out = contents.createOutputStream()) {
                    out.write(drawn);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
