package parallax.export.refi;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.export.Xml;
import parallax.news.Tag;
import parallax.store.coding.Memos.Kind;

/** Writes the codebook: in a project, or alone. */
final class CodeWriter {

    private final Xml xml;
    private final Words words;
    private final @Nullable NoteWriter notes;
    private final Set<String> known = new HashSet<>();

    /** @param notes what hangs on codes, null for a codebook alone, which has no notes */
    CodeWriter(Xml xml, Words words, @Nullable NoteWriter notes) {
        this.xml = xml;
        this.words = words;
        this.notes = notes;
    }

    /** @param quote whether the code that the engine's quotes carry is needed */
    void write(List<Tag> tags, boolean quote) throws IOException {
        tags.forEach(t -> known.add(t.id()));
        xml.start("Codes");
        for (Tag tag : tags) {
            if (tag.parent() == null || !known.contains(tag.parent())) {
                code(tag, tags);
            }
        }
        if (quote) {
            xml.start("Code", "guid", Guids.QUOTE, "name", "Quote", "isCodable", "true", "color", "#8c959f");
            xml.start("Description")
                    .chars("Reported speech that Parallax found.")
                    .end()
                    .end();
        }
        xml.end();
    }

    private void code(Tag tag, List<Tag> tags) throws IOException {
        String name = words.text("Name of a tag", tag.name());
        String guid = Guids.of("tag", tag.id());
        if (tag.colour().matches("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")) {
            xml.start("Code", "guid", guid, "name", name, "isCodable", "true", "color", tag.colour());
        } else {
            xml.start("Code", "guid", guid, "name", name, "isCodable", "true");
        }
        if (!tag.definition().isEmpty()) {
            xml.start("Description")
                    .chars(words.text("Definition of a tag", tag.definition()))
                    .end();
        }
        if (notes != null) {
            notes.refs(Kind.TAG, tag.id());
            notes.examples(tag);
        }
        for (Tag child : tags) {
            if (tag.id().equals(child.parent())) {
                code(child, tags);
            }
        }
        xml.end();
    }
}
