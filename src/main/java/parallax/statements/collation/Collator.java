package parallax.statements.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Rendering;
import parallax.statements.collation.Collation.Piece;
import parallax.statements.collation.Collation.Relation;
import parallax.statements.likeness.Likeness;
import parallax.statements.words.Word;
import parallax.statements.words.Words;

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

    private static final Comparator<Rendering> BY_WORDING = Comparator.comparing((Rendering r) -> r.state())
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
            words.add(reader.of(article.text(), r.span(), r.kind(), Words.language(article)));
        }
        Aligner aligner = new Aligner(renderings.size());
        aligner.add(base, words.get(base));
        List<Integer> aligned = new ArrayList<>(List.of(base));
        TreeSet<Integer> open = new TreeSet<>(
                Comparator.comparing((Integer i) -> renderings.get(i).id()).thenComparing(i -> i));
        for (int i = 0; i < renderings.size(); i++) {
            if (i != base) {
                open.add(i);
            }
        }
        double[] shares = new double[renderings.size()];
        List<List<String>> forms =
                words.stream().map(of -> of.stream().map(Word::form).toList()).toList();
        Map<List<String>, Integer> known = new HashMap<>();
        known.put(forms.get(base), base);
        copy(known, forms, words, open, aligned, aligner);
        Integer next = base;
        while (next != null) {
            for (int i : open) {
                shares[i] = Math.max(shares[i], share(words.get(i), words.get(next)));
            }
            next = nearest(open, shares);
            if (next != null && !aligner.affords(words.get(next).size())) {
                next = null;
            }
            if (next != null) {
                open.remove(next);
                aligner.add(next, words.get(next));
                aligned.add(next);
                known.put(forms.get(next), next);
                copy(known, forms, words, open, aligned, aligner);
            }
        }
        return new Collation(base, columns(renderings, articles, base, aligner, aligned, open));
    }

    /** Puts what says word for word the same as an aligned one under it: wire copy is aligned once. */
    private static void copy(
            Map<List<String>, Integer> known,
            List<List<String>> forms,
            List<List<Word>> words,
            TreeSet<Integer> open,
            List<Integer> aligned,
            Aligner aligner) {
        for (Integer candidate : List.copyOf(open)) {
            Integer like = known.get(forms.get(candidate));
            if (like != null && !words.get(candidate).isEmpty()) {
                aligner.copy(candidate, like, words.get(candidate));
                open.remove(candidate);
                aligned.add(candidate);
            }
        }
    }

    /** The open rendering most like one that is aligned; null where none reaches the floor. */
    private static @Nullable Integer nearest(TreeSet<Integer> open, double[] shares) {
        Integer best = null;
        for (Integer candidate : open) {
            if (shares[candidate] >= FLOOR && (best == null || shares[candidate] > shares[best])) {
                best = candidate;
            }
        }
        return best;
    }

    /**
     * Share of the shorter one's words that the other has too; words that say something count in full, kin and
     * near-synonyms in part.
     */
    static double share(List<Word> a, List<Word> b) {
        Map<String, List<Word>> open = new HashMap<>();
        a.forEach(word ->
                open.computeIfAbsent(word.stem(), s -> new ArrayList<>()).add(word));
        List<Word> rest = new ArrayList<>();
        double both = 0;
        for (Word word : b) {
            List<Word> same = open.getOrDefault(word.stem(), List.of());
            if (!same.isEmpty()) {
                same.removeLast();
                both += worth(word);
            } else if (word.content()) {
                rest.add(word);
            }
        }
        List<Word> left = new ArrayList<>(a.stream()
                .filter(w -> w.content() && open.get(w.stem()).remove(w))
                .toList());
        for (Word word : rest) {
            Word kin = left.stream()
                    .filter(other -> Likeness.alike(word, other) > 0)
                    .findFirst()
                    .orElse(null);
            if (kin != null) {
                both += Likeness.alike(word, kin);
                left.remove(kin);
            }
        }
        double shorter = Math.min(worth(a), worth(b));
        return shorter == 0 ? 0 : Math.min(1, both / shorter);
    }

    /** How much words say together: those that say little count for little. */
    static double worth(List<Word> words) {
        return words.stream().mapToDouble(Collator::worth).sum();
    }

    private static double worth(Word word) {
        return word.content() ? 1 : 0.15;
    }

    private static List<List<@Nullable Piece>> columns(
            List<Rendering> renderings,
            Map<String, Article> articles,
            int base,
            Aligner aligner,
            List<Integer> aligned,
            TreeSet<Integer> different) {
        List<List<@Nullable Piece>> columns = new ArrayList<>();
        boolean alone = aligned.size() == 1 && !different.isEmpty();
        if (!alone) {
            Relations relations = new Relations(aligner.columns(), base, aligned);
            for (int c = 0; c < aligner.columns().size(); c++) {
                List<@Nullable Piece> column = new ArrayList<>();
                for (int r = 0; r < renderings.size(); r++) {
                    Word word = aligner.columns().get(c)[r];
                    String text = articles.get(renderings.get(r).article()).text();
                    column.add(
                            word == null
                                    ? null
                                    : new Piece(word.span().of(text), word.span(), relations.of(c, r), word.quoted()));
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
                column.add(
                        !here
                                ? null
                                : new Piece(
                                        rendering.span().of(text),
                                        rendering.span(),
                                        r == base ? Relation.SAME : Relation.CHANGED,
                                        rendering.kind() == Kind.DIRECT));
            }
            columns.add(column);
        }
        return columns;
    }
}
