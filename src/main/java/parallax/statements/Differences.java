package parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.statements.Collation.Piece;
import parallax.statements.Collation.Relation;
import parallax.text.Span;

/** One rendering of a collation as it reads, in runs of words that stand in the same relation to the base wording. */
public final class Differences {

    private Differences() {}

    /**
     * Some of a rendering's text.
     *
     * @param text the words; of the base wording where they are left out here
     * @param relation what they are to the base; {@link Relation#LEFT_OUT} for words that this rendering lacks
     */
    public record Run(String text, Relation relation) {}

    /**
     * The whole text of a rendering, nothing lost, with a run of {@link Relation#LEFT_OUT} wherever the base says more.
     *
     * @param index which rendering of the collation
     * @param span where it stands in its article
     * @param article the article's text
     */
    public static List<Run> of(Collation collation, int index, Span span, String article) {
        List<Piece> pieces = new ArrayList<>();
        TreeMap<Integer, StringBuilder> gaps = new TreeMap<>();
        int after = span.start();
        for (List<@Nullable Piece> column : collation.columns()) {
            Piece here = column.get(index);
            Piece base = column.get(collation.base());
            if (here != null) {
                pieces.add(here);
                after = here.span().end();
            } else if (base != null) {
                StringBuilder gap = gaps.computeIfAbsent(after, a -> new StringBuilder());
                gap.append(gap.isEmpty() ? "" : " ").append(base.text());
            }
        }
        pieces.sort(Comparator.comparing(Piece::span));
        List<Run> runs = new ArrayList<>();
        int at = span.start();
        addGap(runs, gaps, at);
        for (Piece piece : pieces) {
            if (piece.span().start() < at || piece.span().end() > span.end()) {
                continue;
            }
            add(runs, article.substring(at, piece.span().start()), Relation.SAME);
            add(
                    runs,
                    piece.span().of(article),
                    piece.relation() == Relation.LEFT_OUT ? Relation.SAME : piece.relation());
            at = piece.span().end();
            addGap(runs, gaps, at);
        }
        add(runs, article.substring(at, span.end()), Relation.SAME);
        return runs;
    }

    private static void addGap(List<Run> runs, TreeMap<Integer, StringBuilder> gaps, int at) {
        StringBuilder gap = gaps.get(at);
        if (gap != null) {
            runs.add(new Run(gap.toString(), Relation.LEFT_OUT));
        }
    }

    /** Joins what has the same relation; white space between two such runs takes theirs. */
    private static void add(List<Run> runs, String text, Relation relation) {
        if (text.isEmpty()) {
            return;
        }
        int last = runs.size() - 1;
        boolean space = text.isBlank();
        if (space || last < 0 || runs.get(last).relation() != relation && !isSpaceAfter(runs, relation)) {
            runs.add(new Run(text, space ? Relation.SAME : relation));
        } else if (runs.get(last).relation() == relation) {
            runs.set(last, new Run(runs.get(last).text() + text, relation));
        } else {
            Run gap = runs.removeLast();
            Run before = runs.removeLast();
            runs.add(new Run(before.text() + gap.text() + text, relation));
        }
    }

    private static boolean isSpaceAfter(List<Run> runs, Relation relation) {
        int last = runs.size() - 1;
        return last > 0
                && relation != Relation.LEFT_OUT
                && runs.get(last).text().isBlank()
                && runs.get(last).relation() == Relation.SAME
                && runs.get(last - 1).relation() == relation;
    }
}
