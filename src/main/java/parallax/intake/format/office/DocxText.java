package parallax.intake.format.office;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Passage;
import parallax.news.Role;

/**
 * The paragraphs of a part of a Word document (ECMA-376 part 1, section 17), as they stand with all changes accepted:
 * insertions in, deletions and what was moved away out, comments and field codes out. A shape that is there twice, for
 * old programs too, is read once.
 */
final class DocxText implements XmlWalk.Visitor {

    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "sdtPr",
            "rubyPr",
            "rt",
            "binData",
            "footnotePr",
            "sectPr",
            "tblPr",
            "trPr",
            "tcPr");

    private final Styles styles;
    private final @Nullable Role fixed;
    private final Paragraphs paragraphs = new Paragraphs();
    private int skipping;
    private boolean inText;
    private boolean inParagraphMark;
    private boolean inRunStyle;
    private boolean hidden;
    private int choices;

    /** @param fixed the role of every paragraph in the part, null where styles decide */
    DocxText(Styles styles, @Nullable Role fixed) {
        this.styles = styles;
        this.fixed = fixed;
    }

    List<Passage> passages() {
        return paragraphs.all();
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (skipping > 0) {
            skipping++;
            return;
        }
        if (inRunStyle || inParagraphMark) {
            style(name, at);
            return;
        }
        if (SKIPPED.contains(name) || isOtherShape(name) || isSeparator(name, at) || name.equals("p") && !isWord(at)) {
            skipping = 1;
            return;
        }
        switch (name) {
            case "p" -> paragraphs.begin(fixed);
            case "pPr" -> inParagraphMark = true;
            case "r" -> hidden = false;
            case "rPr" -> inRunStyle = true;
            case "t" -> inText = true;
            case "tab", "ptab" -> words("\t");
            case "br" -> words(XmlWalk.attribute(at, "type") == null ? "\n" : " ");
            case "cr" -> words("\n");
            case "noBreakHyphen" -> words("\u2011");
            case "sym" -> symbol(XmlWalk.attribute(at, "char"));
            default -> {
                // Other elements have no text of their own, or hold some of the above.
            }
        }
    }

    @Override
    public void end(String name) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        switch (name) {
            case "p" -> paragraphs.end();
            case "pPr" -> inParagraphMark = false;
            case "rPr" -> inRunStyle = false;
            case "t" -> inText = false;
            case "Choice" -> choices++;
            case "AlternateContent" -> choices = 0;
            default -> {
                // Nothing ends with the others.
            }
        }
    }

    @Override
    public void text(String text) {
        if (inText && skipping == 0) {
            words(text);
        }
    }

    private void words(String text) {
        if (!hidden) {
            paragraphs.text(text);
        }
    }

    private void style(String name, XMLStreamReader at) {
        switch (name) {
            case "pStyle" -> {
                if (fixed == null) {
                    paragraphs.role(styles.role(XmlWalk.attribute(at, "val")));
                }
            }
            case "outlineLvl" -> {
                String level = XmlWalk.attribute(at, "val");
                if (fixed == null && level != null && level.matches("[0-8]")) {
                    paragraphs.role(Role.HEADING);
                }
            }
            case "del", "moveFrom" -> {
                if (inParagraphMark) {
                    paragraphs.runsOn();
                }
                skipping = 1;
            }
            case "vanish" -> hidden = !inParagraphMark && isOn(XmlWalk.attribute(at, "val"));
            case "pPrChange", "rPrChange", "sectPr" -> skipping = 1;
            default -> {
                // What it looks like.
            }
        }
    }

    private static boolean isOn(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The second of the two forms that one shape is written in. */
    private boolean isOtherShape(String name) {
        return name.equals("Fallback") && choices > 0;
    }

    /** Notes that hold no words but the line above the notes. */
    private boolean isSeparator(String name, XMLStreamReader at) {
        if (!name.equals("footnote") && !name.equals("endnote")) {
            return false;
        }
        String type = XmlWalk.attribute(at, "type");
        return type != null && !type.equals("normal");
    }

    private void symbol(@Nullable String code) {
        if (code != null && code.matches("[0-9A-Fa-f]{2,4}")) {
            char c = (char) Integer.parseInt(code, 16);
            // The private area holds pictures of fonts such as Wingdings.
            words(c >= 0xE000 || Character.isSurrogate(c) ? " " : String.valueOf(c));
        }
    }

    /** Drawings have paragraphs of another kind, with words that charts repeat. */
    private static boolean isWord(XMLStreamReader at) {
        String space = at.getNamespaceURI();
        return space == null || space.contains("wordprocessingml");
    }
}
