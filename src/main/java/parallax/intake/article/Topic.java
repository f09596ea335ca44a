package parallax.intake.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.text.Folding;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * The words that a text is about: those of its paragraphs. A promoted headline of another article shares few of them.
 */
final class Topic {

    /** Enough of a text to know its words. */
    private static final int SAMPLE = 200_000;

    private final Map<String, Integer> stems;

    private Topic(Map<String, Integer> stems) {
        this.stems = stems;
    }

    static Topic of(List<Line> lines) {
        Map<String, Integer> stems = new HashMap<>();
        int read = 0;
        for (Line line : lines) {
            if (line.isProse() && read < SAMPLE) {
                String text = line.text().substring(0, Math.min(line.text().length(), SAMPLE - read));
                for (String stem : stems(text)) {
                    stems.merge(stem, 1, Integer::sum);
                }
                read += text.length();
            }
        }
        return new Topic(stems);
    }

    /** Whether at least half of the content words of a short line stand in the paragraphs too. */
    boolean shares(Line line) {
        Set<String> own = stems(line.text());
        long known = own.stream().filter(stems::containsKey).count();
        return !own.isEmpty() && line.words() <= 8 && known * 2 >= own.size();
    }

    /** The heads of the longer words: five letters stand for a stem in any language that inflects at the end. */
    private static Set<String> stems(String text) {
        Set<String> found = new HashSet<>();
        for (Token token : Tokens.of(text)) {
            if (token.kind() == Token.Kind.WORD && token.span().length() > 3) {
                String word = Folding.fold(token.of(text));
                found.add(word.substring(0, Math.min(5, word.length())));
            }
        }
        return found;
    }
}
