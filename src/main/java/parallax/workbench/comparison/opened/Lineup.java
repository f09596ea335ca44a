package parallax.workbench.comparison.opened;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.news.Kind;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Collation.Piece;
import parallax.statements.collation.Collation.Relation;
import parallax.workbench.comparison.marks.Mark;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.RowModel;

/**
 * A collation as it is read: words in lines and shared columns.
 *
 * @param order the renderings from top to bottom
 * @param words by line, then by column
 * @param variants by column
 */
record Lineup(List<Integer> order, int base, List<List<Word>> words, List<Variants> variants) {

    private static final int SHADES = 4;
    private static final Word NOTHING = new Word("", "", null);
    private static final Word GAP = new Word("", "", Mark.GAP);

    /**
     * A word, or what stands in its place.
     *
     * @param text empty where there is nothing to read
     * @param mark what is drawn there besides, null for nothing
     */
    record Word(String text, String style, @Nullable Mark mark) {}

    static Lineup of(Against against, Collation collation, List<Integer> order) {
        List<List<@Nullable Piece>> columns = collation.columns().stream()
                .filter(column -> order.stream().anyMatch(at -> column.get(at) != null))
                .toList();
        List<String> sources =
                against.renderings().stream().map(against::source).toList();
        int base = collation.base();
        List<Variants> variants = columns.stream()
                .map(column -> Variants.of(column, base, order, sources))
                .toList();
        List<List<Word>> words = new ArrayList<>();
        for (int at : order) {
            boolean mixed = against.renderings().get(at).kind() == Kind.MIXED;
            List<Word> line = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                List<@Nullable Piece> column = columns.get(c);
                line.add(
                        at == base
                                ? own(column.get(at), variants.get(c), order.size())
                                : word(column.get(at), column.get(base) != null, mixed));
            }
            words.add(line);
        }
        return new Lineup(order, base, words, variants);
    }

    int lines() {
        return order.size();
    }

    int columns() {
        return variants.size();
    }

    /** The first column in which outlets differ, the first of all where they do not. */
    int firstDifferent() {
        return IntStream.range(0, variants.size())
                .filter(i -> variants.get(i).share(order.size()) < 1)
                .findFirst()
                .orElse(0);
    }

    /** A word of the base: the fewer outlets kept it, the fainter its ground. */
    private static Word own(@Nullable Piece piece, Variants variants, int lines) {
        if (piece == null) {
            return NOTHING;
        }
        String text = RowModel.line(piece.text());
        if (piece.relation() == Relation.NEGATION) {
            return new Word(text, "negation", Mark.NEGATION);
        }
        long kept = Math.round(variants.share(lines) * SHADES);
        return new Word(text, kept == 0 ? "same" : "ground", Mark.kept((int) kept));
    }

    private static Word word(@Nullable Piece piece, boolean inBase, boolean mixed) {
        if (piece == null || piece.relation() == Relation.LEFT_OUT) {
            return inBase ? GAP : NOTHING;
        }
        String text = RowModel.line(piece.text());
        return switch (piece.relation()) {
            case SAME -> new Word(text, mixed && !piece.quoted() ? "unquoted" : "same", null);
            case ADDED -> new Word("+" + text, "added", null);
            case MOVED -> new Word("⇄ " + text, "moved", null);
            case CHANGED -> new Word(text, "changed", Mark.CHANGED);
            case SPELLING -> new Word(text, "spelling", Mark.SPELLING);
            case NUMBER -> new Word(text, "number", Mark.NUMBER);
            case NEGATION -> new Word(text, "negation", Mark.NEGATION);
            case LEFT_OUT -> GAP;
        };
    }
}
