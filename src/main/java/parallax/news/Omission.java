package parallax.news;

import java.util.Arrays;
import java.util.Locale;

/**
 * What the analyst says of a statement that an outlet leaves out.
 *
 * @param statement a passage that reports the statement, by which it is known again
 * @param source the outlet's name, or its file's where that is unknown
 * @param reason why it is left out
 * @param note the analyst's words; empty where there are none
 */
public record Omission(Link.Place statement, String source, Reason reason, String note) {

    /** Why an outlet leaves something out. */
    public enum Reason {
        /** It knew, and chose to. */
        ON_PURPOSE,
        /** It has no bearing on what the outlet tells. */
        NOT_RELEVANT;

        /** The word that files use: {@code on-purpose}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The reason that a word stands for; one that is not known is a choice of the outlet's. */
        public static Reason of(String word) {
            return Arrays.stream(values())
                    .filter(r -> r.word().equals(word))
                    .findFirst()
                    .orElse(ON_PURPOSE);
        }
    }
}
