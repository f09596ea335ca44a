package parallax.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Collator;
import parallax.statements.collation.Flag;
import parallax.statements.collation.Flags;
import parallax.statements.comparison.Comparison;
import parallax.statements.comparison.Comparison.Copied;
import parallax.statements.comparison.Comparison.Row;
import parallax.statements.comparison.Echo;

/** What is to be said of a row besides its wordings, in words that all exports share: copies, echoes, flags. */
final class RowNotes {

    private final Comparison table;
    private final Row row;
    private final @Nullable Collation collation;

    RowNotes(Comparison table, Row row) {
        this.table = table;
        this.row = row;
        List<Rendering> renderings = row.statement().renderings();
        this.collation = renderings.size() < 2 ? null : Collator.collate(renderings, table.articles(), row.base());
    }

    /** The word alignment, null where there is only one rendering. */
    @Nullable
    Collation collation() {
        return collation;
    }

    /** “3 outlets, 2 independent”; empty where there is nothing to tell apart. */
    String counts() {
        return row.witnesses() == row.outlets()
                ? ""
                : row.outlets() + " outlets, " + row.witnesses() + " independent of one another";
    }

    /** What a cell has to say of copies; empty where its column stands for itself. */
    String copy(int column) {
        Copied copied = row.copied(column);
        if (copied == null) {
            return "";
        }
        String agency = copied.agency() == null ? "" : " (" + copied.agency() + ")";
        return copied.witness() == column
                ? "same text in " + copied.columns().size() + " outlets: " + String.join(", ", sources(copied)) + agency
                : "same text as " + sources(copied).getFirst() + agency;
    }

    /** Whether another column shows the cell's words. */
    boolean repeats(int column) {
        Copied copied = row.copied(column);
        return copied != null && copied.witness() != column;
    }

    /** The outlets that print one text. */
    List<String> sources(Copied copied) {
        return copied.columns().stream()
                .map(c -> table.columns().get(c).source())
                .toList();
    }

    /** The flags of a rendering against the base wording. */
    Set<Flag> flags(int rendering) {
        return collation == null
                ? Set.of()
                : Flags.of(collation, rendering, row.statement().renderings(), table.articles());
    }

    static String words(Flag flag) {
        return switch (flag) {
            case NUMBER -> "another number";
            case NEGATION -> "negation differs";
        };
    }

    /** The statement's echoes: the other row and, in words, when it was said. */
    List<Heard> heard() {
        return heard(table, row);
    }

    /** The same without aligning the words of the row. */
    static List<Heard> heard(Comparison table, Row row) {
        List<Heard> heard = new ArrayList<>();
        for (Echo echo : table.echoes(row.statement().id())) {
            Row other = table.row(echo.statement());
            if (other != null) {
                heard.add(new Heard(other, echo, words(echo.order()) + when(other)));
            }
        }
        return heard;
    }

    /** Another row in which the speaker says the same words. */
    record Heard(Row row, Echo echo, String words) {}

    private static String words(Echo.Order order) {
        return switch (order) {
            case BEFORE -> "said before";
            case AFTER -> "said again later";
            case ELSEWHERE -> "said elsewhere too";
        };
    }

    private static String when(Row row) {
        Occasion occasion = row.statement().occasion();
        return occasion == null ? "" : ": " + occasion.label();
    }

    /** The base wording of a row. */
    String wording(Row of) {
        return wording(table, of);
    }

    static String wording(Comparison table, Row of) {
        Rendering base = of.statement().renderings().get(of.base());
        return base.span().of(table.articles().get(base.article()).text());
    }
}
