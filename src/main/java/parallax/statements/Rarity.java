package parallax.statements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.news.Article;
import parallax.text.Folding;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * How much sharing a word says: much where few articles have it, and less where the two articles compared use it all
 * the time, for then it belongs to their event and not to one statement of it.
 */
final class Rarity {

    static final double FUNCTION = 0.1;
    static final double COMMON = 0.45;
    private static final double EVENT_DAMPING = 1.0;

    private final Map<String, Integer> articlesWith = new HashMap<>();
    private final Map<String, Map<String, Integer>> timesIn = new HashMap<>();
    private final double scale;

    /** Counts the stems of {@code wanted} in the articles; the work is linear in the length of their texts. */
    Rarity(List<Article> articles, Set<String> wanted, Words words) {
        for (Article article : articles) {
            Map<String, Integer> times = new HashMap<>();
            String language = language(article);
            for (Token token : Tokens.of(article.text())) {
                if (token.kind() == Token.Kind.MARK) {
                    continue;
                }
                for (String part : Folding.fold(token.of(article.text())).split("-")) {
                    String stem =
                            words.stem(part.endsWith("'s") ? part.substring(0, part.length() - 2) : part, language);
                    if (wanted.contains(stem)) {
                        times.merge(stem, 1, Integer::sum);
                    }
                }
            }
            times.keySet().forEach(stem -> articlesWith.merge(stem, 1, Integer::sum));
            timesIn.put(article.id(), times);
        }
        this.scale = Math.log(articles.size() + 10.0);
    }

    static String language(Article article) {
        return article.language() == null ? "en" : article.language();
    }

    /** In all articles alike: about 0.2 for a word that every article has, about 1 for a word that one has. */
    double of(Word word) {
        return switch (word.shape()) {
            case FUNCTION -> FUNCTION;
            case COMMON -> COMMON * plain(word);
            case CONTENT, NUMBER -> plain(word);
        };
    }

    private double plain(Word word) {
        int with = articlesWith.getOrDefault(word.stem(), 1);
        return Math.max(0.2, 1 - Math.log(with + 0.0) / scale);
    }

    /** For a word of a rendering in {@code a} compared with one in {@code b}. */
    double between(Word word, Article a, Article b) {
        if (word.shape() == Word.Shape.FUNCTION) {
            return FUNCTION;
        }
        int times = timesIn.getOrDefault(a.id(), Map.of()).getOrDefault(word.stem(), 1)
                + timesIn.getOrDefault(b.id(), Map.of()).getOrDefault(word.stem(), 1);
        return of(word) / (1 + EVENT_DAMPING * Math.log(Math.max(1, times / 2.0)));
    }

    /** The stems of words, as a set to count. */
    static Set<String> stems(List<List<Word>> wordings) {
        Set<String> stems = new HashSet<>();
        wordings.forEach(words -> words.forEach(word -> stems.add(word.stem())));
        return stems;
    }
}
