package parallax.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import parallax.intake.format.InventedDocument.Block;
import parallax.intake.format.InventedDocument.Kind;

/** Writes documents that are ZIP files. */
public final class ZipMaker {

    private ZipMaker() {}

    /** An archive of these, in order; one called “mimetype” is stored as it is. */
    public static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                byte[] bytes = entry.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry head = new ZipEntry(entry.getKey());
                if (entry.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    head.setMethod(ZipEntry.STORED);
                    head.setSize(bytes.length);
                    head.setCrc(sum.getValue());
                }
                zip.putNextEntry(head);
                zip.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @param body the XML inside w:body */
    public static byte[] docx(String body) {
        return zip(ordered("[Content_Types].xml", "<Types/>", "word/document.xml", document(body)));
    }

    public static String document(String body) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body
                + "</w:body></w:document>";
    }

    public static byte[] odt(InventedDocument text) {
        StringBuilder body = new StringBuilder();
        for (Block block : text.blocks()) {
            String words = xml(block.text());
            body.append(
                    switch (block.kind()) {
                        case TITLE -> "<text:p text:style-name=\"P1\">" + words + "</text:p>";
                        case HEADING -> "<text:h text:outline-level=\"2\">" + words + "</text:h>";
                        case ITEM ->
                            "<text:list><text:list-item><text:p>" + words + "</text:p></text:list-item></text:list>";
                        default -> "<text:p>" + words + "</text:p>";
                    });
        }
        return odt(body.toString(), text.head());
    }

    /** @param body the XML inside office:text */
    public static byte[] odt(String body, String head) {
        String spaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"";
        return zip(ordered(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content" + spaces + "><office:automatic-styles>"
                        + "<style:style style:name=\"P1\" style:parent-style-name=\"Title\"/></office:automatic-styles>"
                        + "<office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>",
                "styles.xml",
                "<office:document-styles" + spaces + "><office:master-styles><style:master-page><style:header><text:p>"
                        + xml(head)
                        + "</text:p></style:header></style:master-page></office:master-styles></office:document-styles>",
                "meta.xml",
                "<office:document-meta" + spaces + "><office:meta><dc:title>untitled</dc:title>"
                        + "<meta:creation-date>2025-03-12T10:00:00Z</meta:creation-date></office:meta>"
                        + "</office:document-meta>"));
    }

    /** @param chapters the XHTML of each */
    public static byte[] epub(String title, String... chapters) {
        StringBuilder manifest = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        Map<String, String> entries = ordered(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                        + "<rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>");
        for (int i = 0; i < chapters.length; i++) {
            manifest.append(
                    "<item id=\"c%d\" href=\"ch%%20%d.xhtml\" media-type=\"application/xhtml+xml\"/>".formatted(i, i));
            spine.append("<itemref idref=\"c%d\"/>".formatted(i));
        }
        entries.put(
                "OEBPS/book.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata>"
                        + "<dc:title>" + xml(title) + "</dc:title><dc:creator>Hanne Lundquist</dc:creator>"
                        + "<dc:date>2025-03-12</dc:date></metadata><manifest>" + manifest + "</manifest><spine>" + spine
                        + "</spine></package>");
        for (int i = 0; i < chapters.length; i++) {
            entries.put("OEBPS/ch " + i + ".xhtml", chapters[i]);
        }
        return zip(entries);
    }

    public static String page(InventedDocument text) {
        StringBuilder body = new StringBuilder();
        for (Block block : text.blocks()) {
            String tag = block.kind() == Kind.TITLE ? "h1" : block.kind() == Kind.HEADING ? "h2" : "p";
            body.append("<%s>%s</%s>\n".formatted(tag, xml(block.text()), tag));
        }
        return "<html><head><title>" + xml(text.title()) + "</title></head><body>" + body + "</body></html>";
    }

    public static Map<String, String> ordered(String... namesAndContents) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            entries.put(namesAndContents[i], namesAndContents[i + 1]);
        }
        return entries;
    }

    public static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
