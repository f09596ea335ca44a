package parallax.statements.collation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.statements.collation.Collation.Relation;
import parallax.statements.likeness.Likeness;
import parallax.statements.words.Word;
import parallax.statements.words.Words;

/** The flags of a wording against the base: what its marks say, and what words tell where no mark can stand. */
public final class Flags {

    private Flags() {}

    /**
     * The flags of one rendering of a collation; the base has none.
     *
     * @param renderings the collation's, in its order
     * @param articles by id, the texts that they point into
     */
    public static Set<Flag> of(
            Collation collation, int index, List<Rendering> renderings, Map<String, Article> articles) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (index == collation.base()) {
            return flags;
        }
        Rendering rendering = renderings.get(index);
        String text = articles.get(rendering.article()).text();
        for (Differences.Run run : Differences.of(collation, index, rendering.span(), text)) {
            if (run.relation() == Relation.NUMBER) {
                flags.add(Flag.NUMBER);
            } else if (run.relation() == Relation.NEGATION) {
                flags.add(Flag.NEGATION);
            }
        }
        List<Word> own = words(rendering, articles);
        List<Word> base = words(renderings.get(collation.base()), articles);
        if (Likeness.numberChanged(own, base)) {
            flags.add(Flag.NUMBER);
        }
        // Where words stand under words the marks are surer: half a sentence may leave out the half that denies.
        if (Differences.apart(collation, index, rendering.span()) && Likeness.negates(own) != Likeness.negates(base)) {
            flags.add(Flag.NEGATION);
        }
        return flags;
    }

    private static List<Word> words(Rendering rendering, Map<String, Article> articles) {
        Article article = articles.get(rendering.article());
        return new Words().of(article.text(), rendering.span(), rendering.kind(), Words.language(article));
    }
}
