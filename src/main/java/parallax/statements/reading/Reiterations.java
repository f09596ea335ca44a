package parallax.statements.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.text.Folding;

/**
 * Sentences that put what the sentence before reports into another mouth: “Officials say that … The envoy, Ada Lind,
 * repeated that point in an interview.” Then the envoy said it too, and the row that has her words is where it belongs.
 */
final class Reiterations {

    private static final Pattern AGAIN = Pattern.compile(
            "\\b(?:(?:reiterat|repeat|echo|restat|reaffirm|underscor|underlin|stress|mad)\\w* (?:that|this|the same|those|these)"
                    + "|(?:agreed|concurred) with (?:that|this)) (?:very )?(?:point|view|position|warning|message|claim|argument"
                    + "|stance|line|call|demand|assertion|assessment|concern|criticism|sentiment|remark|comment)s?\\b");

    private Reiterations() {}

    /** Who of {@code names} says again, in this sentence, what the one before reports; null where nobody does. */
    static @Nullable String by(String sentence, Collection<String> names) {
        Matcher again = AGAIN.matcher(sentence);
        if (!again.find()) {
            return null;
        }
        String subject = Folding.fold(sentence.substring(0, again.start()));
        return names.stream()
                .filter(name -> subject.contains(surname(name)))
                .max(Comparator.<String>comparingInt(name -> subject.lastIndexOf(surname(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** The last word of a name, folded. */
    static String surname(String name) {
        String folded = Folding.fold(name.strip());
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }
}
