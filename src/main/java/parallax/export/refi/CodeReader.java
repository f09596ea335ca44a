package parallax.export.refi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.export.LossReport;
import parallax.export.refi.RefiProject.Code;
import parallax.export.refi.RefiProject.On;

/** Reads the codes of a project or of a codebook alone. */
final class CodeReader {

    private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");

    private final LossReport.Counter losses;
    private final @Nullable NoteReader notes;
    private final List<Code> codes = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** @param notes those of the project, null for a codebook alone */
    CodeReader(LossReport.Counter losses, @Nullable NoteReader notes) {
        this.losses = losses;
        this.notes = notes;
    }

    /** @param codebook an element whose {@code Codes} hold the top of the tree */
    List<Code> read(@Nullable Element codebook) {
        if (codebook != null) {
            codebook.in("Codes").filter(e -> e.is("Code")).forEach(e -> read(e, null));
        }
        return codes;
    }

    private void read(Element element, @Nullable String parent) {
        String guid = element.guid("guid");
        // What marks the engine's quotes in our own exports is no tag of the analyst's.
        if (guid.equals(Guids.QUOTE)) {
            return;
        }
        String name = element.attributes().getOrDefault("name", "").strip();
        if (!Guids.isGuid(guid)) {
            guid = Guids.named("code", parent == null ? "" : parent, name);
            losses.add("Code without a valid GUID", "It was given a new one.");
        }
        if (!seen.add(guid)) {
            losses.add("Code", "Its GUID is that of another code; it was left out.");
            return;
        }
        if (name.isEmpty()) {
            losses.add("Code without a name", "It is called “Unnamed code” now.");
        }
        if ("false".equalsIgnoreCase(element.attribute("isCodable"))) {
            losses.add("Code that is a folder", "Parallax has no folders of tags: it is a tag like others now.");
        }
        codes.add(new Code(
                guid,
                parent,
                name.isEmpty() ? "Unnamed code" : name,
                colour(element.attribute("color")),
                element.text("Description"),
                notes == null ? "" : notes.examples(element),
                0));
        if (notes != null) {
            notes.memos(On.CODE, guid, "", element);
        }
        for (Element child : element.children()) {
            if (child.is("Code")) {
                read(child, guid);
            }
        }
    }

    /** {@code #rrggbb}, null where there is none or another thing. */
    private static @Nullable String colour(@Nullable String raw) {
        if (raw == null || !COLOUR.matcher(raw.strip()).matches()) {
            return null;
        }
        String colour = raw.strip().toLowerCase(Locale.ROOT);
        return colour.length() == 7 ? colour : "#" + colour.substring(1).replaceAll("(.)", "$1$1");
    }
}
