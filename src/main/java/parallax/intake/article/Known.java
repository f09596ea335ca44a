package parallax.intake.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Origin;

/**
 * What a container, a table row or a document's own fields say of an article. All may be null or empty.
 *
 * @param place where it is said, such as “From:” or “docProps/core.xml”
 */
public record Known(
        @Nullable String outlet,
        @Nullable String title,
        List<String> byline,
        @Nullable LocalDate published,
        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime updatedAt,
        @Nullable String url,
        @Nullable String language,
        @Nullable String section,
        @Nullable String accession,
        String place) {

    /** Nothing. */
    public static final Known NOTHING = new Known(null, null, List.of(), null, null, null, null, null, null, null, "");

    public Known {
        byline = List.copyOf(byline);
    }

    /** Nothing but an address. */
    public static Known at(@Nullable String url, String place) {
        return new Known(null, null, List.of(), null, null, null, url, null, null, null, place);
    }

    /** The article with these facts in place of its own: for fields that somebody filled in on purpose. */
    public Article over(Article a) {
        return merged(a, true);
    }

    /** The article with these facts where it has none of its own: for what merely surrounds it. */
    public Article under(Article a) {
        return merged(a, false);
    }

    private Article merged(Article a, boolean mine) {
        Map<String, String> found = new HashMap<>(a.origin().found());
        LocalDate day = published == null && publishedAt != null ? publishedAt.toLocalDate() : published;
        boolean dated = day != null && (mine || a.published() == null);
        Origin o = a.origin();
        return new Article(
                a.id(),
                a.file(),
                pick("outlet", a.outlet(), outlet, mine, found),
                pick("title", a.title(), title, mine, found),
                byline.isEmpty() || !mine && !a.byline().isEmpty() ? a.byline() : byline(found),
                pick("published", a.published(), day, mine, found),
                a.updated() != null && !mine || updatedAt == null ? a.updated() : updatedAt.toLocalDate(),
                pick("url", a.url(), url, mine, found),
                pick("language", a.language(), language, mine, found),
                a.text(),
                a.regions(),
                new Origin(
                        dated ? publishedAt : o.publishedAt(),
                        o.updatedAt() != null && !mine || updatedAt == null ? o.updatedAt() : updatedAt,
                        pick("section", o.section(), section, mine, found),
                        pick("accession", o.accession(), accession, mine, found),
                        found,
                        o.pages(),
                        o.suggested()));
    }

    private List<String> byline(Map<String, String> found) {
        found.put("byline", place);
        return byline;
    }

    private <T> @Nullable T pick(
            String fact, @Nullable T theirs, @Nullable T ours, boolean mine, Map<String, String> found) {
        if (ours == null || theirs != null && !mine) {
            return theirs;
        }
        found.put(fact, place);
        return ours;
    }
}
