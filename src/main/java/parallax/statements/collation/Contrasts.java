package parallax.statements.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.statements.collation.Collation.Piece;
import parallax.statements.words.CueTones;
import parallax.text.Folding;

/** In what a wording differs from the base: what its marks say, and what no mark in it can. */
public final class Contrasts {

    private final Collation collation;
    private final int index;
    private final Rendering rendering;
    private final Rendering base;
    private final String text;
    private final String baseText;

    /** A column in which a wording has words, with the base's there where it has any. */
    private record Pair(int column, Piece own, @Nullable Piece base) {}

    private Contrasts(Collation collation, int index, List<Rendering> renderings, Map<String, Article> articles) {
        this.collation = collation;
        this.index = index;
        rendering = renderings.get(index);
        base = renderings.get(collation.base());
        text = articles.get(rendering.article()).text();
        baseText = articles.get(base.article()).text();
    }

    /**
     * The kinds of difference of one rendering of a collation; the base has none.
     *
     * @param renderings the collation's, in its order
     * @param articles by id, the texts that they point into
     * @param labels by quote id, what the article calls the speaker there; quotes without one are missing
     */
    public static Set<Contrast> of(
            Collation collation,
            int index,
            List<Rendering> renderings,
            Map<String, Article> articles,
            Map<String, String> labels) {
        if (index == collation.base()) {
            return Set.of();
        }
        Contrasts contrasts = new Contrasts(collation, index, renderings, articles);
        EnumSet<Contrast> found = contrasts.words();
        for (Flag flag : Flags.of(collation, index, renderings, articles)) {
            found.add(flag == Flag.NUMBER ? Contrast.NUMBER : Contrast.NEGATION);
        }
        if (contrasts.otherCue()) {
            found.add(Contrast.CUE);
        }
        String label = labels.get(contrasts.rendering.quote());
        String baseLabel = labels.get(contrasts.base.quote());
        if (label != null && baseLabel != null && !Folding.fold(label).equals(Folding.fold(baseLabel))) {
            found.add(Contrast.LABEL);
        }
        return found;
    }

    private EnumSet<Contrast> words() {
        EnumSet<Contrast> found = EnumSet.noneOf(Contrast.class);
        if (Differences.apart(collation, index, rendering.span())) {
            found.add(Contrast.WORDING);
            if (rendering.kind() != base.kind()) {
                found.add(Contrast.QUOTING);
            }
            return found;
        }
        for (Differences.Run run : Differences.of(collation, index, rendering.span(), text)) {
            Contrast contrast = Contrast.of(run);
            if (contrast != null) {
                found.add(contrast);
            }
        }
        List<Pair> pairs = pairs();
        if (pairs.stream()
                .anyMatch(p -> p.base() != null && p.base().quoted() != p.own().quoted())) {
            found.add(Contrast.QUOTING);
        }
        if (otherMarks(pairs)) {
            found.add(Contrast.PUNCTUATION);
        }
        return found;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int c = 0; c < collation.columns().size(); c++) {
            Piece own = collation.columns().get(c).get(index);
            if (own != null) {
                pairs.add(new Pair(c, own, collation.columns().get(c).get(collation.base())));
            }
        }
        pairs.sort(Comparator.comparing(p -> p.own().span()));
        return pairs;
    }

    /** Whether other marks stand between two words that follow one another in both. */
    private boolean otherMarks(List<Pair> pairs) {
        for (int i = 1; i < pairs.size(); i++) {
            Pair left = pairs.get(i - 1);
            Pair right = pairs.get(i);
            if (left.base() != null && right.base() != null && neighbours(left.column(), right.column())) {
                String own = between(text, left.own(), right.own());
                String other = between(baseText, left.base(), right.base());
                if (!own.equals(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean neighbours(int left, int right) {
        for (int c = left + 1; c < right; c++) {
            if (collation.columns().get(c).get(collation.base()) != null) {
                return false;
            }
        }
        return left < right;
    }

    /** The marks between two words; quotation marks are another matter. */
    private static String between(String text, Piece left, Piece right) {
        return left.span().end() > right.span().start()
                ? ""
                : text.substring(left.span().end(), right.span().start())
                        .replaceAll("[\\s\"\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019']+", "");
    }

    private boolean otherCue() {
        return rendering.cue() != null
                && base.cue() != null
                && !verb(rendering.cue().of(text)).equals(verb(base.cue().of(baseText)));
    }

    /** “says” and “said” are one word for saying. */
    private static String verb(String cue) {
        return CueTones.SHIPPED.find(cue).verb();
    }
}
