package parallax.store.articles;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file, or of one article of a file, in an import.
 *
 * @param file its name, with the article's inside it
 * @param outcome what became of it
 * @param sentence the same for the analyst, and why; empty where there is nothing to add
 * @param article id of the article that it is, null where there is none
 * @param facts what is known of that article now, null where there is none or it was removed
 */
public record ImportRow(
        String file,
        Outcome outcome,
        String sentence,
        @Nullable String article,
        @Nullable Facts facts) {

    /** What became of it. */
    public enum Outcome {
        /** It is a new article. */
        NEW,
        /** It is a new or an older text of an article that was there. */
        VERSION,
        /** It was there already. */
        KNOWN,
        /** It was left out. */
        SKIPPED,
        /** It could not be read. */
        FAILED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Outcome of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** What the analyst should look at. */
    public enum Doubt {
        OUTLET,
        DATE,
        LANGUAGE,
        /** There is hardly any text: perhaps only the beginning of the article. */
        TEASER
    }

    /**
     * What is known of an article.
     *
     * @param body UTF-16 units of its text that are not folded
     */
    public record Facts(
            @Nullable String outlet,
            @Nullable String title,
            @Nullable LocalDate published,
            @Nullable String language,
            int body) {}

    /** Body text below this is hardly an article, in UTF-16 units: some three sentences. */
    private static final int TEASER = 400;

    /** A row without what is known of its article. */
    public static ImportRow of(String file, Outcome outcome, String sentence, @Nullable String article) {
        return new ImportRow(file, outcome, sentence, article, null);
    }

    /** What is uncertain of the article as it is now; nothing where there is none or it was there already. */
    public Set<Doubt> doubts() {
        EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (facts == null || outcome == Outcome.KNOWN) {
            return doubts;
        }
        if (facts.outlet() == null) {
            doubts.add(Doubt.OUTLET);
        }
        if (facts.published() == null) {
            doubts.add(Doubt.DATE);
        }
        if (facts.language() == null) {
            doubts.add(Doubt.LANGUAGE);
        }
        if (facts.body() < TEASER) {
            doubts.add(Doubt.TEASER);
        }
        return doubts;
    }
}
