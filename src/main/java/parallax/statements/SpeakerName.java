package parallax.statements;

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
final class SpeakerName {

    private static final int GIVEN = 2;

    /** What may start a sentence and introduces someone unnamed. */
    private static final Set<String> SOME = Set.of(
            "a", "an", "another", "other", "others", "some", "many", "most", "several", "few", "all", "both", "one",
            "his", "her", "their", "its", "my", "our", "your", "this", "that", "these", "those");

    /** The words that tell people apart; empty where the name tells nobody. */
    private final List<String> key;

    SpeakerName(@Nullable String name) {
        this.key = name == null || !isName(name) ? List.of() : key(name);
    }

    private static boolean isName(String name) {
        String first = name.strip().split("\\s+")[0];
        return !first.isEmpty() && !SOME.contains(Folding.fold(first)) && Character.isUpperCase(first.codePointAt(0));
    }

    private static List<String> key(String name) {
        List<String> words = new ArrayList<>(List.of(Folding.fold(name).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.isEmpty() || Lexicon.SHIPPED.isFunction(word) && name.indexOf(' ') >= 0);
        return words;
    }

    /** Whether it tells who spoke: it is a name, and not a role or thing (“officials”, “a statement”). */
    boolean resolved() {
        return !key.isEmpty();
    }

    /** Whether both are resolved and cannot be one speaker. */
    boolean differs(SpeakerName other) {
        return resolved() && other.resolved() && !fit(key, other.key);
    }

    /** Whether both are resolved and may be one speaker. */
    boolean agrees(SpeakerName other) {
        return resolved() && other.resolved() && fit(key, other.key);
    }

    /** Whether both end in one surname: one person under two given names, or kin. */
    boolean sharesSurname(SpeakerName other) {
        return resolved() && other.resolved() && key.getLast().equals(other.key.getLast());
    }

    private static boolean fit(List<String> a, List<String> b) {
        if (a.size() == b.size() && a.containsAll(b) && b.containsAll(a)) {
            return true;
        }
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
