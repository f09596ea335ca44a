package parallax.store.articles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it, without its text.
 *
 * @param length UTF-16 units of its text
 * @param quotes its quotes, rejected ones left out
 * @param annotations the analyst's annotations in it
 */
public record ArticleRow(
        String id,
        String file,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String url,
        @Nullable String language,
        int length,
        int quotes,
        int annotations) {

    /** The outlet's name, or the file's where the outlet is unknown. */
    public String source() {
        return outlet == null ? file : outlet;
    }
}
