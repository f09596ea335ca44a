package parallax.intake.format.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

/** An OpenDocument text (.odt and its templates). Links, macros and embedded objects are left alone. */
public final class Odt implements Format {

    private static final Set<String> ENDINGS = Set.of("odt", "ott");

    private final DocumentPieces pieces;

    /** Hands on what documents hold. */
    public Odt(DocumentPieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public boolean reads(String ending, byte[] head) {
        return ENDINGS.contains(ending)
                || Magic.ZIP.opens(head) && Magic.mimetype(head).startsWith("application/vnd.oasis.opendocument.text");
    }

    @Override
    public void read(Source source, Out out) throws Refusal {
        if (!Magic.ZIP.opens(source.head(HEAD))) {
            throw new Refusal("%s is no OpenDocument text, whatever its name says. Check where it came from."
                    .formatted(source.name()));
        }
        ZipEntries zip = ZipEntries.of(source);
        ZipEntry content = zip.find("content.xml");
        if (content == null) {
            throw new Refusal(
                    "%s is damaged: its text is missing. Copy or download it again.".formatted(source.name()));
        }
        if (isEncrypted(zip)) {
            throw new Refusal("%s is protected by a password. Open it in its program and save it without one."
                    .formatted(source.name()));
        }
        Styles styles = new Styles();
        Set<Passage> running = new LinkedHashSet<>();
        ZipEntry named = zip.find("styles.xml");
        if (named != null) {
            XmlWalk.walk(zip.source(named), new StyleReader(styles));
            OdtText heads = new OdtText(styles, true);
            XmlWalk.walk(zip.source(named), heads);
            running.addAll(heads.passages());
        }
        // Automatic styles stand before the text that uses them, in the same part.
        XmlWalk.walk(zip.source(content), new StyleReader(styles));
        OdtText text = new OdtText(styles, false);
        XmlWalk.walk(zip.source(content), text);
        List<Passage> passages = new ArrayList<>(text.passages());
        passages.addAll(running);
        pieces.hand(source, passages, properties(zip), out);
    }

    private static boolean isEncrypted(ZipEntries zip) throws Refusal {
        ZipEntry manifest = zip.find("META-INF/manifest.xml");
        return manifest != null && new String(zip.bytes(manifest), StandardCharsets.UTF_8).contains("encryption-data");
    }

    private static Known properties(ZipEntries zip) throws Refusal {
        ZipEntry part = zip.find("meta.xml");
        if (part == null) {
            return Known.NOTHING;
        }
        Properties properties = new Properties();
        XmlWalk.walk(zip.source(part), properties);
        return properties.known(part.name());
    }

    /** Reads style:style with its parent; names are ids at once. */
    private record StyleReader(Styles styles) implements XmlWalk.Visitor {

        @Override
        public void start(String element, XMLStreamReader at) {
            if (element.equals("style")) {
                @Nullable String name = XmlWalk.attribute(at, "name");
                if (name != null) {
                    styles.add(name, name, XmlWalk.attribute(at, "parent-style-name"));
                }
            }
        }

        @Override
        public void end(String element) {
            // A style is known by where it begins.
        }

        @Override
        public void text(String text) {
            // Styles hold no text.
        }
    }
}
