package parallax.export.refi;

import java.util.List;
import java.util.Map;
import parallax.news.Region;
import parallax.store.annotations.Decision;

/**
 * What the format has no place for. It travels as lines of JSON in a note of the project, which other programs show as a
 * memo and which Parallax reads back.
 *
 * @param digits keys that apply tags, by the guids of their codes
 * @param regions parts of texts that are not plain body, by the guids of their sources; UTF-16 units
 * @param subjects what memos are on, by the guids of their notes
 * @param decisions of the analyst, with guids of sources for articles; UTF-16 units
 */
record Addendum(
        Map<String, Integer> digits,
        Map<String, List<Region>> regions,
        Map<String, On> subjects,
        List<Decision> decisions) {

    static final Addendum NONE = new Addendum(Map.of(), Map.of(), Map.of(), List.of());

    /** The note's name in the file. */
    static final String NAME = "Parallax";

    static final String GUID = Guids.named("note", "addendum");

    /** The line that tells people what the rest is. */
    static final String HEAD =
            "What Parallax knows beside this format, for Parallax to read back; places are in code points."
                    + " Leave it as it is.";

    /** What a memo is on, as {@link RefiProject.Memo} has it. */
    record On(RefiProject.On kind, String target, String name) {}
}
