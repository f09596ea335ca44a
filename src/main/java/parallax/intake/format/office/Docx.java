package parallax.intake.format.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Known;
import parallax.intake.article.Passage;
import parallax.intake.format.Format;
import parallax.intake.format.Magic;
import parallax.intake.format.Out;
import parallax.intake.format.database.DocumentPieces;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.intake.source.ZipEntries;
import parallax.intake.source.ZipEntry;
import parallax.news.Role;

/**
 * A Word document (.docx and its kin). Only the parts in the file are read: links to other files and the network are never
 * followed, macros and embedded objects never opened. Notes come after the text, headers and footers last.
 */
public final class Docx implements Format {

    private static final Set<String> ENDINGS = Set.of("docx", "docm", "dotx", "dotm");

    private static final String MAIN = "word/document.xml";

    private static final String WORKBOOK = "xl/workbook.xml";

    private static final Pattern RUNNING = Pattern.compile("word/(?:header|footer)\\d*\\.xml");

    private final DocumentPieces pieces;

    /** Hands on what documents hold. */
    public Docx(DocumentPieces pieces) {
        this.pieces = pieces;
    }

    /** By its first entries where it is a ZIP file; by its name where it may be an encrypted one. */
    @Override
    public boolean reads(String ending, byte[] head) {
        if (Magic.ZIP.opens(head)) {
            return ENDINGS.contains(ending)
                    || Magic.firstEntry(head).equals("[Content_Types].xml")
                    || Magic.firstEntry(head).equals("_rels/.rels");
        }
        return ENDINGS.contains(ending) || Magic.OLE.opens(head);
    }

    /** What to do with a file in the container that Office programs used before 2007, and use around what is encrypted. */
    private static String old(String ending) {
        return switch (ending) {
            case "msg" ->
                "%s is a message as Outlook keeps it. Open it in Outlook and save it as .eml or its text as .txt.";
            case "xls", "xlsx" ->
                "%s is protected by a password, or of the kind that Excel wrote before 2007. "
                        + "Open it in Excel and save the sheet that holds the articles as .csv.";
            default ->
                "%s is protected by a password, or of the kind that Word wrote before 2007. "
                        + "Open it in Word and save it as .docx without a password.";
        };
    }

    @Override
    public void read(Source source, Out out) throws Refusal {
        byte[] head = source.head(HEAD);
        if (Magic.OLE.opens(head)) {
            throw new Refusal(old(source.ending()).formatted(source.name()));
        }
        if (!Magic.ZIP.opens(head)) {
            throw new Refusal("%s is no Word document, whatever its name says. Check where it came from."
                    .formatted(source.name()));
        }
        ZipEntries zip = ZipEntries.of(source);
        ZipEntry main = zip.findAnyCase(MAIN);
        if (main == null) {
            throw new Refusal((zip.findAnyCase(WORKBOOK) == null
                            ? "%s is an Office file without a Word document in it. Save its text as .docx or .csv."
                            : "%s is an Excel workbook. Open it and save the sheet that holds the articles as .csv.")
                    .formatted(source.name()));
        }
        Styles styles = styles(zip);
        List<Passage> passages = new ArrayList<>(part(zip, main, styles, null));
        for (String notes : List.of("word/footnotes.xml", "word/endnotes.xml")) {
            ZipEntry part = zip.find(notes);
            if (part != null) {
                passages.addAll(part(zip, part, styles, null));
            }
        }
        Set<Passage> running = new LinkedHashSet<>();
        for (ZipEntry entry : zip) {
            if (RUNNING.matcher(entry.name()).matches()) {
                running.addAll(part(zip, entry, styles, Role.FURNITURE));
            }
        }
        passages.addAll(running);
        pieces.hand(source, passages, properties(zip), out);
    }

    private static List<Passage> part(ZipEntries zip, ZipEntry part, Styles styles, @Nullable Role fixed)
            throws Refusal {
        DocxText text = new DocxText(styles, fixed);
        XmlWalk.walk(zip.source(part), text);
        return text.passages();
    }

    private static Styles styles(ZipEntries zip) throws Refusal {
        Styles styles = new Styles();
        ZipEntry part = zip.find("word/styles.xml");
        if (part != null) {
            XmlWalk.walk(zip.source(part), new StyleReader(styles));
        }
        return styles;
    }

    private static Known properties(ZipEntries zip) throws Refusal {
        ZipEntry part = zip.find("docProps/core.xml");
        if (part == null) {
            return Known.NOTHING;
        }
        Properties properties = new Properties();
        XmlWalk.walk(zip.source(part), properties);
        return properties.known(part.name());
    }

    /** Reads w:style with its w:name and w:basedOn. */
    private static final class StyleReader implements XmlWalk.Visitor {
        private final Styles styles;
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable String parent;

        StyleReader(Styles styles) {
            this.styles = styles;
        }

        @Override
        public void start(String element, XMLStreamReader at) {
            switch (element) {
                case "style" -> {
                    id = XmlWalk.attribute(at, "styleId");
                    name = null;
                    parent = null;
                }
                case "name" -> name = XmlWalk.attribute(at, "val");
                case "basedOn" -> parent = XmlWalk.attribute(at, "val");
                default -> {
                    // What it looks like.
                }
            }
        }

        @Override
        public void end(String element) {
            if (element.equals("style") && id != null) {
                styles.add(id, name == null ? id : name, parent);
                id = null;
            }
        }

        @Override
        public void text(String text) {
            // Styles hold no text.
        }
    }
}
