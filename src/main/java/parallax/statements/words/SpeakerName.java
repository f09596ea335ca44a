package parallax.statements.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.Folding;

/**
 * A speaker's name, to see whether another may stand for the same one. Names that the project has not joined may
 * still do so: a bare surname that fits several people fits each of them, and “a spokesman” or “the statement” names
 * nobody.
 */
public final class SpeakerName {

    private static final int GIVEN = 2;

    /** What may start a sentence and introduces someone unnamed. */
    private static final Set<String> SOME = Set.of(
            "a", "an", "another", "other", "others", "some", "many", "most", "several", "few", "all", "both", "one",
            "his", "her", "their", "its", "my", "our", "your", "this", "that", "these", "those");

    /** The words that tell people apart; empty where the name tells nobody. */
    private final List<String> key;

    /** Whether it names a country, a town or a seat of power. */
    private final boolean place;

    /** The words in an order of their own. */
    private final String sorted;

    /** Takes a name apart; null where there is none. */
    public SpeakerName(@Nullable String name) {
        this.key = name == null || !isName(name) ? List.of() : key(name);
        this.place = Lexicon.SHIPPED.isPlace(String.join("-", key));
        this.sorted = String.join(" ", key.stream().sorted().toList());
    }

    private static boolean isName(String name) {
        String[] words = name.strip().split("\\s+");
        String first = words[0];
        // “Senior officials” at the start of a sentence: the noun that carries the name is none.
        if (Character.isLowerCase(words[words.length - 1].codePointAt(0))) {
            return false;
        }
        return !first.isEmpty() && !SOME.contains(Folding.fold(first)) && Character.isUpperCase(first.codePointAt(0));
    }

    private static List<String> key(String name) {
        List<String> words = new ArrayList<>(List.of(Folding.fold(name).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.isEmpty() || Lexicon.SHIPPED.isFunction(word) && name.indexOf(' ') >= 0);
        return words;
    }

    /** Whether it tells who spoke: it is a name, and not a role or thing (“officials”, “a statement”). */
    public boolean resolved() {
        return !key.isEmpty();
    }

    /**
     * Whether both are resolved and cannot be one speaker. Where one is a place or a seat of power (“Moscow”) and the
     * other a person or a body, that says nothing: reporters put the one for the other.
     */
    public boolean differs(SpeakerName other) {
        return resolved() && other.resolved() && place == other.place && !fits(other);
    }

    /** Whether both are resolved and may be one speaker. */
    public boolean agrees(SpeakerName other) {
        return resolved() && other.resolved() && place == other.place && fits(other);
    }

    /** Whether both end in one surname: one person under two given names, or kin. */
    public boolean sharesSurname(SpeakerName other) {
        return resolved()
                && other.resolved()
                && place == other.place
                && key.getLast().equals(other.key.getLast());
    }

    private boolean fits(SpeakerName other) {
        return sorted.equals(other.sorted) || fit(key, other.key) || holds(key, other.key) || holds(other.key, key);
    }

    /** Whether all of two or more words stand among others: “Ministry of Mines” in “Freeland’s Ministry of Mines”. */
    private static boolean holds(List<String> more, List<String> fewer) {
        return fewer.size() >= 2 && more.containsAll(fewer);
    }

    private static boolean fit(List<String> a, List<String> b) {
        if (!Spelling.near(a.getLast(), b.getLast())) {
            return false;
        }
        List<String> fewer = a.size() <= b.size() ? a : b;
        List<String> more = a.size() <= b.size() ? b : a;
        return fewer.size() == 1 || given(fewer.getFirst(), more);
    }

    /** Whether a given name, an initial of it or a short form of it stands among the words before the surname. */
    private static boolean given(String given, List<String> words) {
        return words.subList(0, words.size() - 1).stream()
                .anyMatch(word -> Spelling.near(given, word)
                        || word.regionMatches(0, given, 0, Math.min(GIVEN, Math.min(word.length(), given.length()))));
    }
}
