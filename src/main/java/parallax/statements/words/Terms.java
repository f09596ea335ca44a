package parallax.statements.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words met so far, each kept once: a million quotes have few different ones. Sharing saves memory and nothing
 * else; a word is the same whoever reads it and in whatever order. Safe for use by several threads.
 */
public final class Terms {

    /** Words kept; a text with more different ones than any language has gains nothing from keeping them. */
    private static final int MOST = 2_000_000;

    private final Map<String, Map<String, Term>> byLanguage = new ConcurrentHashMap<>();

    /** The term of a word that was read in {@code language}. */
    public Term of(Word word, String language) {
        return of(word.form(), word.stem(), word.shape(), word.force(), language);
    }

    /** The term with these properties; a form has one shape and one force in its language. */
    public Term of(String form, String stem, Word.Shape shape, Lexicon.Force force, String language) {
        Map<String, Term> known = byLanguage.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
        Term term = known.get(form);
        if (term == null) {
            float weight = (float) Background.SHIPPED.weight(stem, shape, language);
            term = new Term(form, stem, Background.hash(stem), shape, force, weight);
            if (known.size() < MOST) {
                known.put(form, term);
            }
        }
        return term;
    }
}
