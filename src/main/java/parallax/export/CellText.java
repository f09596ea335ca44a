package parallax.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Rendering;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Differences;
import parallax.statements.collation.Differences.Run;
import parallax.statements.collation.Flag;
import parallax.statements.comparison.Comparison;
import parallax.statements.comparison.Comparison.Entry;
import parallax.statements.comparison.Comparison.Row;

/** What the cells of one row of the comparison say, in marked pieces. */
final class CellText {

    /** What stands close behind a word. */
    private static final String CLOSING = " ,.;:!?)]}’”»";

    private final Comparison table;
    private final Scope scope;
    private final Row row;
    private @Nullable RowNotes notes;

    CellText(Comparison table, Scope scope, Row row) {
        this.table = table;
        this.scope = scope;
        this.row = row;
    }

    static String speaker(Row row) {
        String speaker = row.statement().speaker();
        return speaker == null ? "Unknown speaker" : speaker;
    }

    /** What a state means, for a legend. */
    static String meaning(Cell cell) {
        return switch (cell) {
            case DIRECT -> "all of it in quotation marks";
            case MIXED -> "part of it in quotation marks";
            case INDIRECT -> "reported without quotation marks";
            case POSSIBLE -> "may be this statement: to be decided";
            case OMITTED -> "covers the occasion and leaves this statement out";
            case NOT_COVERED -> "does not cover the occasion: nothing can be said of it";
        };
    }

    /** The marks of differences with what each means, in words that wear their mark. */
    static List<Piece> differences() {
        return List.of(
                new Piece("changed", Mark.CHANGED),
                new Piece("added", Mark.ADDED),
                new Piece("left out", Mark.LEFT_OUT),
                new Piece("moved", Mark.MOVED),
                new Piece("other number", Mark.NUMBER),
                new Piece("negation or modality", Mark.NEGATION),
                new Piece("negation left out", Mark.NEGATION_GONE),
                new Piece("other spelling", Mark.SPELLING));
    }

    /** The wording that the others are compared to, white space as single blanks. */
    String base() {
        return Differences.plain(text(row.statement().renderings().get(row.base())))
                .getFirst()
                .text();
    }

    /** Who printed the wording that the others are compared to. */
    String baseSource() {
        return article(row.statement().renderings().get(row.base())).source();
    }

    /** Made when it is first needed: aligning the words is the dear part, and a row may have nothing to show. */
    private RowNotes notes() {
        RowNotes made = notes;
        if (made == null) {
            made = new RowNotes(table, row);
            notes = made;
        }
        return made;
    }

    /** How many sources report it, and how many of them for themselves. */
    String counts() {
        int outlets = row.outlets();
        String counts = outlets + (outlets == 1 ? " source" : " sources");
        return row.witnesses() == outlets ? counts : counts + ", " + row.witnesses() + " independent of one another";
    }

    /** Where the speaker says the same on another occasion, a line each with the other wording. */
    List<String> heard() {
        return RowNotes.heard(table, row).stream()
                .map(h -> h.words() + " – " + RowNotes.wording(table, h.row()))
                .toList();
    }

    /** What the column did: sign and word, then cue, place, repetitions and whose text it is. */
    List<Piece> state(int column) {
        Entry entry = row.cells().get(column);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Signs.of(entry.state()) + " " + Signs.words(entry.state()), Mark.STATE));
        String remark = scope.remark(table, row, column);
        if (!remark.isEmpty()) {
            pieces.add(new Piece(" · " + remark, Mark.QUIET));
        }
        if (entry.shown() < 0) {
            return pieces;
        }
        Rendering shown = row.statement().renderings().get(entry.shown());
        StringBuilder more = new StringBuilder();
        if (shown.cue() != null) {
            more.append(" · ").append(shown.cue().of(article(shown).text()));
        }
        more.append(" · ").append(Math.round(entry.depth() * 100)).append(" % down");
        if (entry.count() > 1) {
            more.append(" · ×").append(entry.count());
        }
        String copy = row.copied(column) == null ? "" : notes().copy(column);
        if (!copy.isEmpty()) {
            more.append(" · ").append(copy);
        }
        pieces.add(new Piece(more.toString().replaceAll("\\s+", " "), Mark.QUIET));
        for (Flag flag : notes().flags(entry.shown())) {
            pieces.add(new Piece(" · ⚑ " + RowNotes.words(flag), Mark.STATE));
        }
        return pieces;
    }

    /** The column's wording with its differences to the base; empty where it has none. */
    List<Piece> wording(int column) {
        Entry entry = row.cells().get(column);
        if (entry.shown() < 0) {
            return List.of();
        }
        Rendering shown = row.statement().renderings().get(entry.shown());
        Collation collation = notes().collation();
        List<Run> all = collation == null
                ? Differences.plain(text(shown))
                : Differences.of(
                        collation, entry.shown(), shown.span(), article(shown).text());
        List<Run> runs = all.stream().filter(scope::writes).toList();
        List<Piece> pieces = new ArrayList<>();
        boolean blank = true;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.missing() && !blank) {
                pieces.add(new Piece(" ", Mark.PLAIN));
            }
            pieces.add(new Piece(run.text(), scope.marks(run) ? Mark.of(run) : Mark.PLAIN));
            blank = run.text().endsWith(" ");
            if (run.missing() && i + 1 < runs.size() && apart(runs.get(i + 1))) {
                pieces.add(new Piece(" ", Mark.PLAIN));
                blank = true;
            }
        }
        return pieces;
    }

    /** Whether a run needs a blank before it. */
    private static boolean apart(Run run) {
        return !run.text().isEmpty() && CLOSING.indexOf(run.text().charAt(0)) < 0;
    }

    private Article article(Rendering rendering) {
        return table.articles().get(rendering.article());
    }

    private String text(Rendering rendering) {
        return rendering.span().of(article(rendering).text());
    }
}
