package parallax.text;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** Counts the letters of each script: most scripts are written by one language, or by a few that letters tell apart. */
final class Scripts {

    private static final String PERSIAN = "پچژگ";
    private static final String URDU = "ٹڈڑے";

    /** By the script's ordinal. */
    private final int[] counts = new int[UnicodeScript.values().length];

    private int letters;
    private int persian;
    private int urdu;

    void see(char letter) {
        letters++;
        if (letter < 0x80) {
            counts[UnicodeScript.LATIN.ordinal()]++;
            return;
        }
        counts[UnicodeScript.of(letter).ordinal()]++;
        persian += PERSIAN.indexOf(letter) >= 0 ? 1 : 0;
        urdu += URDU.indexOf(letter) >= 0 ? 1 : 0;
    }

    int letters() {
        return letters;
    }

    /** Whether the text's main script says little about its language. */
    boolean sharedByMany() {
        UnicodeScript script = main();
        return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC;
    }

    private UnicodeScript main() {
        UnicodeScript main = UnicodeScript.UNKNOWN;
        for (UnicodeScript script : UnicodeScript.values()) {
            main = seen(script) && counts[script.ordinal()] >= counts[main.ordinal()] ? script : main;
        }
        return main;
    }

    private boolean seen(UnicodeScript script) {
        return counts[script.ordinal()] > 0;
    }

    /** The language of the main script, null where several share it or it is not known. */
    @Nullable
    String language() {
        return switch (main()) {
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case GREEK -> "el";
            case HEBREW -> "he";
            case HANGUL -> "ko";
            case HIRAGANA, KATAKANA -> "ja";
            case HAN -> seen(UnicodeScript.HIRAGANA) || seen(UnicodeScript.KATAKANA) ? "ja" : "zh";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            case ARABIC -> urdu * 50 > letters ? "ur" : persian * 50 > letters ? "fa" : "ar";
            default -> null;
        };
    }
}
