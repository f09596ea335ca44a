package parallax.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import parallax.intake.format.InventedDocument.Block;
import parallax.intake.format.InventedDocument.Kind;

/** Writes an invented document as Word does. */
public final class DocxMaker {

    private DocxMaker() {}

    public static byte[] make(InventedDocument text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            style(document, "Title", "Title");
            style(document, "berschrift2", "heading 2");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(text.head());
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Page 1");
            for (Block block : text.blocks()) {
                XWPFParagraph paragraph = document.createParagraph();
                if (block.kind() == Kind.TITLE) {
                    paragraph.setStyle("Title");
                } else if (block.kind() == Kind.HEADING) {
                    paragraph.setStyle("berschrift2");
                }
                // Word breaks runs wherever a word was corrected.
                int middle = block.text().length() / 2;
                XWPFRun run = paragraph.createRun();
                run.setText(block.text().substring(0, middle));
                run = paragraph.createRun();
                run.setBold(block.kind() == Kind.QUOTE);
                run.setText(block.text().substring(middle));
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void style(XWPFDocument document, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        (document.getStyles() == null ? document.createStyles() : document.getStyles()).addStyle(new XWPFStyle(style));
    }
}
