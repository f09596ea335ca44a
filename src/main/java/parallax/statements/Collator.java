package parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.statements.Collation.Piece;
import parallax.statements.Collation.Relation;

/** Aligns the renderings of one statement. */
public final class Collator {

    /** Share of the shorter wording that two renderings must have in common to be aligned word by word. */
    private static final double FLOOR = 0.3;

    private Collator() {}

    /**
     * The rendering that shows most of the wording: the longest direct one, else the longest mixed, else the longest.
     */
    public static int base(List<Rendering> renderings) {
        int best = 0;
        for (int i = 1; i < renderings.size(); i++) {
            best = BY_WORDING.compare(renderings.get(i), renderings.get(best)) < 0 ? i : best;
        }
        return best;
    }

    private static final Comparator<Rendering> BY_WORDING = Comparator
            .comparing((Rendering r) -> r.state())
            .thenComparing(r -> r.kind())
            .thenComparing(r -> -r.span().length())
            .thenComparing(Rendering::id);

    /**
     * Aligns all renderings; the result does not depend on their order but for the order of pieces in a column.
     *
     * <p>A rendering that shares too little with every other stands whole in one last column, as
     * {@link Relation#CHANGED}: different wording, shown in full. Where none shares enough with the base, that is
     * the only column, with the base whole in it.
     *
     * @param articles by id, the texts that the renderings point into
     * @param base index into {@code renderings}
     */
    public static Collation collate(List<Rendering> renderings, Map<String, Article> articles, int base) {
        Words reader = new Words();
        List<List<Word>> words = new ArrayList<>();
        for (Rendering r : renderings) {
            Article article = articles.get(r.article());
            words.add(reader.of(article.text(), r.span(), r.kind(), Rarity.language(article)));
        }
        Aligner aligner = new Aligner(renderings.size());
        aligner.add(base, words.get(base));
        List<Integer> aligned = new ArrayList<>(List.of(base));
        TreeSet<Integer> open = new TreeSet<>(Comparator.comparing((Integer i) -> renderings.get(i).id()).thenComparing(i -> i));
        for (int i = 0; i < renderings.size(); i++) {
            if (i != base) {
                open.add(i);
            }
        }
        for (Integer next = nearest(open, aligned, words); next != null; next = nearest(open, aligned, words)) {
            open.remove(next);
            if (aligner.affords(words.get(next).size())) {
                aligner.add(next, words.get(next));
                aligned.add(next);
            } else {
                open.add(next);
                break;
            }
        }
        return new Collation(base, columns(renderings, articles, base, aligner, aligned, open));
    }

    /** The open rendering most like one that is aligned; null where none reaches the floor. */
    private static @Nullable Integer nearest(TreeSet<Integer> open, List<Integer> aligned, List<List<Word>> words) {
        Integer best = null;
        double most = FLOOR;
        for (Integer candidate : open) {
            for (int done : aligned) {
                double share = share(words.get(candidate), words.get(done));
                if (share > most || best == null && share == FLOOR) {
                    best = candidate;
                    most = share;
                }
            }
        }
        return best;
    }

    /** Share of the shorter one's words that the other has too; words that say something count in full. */
    private static double share(List<Word> a, List<Word> b) {
        Map<String, Integer> left = new HashMap<>();
        double mine = 0;
        for (Word word : a) {
            left.merge(word.stem(), 1, Integer::sum);
            mine += worth(word);
        }
        double both = 0;
        double others = 0;
        for (Word word : b) {
            others += worth(word);
            if (left.merge(word.stem(), -1, Integer::sum) >= 0) {
                both += worth(word);
            }
        }
        double shorter = Math.min(mine, others);
        return shorter == 0 ? 0 : both / shorter;
    }

    private static double worth(Word word) {
        return word.content() ? 1 : 0.15;
    }

    private static List<List<@Nullable Piece>> columns(List<Rendering> renderings, Map<String, Article> articles, int base,
            Aligner aligner, List<Integer> aligned, TreeSet<Integer> different) {
        List<List<@Nullable Piece>> columns = new ArrayList<>();
        boolean alone = aligned.size() == 1 && !different.isEmpty();
        if (!alone) {
            Relations relations = new Relations(aligner.columns(), base, aligned);
            for (int c = 0; c < aligner.columns().size(); c++) {
                List<@Nullable Piece> column = new ArrayList<>();
                for (int r = 0; r < renderings.size(); r++) {
                    Word word = aligner.columns().get(c)[r];
                    String text = articles.get(renderings.get(r).article()).text();
                    column.add(word == null ? null : new Piece(word.span().of(text), word.span(), relations.of(c, r)));
                }
                columns.add(column);
            }
        }
        if (!different.isEmpty()) {
            List<@Nullable Piece> column = new ArrayList<>();
            for (int r = 0; r < renderings.size(); r++) {
                Rendering rendering = renderings.get(r);
                boolean here = different.contains(r) || alone;
                String text = articles.get(rendering.article()).text();
                column.add(!here ? null : new Piece(rendering.span().of(text), rendering.span(),
                        r == base ? Relation.SAME : Relation.CHANGED));
            }
            columns.add(column);
        }
        return columns;
    }
}
