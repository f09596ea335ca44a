package parallax.store.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.Folding;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * What the words that stand for a speaker can teach. A pronoun teaches nothing; “a spokesman” stands for one person
 * within an article at most; “the harbour master” may be the same person everywhere.
 */
final class Mentions {

    private static final Set<String> PRONOUNS = set("""
            he she they it we i you who him her them himself herself one this that these those er sie es wir
            ich ihr man il elle ils elles on nous je el ella ellos ellas yo nosotros""");

    private static final Set<String> ARTICLES = set("""
            the der die das dem den le la les l los las""");

    private static final Set<String> VAGUE = set("""
            a an some several many other another one two three both most few his her their its our ein eine
            einer un une una des unos senior top former unnamed anonymous local same latter group team s""");

    /** Callings that any article has one of. */
    private static final Set<String> GENERAL = set("""
            spokesman spokeswoman spokesperson spokesmen spokespeople official officials source sources
            person people man woman men women critic critics expert experts analyst analysts witness
            witnesses resident residents authority authorities lawmaker lawmakers aide aides adviser
            advisers lawyer lawyers attorney attorneys observer observers researcher researchers scientist
            scientists author authors report statement reporter reporters police officer officers supporter
            supporters opponent opponents leader leaders member members company agency paper newspaper
            government ministry court study familiar matter close with to of for in at from who on and""");

    /** Small words inside names of people. */
    private static final Set<String> PARTICLES = set("""
            de del della di da dos du van von der den zu bin al el la le ben ter y e""");

    private Mentions() {}

    private static Set<String> set(String words) {
        return Set.of(words.split("\\s+"));
    }

    /** What is compared of a mention: its words up to the first comma without article or case; null for a pronoun. */
    static @Nullable String key(String mention) {
        String head = head(mention);
        return head.isEmpty() || PRONOUNS.contains(head) ? null : head;
    }

    /**
     * Whether giving a quote with this mention to a speaker says something of other quotes with it in the article. Of
     * “Dolm” it does only for somebody called so: otherwise the quote was put in the wrong mouth, not the name.
     */
    static boolean teaches(String mention, String speaker) {
        if (key(mention) == null) {
            return false;
        }
        return describes(mention) || words(Folding.fold(speaker)).stream().anyMatch(words(head(mention))::contains);
    }

    /** Whether {@code name} is but the mention's own words, because the engine found no name behind them. */
    static boolean ownWords(String name, String mention) {
        return describes(name) && head(name).equals(head(mention));
    }

    /** Whether these words can mean anybody's spokesman, source or critic. */
    static boolean general(String mention) {
        List<String> words = words(head(mention));
        return words.stream().allMatch(w -> GENERAL.contains(w) || VAGUE.contains(w))
                || VAGUE.contains(words.getFirst());
    }

    /** Whether the words say what somebody is: a calling, an article or a word in lower case that no name has. */
    private static boolean describes(String mention) {
        boolean first = true;
        for (String word : words(cut(mention))) {
            boolean small = Character.isLowerCase(word.codePointAt(0));
            if (small && !PARTICLES.contains(word)) {
                return true;
            }
            String folded = Folding.fold(word);
            // At the head of a sentence it has a capital: “Officials”.
            if (GENERAL.contains(folded)) {
                return true;
            }
            if (first && (ARTICLES.contains(folded) || VAGUE.contains(folded))) {
                return true;
            }
            first = false;
        }
        return false;
    }

    private static String head(String mention) {
        List<String> words = new ArrayList<>(words(Folding.fold(cut(mention))));
        if (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        return String.join(" ", words);
    }

    private static String cut(String mention) {
        int comma = mention.indexOf(',');
        return comma < 0 ? mention : mention.substring(0, comma);
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream()
                .filter(t -> Character.isLetterOrDigit(text.codePointAt(t.span().start())))
                .map((Token t) -> t.of(text))
                .toList();
    }
}
