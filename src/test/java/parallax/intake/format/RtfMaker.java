package parallax.intake.format;

import java.nio.charset.StandardCharsets;
import parallax.intake.format.InventedDocument.Block;
import parallax.intake.format.InventedDocument.Kind;

/** Writes an invented document as rich text. */
public final class RtfMaker {

    private RtfMaker() {}

    public static byte[] make(InventedDocument text) {
        StringBuilder out = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\froman Times;}}"
                + "{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}{\\s1 Title;}{\\s2 heading 1;}}"
                + "{\\*\\generator Invented 1.0;}{\\info{\\title untitled}{\\author owner}}\n");
        out.append("{\\header\\pard ").append(escaped(text.head())).append("\\par}\n");
        out.append("{\\footer\\pard {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}\n");
        for (Block block : text.blocks()) {
            int style = block.kind() == Kind.TITLE ? 1 : block.kind() == Kind.HEADING ? 2 : 0;
            out.append("\\pard\\plain\\s").append(style).append("\\fs24 ");
            if (block.kind() == Kind.ITEM) {
                out.append("{\\listtext\\bullet\\tab}");
            }
            out.append(escaped(block.text())).append("\\par\n");
        }
        return out.append("}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Latin letters as code page bytes, others as numbers with a stand-in. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\', '{', '}' -> out.append('\\').append(c);
                case '\u201C' -> out.append("\\ldblquote ");
                case '\u201D' -> out.append("\\'94");
                case '\n' -> out.append("\\line ");
                case '\t' -> out.append("\\tab ");
                default -> out.append(c < 0x80 ? String.valueOf(c) : "\\u" + (short) c + "?");
            }
        }
        return out.toString();
    }
}
