package parallax.text;

import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/**
 * Cuts words down to stems with the Snowball algorithms (Porter 2001, snowballstem.org). Not safe for use by several
 * threads; cheap to make.
 */
public final class Stems {

    private static final Map<String, ALGORITHM> BY_LANGUAGE = Map.of(
            "en",
            ALGORITHM.ENGLISH,
            "de",
            ALGORITHM.GERMAN,
            "fr",
            ALGORITHM.FRENCH,
            "es",
            ALGORITHM.SPANISH,
            "ru",
            ALGORITHM.RUSSIAN,
            "tr",
            ALGORITHM.TURKISH,
            "it",
            ALGORITHM.ITALIAN);

    private final SnowballStemmer stemmer;

    /** @param language ISO 639-1 code; English where it is null or has no stemmer */
    public Stems(@Nullable String language) {
        String code = language == null || language.length() < 2 ? "en" : language.substring(0, 2);
        this.stemmer = new SnowballStemmer(BY_LANGUAGE.getOrDefault(code, ALGORITHM.ENGLISH));
    }

    /** The stem of a word, {@link Folding#fold folded} first; a possessive ending is dropped. */
    public String of(String word) {
        String folded = Folding.fold(word);
        if (folded.endsWith("'s")) {
            folded = folded.substring(0, folded.length() - 2);
        } else if (folded.endsWith("'")) {
            folded = folded.substring(0, folded.length() - 1);
        }
        return stemmer.stem(folded).toString();
    }
}
