package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.statements.Collation;
import parallax.statements.Collation.Piece;
import parallax.statements.Collation.Relation;
import parallax.text.Folding;

/** One rendering of a collation as stretches of text, each with what it is to the base wording. */
final class Strand {

    /**
     * A stretch.
     *
     * @param text the words as they stand, white space as single blanks; for {@link Relation#LEFT_OUT} the base's words
     *     that are missing here
     * @param relation what it is to the base
     */
    record Run(String text, Relation relation) {}

    private final Collation collation;
    private final int at;
    private final List<Run> runs = new ArrayList<>();

    private Strand(Collation collation, int at) {
        this.collation = collation;
        this.at = at;
    }

    /** The rendering as one stretch, for as long as it is not collated. */
    static List<Run> plain(String text) {
        return List.of(new Run(text, Relation.SAME));
    }

    /**
     * The stretches of a rendering in the order of its text, with what is left out where it would stand; the base itself
     * and what stands {@link #apart} as one stretch.
     *
     * @param at its index in the collation
     * @param article the article's text
     */
    static List<Run> of(Collation collation, int at, Rendering rendering, String article) {
        if (at == collation.base() || apart(collation, at, rendering)) {
            return plain(RowModel.line(rendering.span().of(article)));
        }
        Strand strand = new Strand(collation, at);
        strand.read(rendering, article);
        return List.copyOf(strand.runs);
    }

    /** Whether the rendering shares so little with the others that it stands apart, as one piece. */
    static boolean apart(Collation collation, int at, Rendering rendering) {
        if (at == collation.base()) {
            return false;
        }
        List<Piece> pieces = new Strand(collation, at).pieces();
        return pieces.size() == 1 && pieces.getFirst().span().equals(rendering.span());
    }

    private void read(Rendering rendering, String article) {
        List<Piece> pieces = pieces();
        TreeMap<Integer, StringBuilder> gaps = gaps(rendering.span().start());
        int from = rendering.span().start();
        for (Piece piece : pieces) {
            if (piece.span().start() < from
                    || piece.span().end() > rendering.span().end()) {
                continue;
            }
            gap(gaps.remove(from));
            add(article.substring(from, piece.span().start()), Relation.SAME);
            add(piece.span().of(article), piece.relation());
            from = piece.span().end();
        }
        gap(gaps.remove(from));
        add(article.substring(from, rendering.span().end()), Relation.SAME);
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (List<@Nullable Piece> column : collation.columns()) {
            Piece piece = column.get(at);
            if (piece != null && piece.relation() != Relation.LEFT_OUT) {
                pieces.add(piece);
            }
        }
        pieces.sort(Comparator.comparing(Piece::span));
        return pieces;
    }

    /** The base's words that are missing here, by the end of the word that they would follow; what moved is not missing. */
    private TreeMap<Integer, StringBuilder> gaps(int start) {
        Set<String> moved = new HashSet<>();
        pieces().stream().filter(p -> p.relation() == Relation.MOVED).forEach(p -> moved.add(Folding.fold(p.text())));
        TreeMap<Integer, StringBuilder> gaps = new TreeMap<>();
        int after = start;
        for (List<@Nullable Piece> column : collation.columns()) {
            Piece own = column.get(at);
            Piece base = column.get(collation.base());
            if (own != null && own.relation() != Relation.LEFT_OUT) {
                after = own.relation() == Relation.MOVED ? after : own.span().end();
            } else if (base != null && !moved.contains(Folding.fold(base.text()))) {
                StringBuilder words = gaps.computeIfAbsent(after, a -> new StringBuilder());
                words.append(words.isEmpty() ? "" : " ").append(base.text());
            }
        }
        return gaps;
    }

    private void gap(@Nullable StringBuilder words) {
        if (words != null) {
            runs.add(new Run(RowModel.line(words.toString()), Relation.LEFT_OUT));
        }
    }

    /** Adds a stretch; neighbours of one relation become one, with the blank between them. */
    private void add(String raw, Relation relation) {
        if (raw.isEmpty()) {
            return;
        }
        String text = RowModel.line(raw);
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.relation() == relation && relation != Relation.LEFT_OUT) {
            runs.set(runs.size() - 1, new Run(last.text() + text, relation));
            return;
        }
        Run before = runs.size() < 2 ? null : runs.get(runs.size() - 2);
        boolean blank =
                last != null && last.relation() == Relation.SAME && last.text().isBlank();
        if (before != null && before.relation() == relation && blank) {
            runs.removeLast();
            runs.set(runs.size() - 1, new Run(before.text() + last.text() + text, relation));
            return;
        }
        runs.add(new Run(text, relation));
    }
}
