package parallax.quotes.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.Token;
import parallax.text.Tokens;

/**
 * The words that report speech, thought and attitude, by form: English for the models, other languages for the rules.
 */
public final class CueLexicon {

    private final Map<String, Cue> english;
    private final Map<String, Cue> foreign;

    private CueLexicon(Map<String, Cue> english, Map<String, Cue> foreign) {
        this.english = english;
        this.foreign = foreign;
    }

    /** Reads the lists that ship with the program. */
    public static CueLexicon load() {
        return new CueLexicon(read("cues-en.txt"), read("cues-other.txt"));
    }

    private static Map<String, Cue> read(String resource) {
        Map<String, Cue> forms = new HashMap<>();
        for (String line : Resources.lines(resource)) {
            String[] words = line.split(" ");
            Cue cue = new Cue(words[1], Cue.Sort.valueOf(words[0].toUpperCase(Locale.ROOT)));
            for (int i = 1; i < words.length; i++) {
                forms.putIfAbsent(words[i], cue);
            }
        }
        return forms;
    }

    /** The English cue with this lower-case form, null where the word does not report. */
    @Nullable
    public Cue english(String form) {
        return english.get(form);
    }

    /** The lower-case forms of all English cues. */
    public Set<String> english() {
        return english.keySet();
    }

    /** The cue of any language with this lower-case form, null where the word does not report. */
    @Nullable
    public Cue any(String form) {
        Cue cue = english.get(form);
        return cue != null ? cue : foreign.get(form);
    }

    /** Whether {@code phrase} holds a word of saying in any language. */
    public boolean reports(String phrase) {
        for (Token token : Tokens.of(phrase)) {
            Cue cue = any(token.of(phrase).toLowerCase(Locale.ROOT));
            if (cue != null && cue.sort().speech()) {
                return true;
            }
        }
        return false;
    }
}
