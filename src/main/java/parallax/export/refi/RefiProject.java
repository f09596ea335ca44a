package parallax.export.refi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.export.LossReport;
import parallax.news.Region;
import parallax.store.annotations.Decision;
import parallax.store.articles.Outlets.Outlet;
import parallax.text.Span;

/**
 * What an exchange file holds, as far as Parallax keeps it: references followed, positions turned into places.
 *
 * @param name the project's name
 * @param origin the program that wrote it; empty where it does not say
 * @param memos notes on the project, its sources and codes; those on marks are with the marks
 * @param outlets what it says of outlets
 * @param decisions that were made in Parallax, with guids of sources for articles
 * @param codes parents before children
 * @param sources in the file's order
 * @param remarks what the analyst should know beside the losses, as whole sentences
 * @param losses what was not kept
 */
public record RefiProject(
        String name,
        String origin,
        List<Memo> memos,
        List<Outlet> outlets,
        List<Decision> decisions,
        List<Code> codes,
        List<Source> sources,
        List<String> remarks,
        LossReport losses) {

    public RefiProject {
        memos = List.copyOf(memos);
        outlets = List.copyOf(outlets);
        decisions = List.copyOf(decisions);
        codes = List.copyOf(codes);
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
    }

    /**
     * A code.
     *
     * @param guid upper case, without braces
     * @param parent the guid of the code it is under, null at the top
     * @param colour {@code #rrggbb}, null where none is given
     * @param description when to use it; empty where not given
     * @param examples what it is given to and what not; empty where not given
     * @param digit the key that applies it, 0 where none is known
     */
    public record Code(
            String guid,
            @Nullable String parent,
            String name,
            @Nullable String colour,
            String description,
            String examples,
            int digit) {}

    /** What a memo is on. */
    public enum On {
        PROJECT,
        SOURCE,
        CODE,
        JOURNAL,
        SPEAKER,
        OUTLET,
        STATEMENT
    }

    /**
     * A note on something larger than a passage.
     *
     * @param guid upper case, without braces
     * @param target the guid of what it is on, an outlet's name, or a statement's passage as “guid 10-42” in UTF-16 units;
     *     empty for the project and the journal
     * @param name what that is called; empty where only the target says so
     * @param author null where unknown
     * @param created null where unknown
     * @param changed null where unknown
     */
    public record Memo(
            String guid,
            On on,
            String target,
            String name,
            String text,
            @Nullable String author,
            @Nullable Instant created,
            @Nullable Instant changed) {}

    /**
     * A text.
     *
     * @param guid upper case, without braces
     * @param text with LF
     * @param values its variables, by name
     * @param regions parts that are not plain body, null where the file does not say
     * @param marks in the file's order
     */
    public record Source(
            String guid,
            String name,
            String text,
            Map<String, String> values,
            @Nullable List<Region> regions,
            List<Mark> marks) {

        public Source {
            values = Map.copyOf(values);
            marks = List.copyOf(marks);
        }
    }

    /**
     * A selection with its codes and notes.
     *
     * @param guid upper case, without braces
     * @param span UTF-16 units of the source's text
     * @param codes guids
     * @param note empty where there is none
     * @param author null where unknown
     * @param created null where unknown
     * @param changed null where unknown
     */
    public record Mark(
            String guid,
            Span span,
            List<String> codes,
            String note,
            @Nullable String author,
            @Nullable Instant created,
            @Nullable Instant changed) {

        public Mark {
            codes = List.copyOf(codes);
        }
    }
}
