package parallax.intake.article;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the words under a picture by how agencies and outlets write them. */
final class Captions {

    private static final int LONGEST = 700;

    /** Who took the picture, anywhere in the line. */
    private static final Pattern TAKEN =
            Pattern.compile("\\b[Pp]hotos? (?:via|by|courtesy)\\b|\\b(?:Photo|Photos|Photograph|PHOTO|Foto|"
                    + "\u0424\u043E\u0442\u043E)(?: credit)? ?: ?|\\bPhotograph by\\b|[(\\[](?:Photo|Image|AP Photo|"
                    + "Foto)\\b|\\bAP Photo/");

    /** One of these is in everything that {@link #TAKEN} finds. */
    private static final List<String> TAKEN_WORDS =
            List.of("hoto", "PHOTO", "Foto", "\u0424\u043E\u0442\u043E", "(Image", "[Image");

    /** Who owns it, at the end of the line. */
    private static final Pattern OWNED =
            Pattern.compile("(?:\\bGetty Images\\b.{0,30}|/(?:Getty|Reuters|REUTERS|AFP|AP|EPA|Pexels|Pixabay)|"
                    + "\\bREUTERS/.{3,40}|\\bAFP/.{3,30}|\\bvia (?:AP|AFP|Reuters|REUTERS|Getty)|\\b(?:Image|Picture|"
                    + "Credit|Image credit|CREDIT|Bild)s?: .{2,60}|"
                    + "\\b(?:Shutterstock|iStock|Unsplash))[.)\\]]{0,2}$");

    /** One of these is in everything that {@link #OWNED} finds. */
    private static final List<String> OWNED_WORDS =
            List.of("Getty", "/", "via ", ": ", "Shutterstock", "iStock", "Unsplash");

    /** {@link #OWNED} finds nothing longer. */
    private static final int LONGEST_OWNER = 100;

    private static final Pattern SCENE = Pattern.compile(
            "\\b(?:poses?|shakes? hands|shake hands|speaks?|attends?|arrives?|walks?|gestures?|waves?|looks on|"
                    + "stands?|sits?|"
                    + "meets?|addresses|greets?|listens?|is seen|are seen|takes part|take part)\\b");

    private static final Pattern PLACE =
            Pattern.compile("^\\p{Lu}[\\p{L} .,]{1,40} (?:-|\u2013|\u2014|--) .*", Pattern.DOTALL);

    private static final Pattern DATED =
            Pattern.compile("\\b(?:on|in) (?:\\p{Lu}\\p{L}+ \\d{1,2}, \\d{4}|\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}|"
                    + "\\p{Lu}\\p{L}+ \\d{4}|\\d{4})\\.?\\)?$");

    private static final Pattern MARKED = Pattern.compile(
            "^(?:PHOTO|FILE|FILE PHOTO|Photo|Image|Caption|Picture|Pictured|VIDEO)(?: \\d+)?\\s*[:\u2013-] .*",
            Pattern.DOTALL);

    private Captions() {}

    /** A line that names its photographer or agency, or calls itself a picture. */
    static boolean isCredited(Line line) {
        String text = line.text();
        return text.length() <= LONGEST
                && line.words() <= 70
                && (MARKED.matcher(text).matches() || isTaken(text) || isOwned(text));
    }

    // Nearly every line of every article comes here: the words are looked for before the patterns are tried.

    private static boolean isTaken(String text) {
        return hasOne(text, TAKEN_WORDS) && TAKEN.matcher(text).find();
    }

    private static boolean isOwned(String text) {
        int tail = Math.max(0, text.length() - LONGEST_OWNER);
        return hasOne(text.substring(tail), OWNED_WORDS)
                && OWNED.matcher(text)
                        .region(tail, text.length())
                        .useTransparentBounds(true)
                        .find();
    }

    private static boolean hasOne(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A single sentence in the present tense that names a place before a dash or ends in a date: how agencies
     * describe a picture. Body text can look like it, so it counts between headline and body only.
     */
    static boolean isScene(Line line) {
        String text = line.text();
        return text.length() <= LONGEST
                && line.words() <= 45
                && SCENE.matcher(text).find()
                && (PLACE.matcher(text).matches() || DATED.matcher(text).find())
                && isOneSentence(text);
    }

    private static boolean isOneSentence(String text) {
        int stop = text.indexOf(". ");
        return stop < 0 || stop > text.length() - 40;
    }
}
