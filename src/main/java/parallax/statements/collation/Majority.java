package parallax.statements.collation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.statements.words.Word;
import parallax.statements.words.Words;

/** The wording that most agree on. */
public final class Majority {

    private Majority() {}

    /**
     * The rendering whose words the others share most: that with the greatest mean overlap (Dice) of its words with
     * each other one's. Of several the one that {@link Collator#base} would rather take. What is only possible is asked
     * but not chosen, unless there is nothing else.
     *
     * @param articles by id, the texts that the renderings point into
     * @return its index
     */
    public static int of(List<Rendering> renderings, Map<String, Article> articles) {
        Words reader = new Words();
        List<Set<String>> stems =
                renderings.stream().map(r -> stems(reader, r, articles)).toList();
        boolean sure = renderings.stream().anyMatch(r -> r.state() == Rendering.State.SAME);
        int usual = Collator.base(renderings);
        int best = usual;
        double most = agreement(stems, usual);
        for (int i = 0; i < renderings.size(); i++) {
            if (!sure || renderings.get(i).state() == Rendering.State.SAME) {
                double agreement = agreement(stems, i);
                boolean more = agreement > most + 1e-9;
                boolean equal = Math.abs(agreement - most) <= 1e-9 && best != usual;
                if (more || equal && Collator.base(List.of(renderings.get(i), renderings.get(best))) == 0) {
                    best = i;
                    most = agreement;
                }
            }
        }
        return best;
    }

    private static Set<String> stems(Words reader, Rendering rendering, Map<String, Article> articles) {
        Article article = articles.get(rendering.article());
        return reader.of(article.text(), rendering.span(), rendering.kind(), Words.language(article)).stream()
                .map(Word::stem)
                .collect(Collectors.toSet());
    }

    private static double agreement(List<Set<String>> stems, int of) {
        double sum = 0;
        Set<String> own = stems.get(of);
        for (int i = 0; i < stems.size(); i++) {
            Set<String> other = stems.get(i);
            if (i != of && own.size() + other.size() > 0) {
                Set<String> both = new HashSet<>(own);
                both.retainAll(other);
                sum += 2.0 * both.size() / (own.size() + other.size());
            }
        }
        return sum;
    }
}
