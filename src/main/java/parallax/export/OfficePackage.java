package parallax.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of Office Open XML (ECMA-376, part 2): parts in a zip. They are written one after another and none is kept, so a
 * table of any length takes the same memory.
 */
public final class OfficePackage implements Closeable {

    /** Where the names of the relationships come from. */
    public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
    /** Zip entries carry a time; one for all makes equal content an equal file. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Map<String, String> types = new LinkedHashMap<>();
    private @Nullable Xml part;

    /**
     * A link from a part to another.
     *
     * @param type the last word of its type's address
     * @param target the other part, relative to the first
     */
    public record Relation(String type, String target) {}

    /** @param main the part that a program opens first */
    public OfficePackage(OutputStream out, String main, String title, LocalDate written) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Xml links = entry("_rels/.rels");
        links.start("Relationships", "xmlns", PACKAGE + "relationships")
                .empty("Relationship", "Id", "rId1", "Type", RELATIONS + "/officeDocument", "Target", main)
                .empty(
                        "Relationship",
                        "Id",
                        "rId2",
                        "Type",
                        PACKAGE + "relationships/metadata/core-properties",
                        "Target",
                        "docProps/core.xml");
        part("docProps/core.xml", CORE)
                .start(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .start("dc:title")
                .chars(title)
                .end()
                .start("dc:creator")
                .chars("Parallax")
                .end()
                .start("dcterms:created", "xsi:type", "dcterms:W3CDTF")
                .chars(written + "T00:00:00Z")
                .end();
    }

    /** Begins a part; the one before is finished. */
    public Xml part(String name, String type) throws IOException {
        types.put(name, type);
        return entry(name);
    }

    /** A part that is the same in every file. */
    public void fixedPart(String name, String type, String resource) throws IOException {
        types.put(name, type);
        next(name);
        part = null;
        try (InputStream in = OfficePackage.class.getResourceAsStream("/parallax/export/" + resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the program");
            }
            in.transferTo(zip);
        }
    }

    /** What {@code name} links to; the first is rId1. */
    public void relations(String name, List<Relation> relations) throws IOException {
        int folder = name.lastIndexOf('/') + 1;
        Xml links = entry(name.substring(0, folder) + "_rels/" + name.substring(folder) + ".rels");
        links.start("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < relations.size(); i++) {
            Relation to = relations.get(i);
            links.empty(
                    "Relationship", "Id", "rId" + (i + 1), "Type", RELATIONS + "/" + to.type(), "Target", to.target());
        }
    }

    private Xml entry(String name) throws IOException {
        next(name);
        part = new Xml(new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8)));
        return part;
    }

    private void next(String name) throws IOException {
        if (part != null) {
            part.finish();
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    /** Finishes the file; the stream that it goes to stays open. */
    @Override
    public void close() throws IOException {
        Xml list = entry("[Content_Types].xml");
        list.start("Types", "xmlns", PACKAGE + "content-types")
                .empty("Default", "Extension", "rels", "ContentType", RELATIONS_TYPE)
                .empty("Default", "Extension", "xml", "ContentType", "application/xml");
        for (Map.Entry<String, String> of : types.entrySet()) {
            list.empty("Override", "PartName", "/" + of.getKey(), "ContentType", of.getValue());
        }
        list.finish();
        zip.finish();
    }
}
