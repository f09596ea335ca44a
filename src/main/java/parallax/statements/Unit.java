package parallax.statements;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Rendering;

/**
 * A rendering while it is being matched.
 *
 * @param at index among all units; units stand in {@link #ORDER}
 * @param telling which telling it belongs to: all that one article has of one speaker on one occasion
 * @param sure whether the article says in so many words who speaks; else it was read off the quotes around
 */
record Unit(int at, Rendering rendering, Article article, List<Word> words, Telling telling, boolean sure) {

    /** By day of publication, article id and place: the same whatever order the articles came in. */
    static final Comparator<Article> ARTICLES = Comparator.comparing((Article a) ->
                    a.published() == null ? Long.MAX_VALUE : a.published().toEpochDay())
            .thenComparing(Article::id);

    @Nullable
    String speaker() {
        return rendering.speaker();
    }

    boolean sameArticle(Unit other) {
        return article.id().equals(other.article.id());
    }

    /** Share of the shorter one's words that a run of this many is, 0 to 1. */
    double cover(Unit other, int run) {
        return run / (double) Math.max(1, Math.min(words.size(), other.words.size()));
    }

    /** Neighbours in one quote: two sentences that the speaker said one after the other. */
    boolean samePassage(Unit other) {
        return sameArticle(other) && rendering.passage() == other.rendering.passage();
    }
}
