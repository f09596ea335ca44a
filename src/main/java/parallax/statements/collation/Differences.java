package parallax.statements.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.statements.collation.Collation.Piece;
import parallax.statements.collation.Collation.Relation;
import parallax.text.Folding;
import parallax.text.Span;

/** One rendering of a collation as it reads, in runs of words that stand in the same relation to the base wording. */
public final class Differences {

    private final Collation collation;
    private final int index;
    private final Span span;
    private final String article;
    private final List<Run> runs = new ArrayList<>();

    /**
     * Some of a rendering's text.
     *
     * @param text the words, white space as single blanks; of the base wording where they are missing here
     * @param relation what they are to the base
     * @param missing whether the base has them and this rendering does not: {@link Relation#LEFT_OUT}, or
     *     {@link Relation#NEGATION} for a “not” that is gone, which must not look like any other omission
     */
    public record Run(String text, Relation relation, boolean missing) {

        public Run(String text, Relation relation) {
            this(text, relation, relation == Relation.LEFT_OUT);
        }
    }

    /** Missing words of the base that follow one another. */
    private record Gap(StringBuilder words, Relation relation) {}

    private Differences(Collation collation, int index, Span span, String article) {
        this.collation = collation;
        this.index = index;
        this.span = span;
        this.article = article;
    }

    /** A wording as one run, where there is nothing to compare it to. */
    public static List<Run> plain(String text) {
        return List.of(new Run(line(text), Relation.SAME));
    }

    /**
     * The whole text of a rendering, with what the base says more where it would stand. What moved is not missing too;
     * a rendering that stands {@link #apart} is one run without marks.
     *
     * @param index which rendering of the collation
     * @param span where it stands in its article
     * @param article the article's text
     */
    public static List<Run> of(Collation collation, int index, Span span, String article) {
        if (apart(collation, index, span)) {
            return plain(span.of(article));
        }
        Differences differences = new Differences(collation, index, span, article);
        differences.read();
        return List.copyOf(differences.runs);
    }

    /** {@link #of(Collation, int, Span, String)} with only some kinds of difference marked; the others read as the same. */
    public static List<Run> of(Collation collation, int index, Span span, String article, Set<Contrast> marked) {
        List<Run> runs = new ArrayList<>();
        for (Run run : of(collation, index, span, article)) {
            Contrast contrast = Contrast.of(run);
            boolean plain = contrast == null || !marked.contains(contrast);
            boolean after = !runs.isEmpty() && runs.getLast().relation() == Relation.SAME;
            if (!plain) {
                runs.add(run);
            } else if (!run.missing() && after) {
                runs.add(new Run(runs.removeLast().text() + run.text(), Relation.SAME));
            } else if (!run.missing()) {
                runs.add(new Run(run.text(), Relation.SAME));
            }
        }
        return List.copyOf(runs);
    }

    /** Whether the rendering shares so little with the others that it stands apart, as one piece. */
    public static boolean apart(Collation collation, int index, Span span) {
        if (index == collation.base()) {
            return false;
        }
        List<Piece> pieces = pieces(collation, index);
        return pieces.size() == 1 && pieces.getFirst().span().equals(span);
    }

    private static List<Piece> pieces(Collation collation, int index) {
        List<Piece> pieces = new ArrayList<>();
        for (List<@Nullable Piece> column : collation.columns()) {
            Piece piece = column.get(index);
            if (piece != null) {
                pieces.add(piece);
            }
        }
        pieces.sort(Comparator.comparing(Piece::span));
        return pieces;
    }

    private void read() {
        TreeMap<Integer, List<Gap>> gaps = index == collation.base() ? new TreeMap<>() : gaps();
        int at = span.start();
        for (Piece piece : pieces(collation, index)) {
            if (piece.span().start() < at || piece.span().end() > span.end()) {
                continue;
            }
            addGaps(gaps.remove(at));
            add(article.substring(at, piece.span().start()), Relation.SAME);
            add(piece.span().of(article), piece.relation() == Relation.LEFT_OUT ? Relation.SAME : piece.relation());
            at = piece.span().end();
        }
        addGaps(gaps.remove(at));
        add(article.substring(at, span.end()), Relation.SAME);
    }

    /** The base's words that are missing here, by the end of the word that they would follow. */
    private TreeMap<Integer, List<Gap>> gaps() {
        Set<String> moved = new HashSet<>();
        pieces(collation, index).stream()
                .filter(p -> p.relation() == Relation.MOVED)
                .forEach(p -> moved.add(Folding.fold(p.text())));
        TreeMap<Integer, List<Gap>> gaps = new TreeMap<>();
        int after = span.start();
        boolean begun = false;
        for (int c = 0; c < collation.columns().size(); c++) {
            Piece own = collation.columns().get(c).get(index);
            Piece base = collation.columns().get(c).get(collation.base());
            if (own != null) {
                after = own.relation() == Relation.MOVED ? after : own.span().end();
                begun |= base != null;
            } else if (base != null && !moved.contains(Folding.fold(base.text()))) {
                boolean denies = base.relation() == Relation.NEGATION && begun && goesOn(c);
                List<Gap> here = gaps.computeIfAbsent(after, a -> new ArrayList<>());
                put(here, base.text(), denies ? Relation.NEGATION : Relation.LEFT_OUT);
            }
        }
        return gaps;
    }

    /** Whether the rendering has words of the base after a column: its end lies further on. */
    private boolean goesOn(int column) {
        return collation.columns().stream()
                .skip(column + 1L)
                .anyMatch(c -> c.get(index) != null && c.get(collation.base()) != null);
    }

    private static void put(List<Gap> gaps, String word, Relation relation) {
        if (gaps.isEmpty() || gaps.getLast().relation() != relation) {
            gaps.add(new Gap(new StringBuilder(word), relation));
        } else {
            gaps.getLast().words().append(' ').append(word);
        }
    }

    private void addGaps(@Nullable List<Gap> gaps) {
        if (gaps != null) {
            gaps.forEach(gap -> runs.add(new Run(line(gap.words().toString()), gap.relation(), true)));
        }
    }

    /** Joins what has the same relation; a blank between two such runs takes theirs. */
    private void add(String raw, Relation relation) {
        if (raw.isEmpty()) {
            return;
        }
        String text = line(raw);
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.relation() == relation && !last.missing()) {
            runs.set(runs.size() - 1, new Run(last.text() + text, relation));
            return;
        }
        Run before = runs.size() < 2 ? null : runs.get(runs.size() - 2);
        boolean blank = last != null && !last.missing() && last.text().isBlank();
        if (blank && before != null && before.relation() == relation && !before.missing()) {
            runs.removeLast();
            runs.set(runs.size() - 1, new Run(before.text() + last.text() + text, relation));
        } else {
            runs.add(new Run(text, relation));
        }
    }

    /** Text with every stretch of white space as one blank. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
