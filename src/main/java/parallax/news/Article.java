package parallax.news;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * One text of one outlet, frozen at intake.
 *
 * @param id stable id
 * @param file the name it came under, for the analyst to recognise
 * @param outlet who published it, null where unknown
 * @param title its headline, null where unknown
 * @param byline its authors, empty where unknown
 * @param published the day it appeared, null where unknown
 * @param updated the day it was last changed, null where unknown
 * @param url its address, null where unknown
 * @param language ISO 639-1 code, null where unknown
 * @param text the stored text; line ends are LF, nothing else is ever changed
 * @param regions the parts that are not plain body, in order, not overlapping
 * @param origin how it came
 */
public record Article(
        String id,
        String file,
        @Nullable String outlet,
        @Nullable String title,
        List<String> byline,
        @Nullable LocalDate published,
        @Nullable LocalDate updated,
        @Nullable String url,
        @Nullable String language,
        String text,
        List<Region> regions,
        Origin origin) {

    public Article {
        byline = List.copyOf(byline);
        regions = List.copyOf(regions);
    }

    /** An article of which nothing is known of how it came. */
    public Article(
            String id,
            String file,
            @Nullable String outlet,
            @Nullable String title,
            List<String> byline,
            @Nullable LocalDate published,
            @Nullable LocalDate updated,
            @Nullable String url,
            @Nullable String language,
            String text,
            List<Region> regions) {
        this(id, file, outlet, title, byline, published, updated, url, language, text, regions, Origin.NONE);
    }

    /** An article of which nothing but the text is known. */
    public static Article of(String id, String text) {
        return new Article(id, id, null, null, List.of(), null, null, null, null, text, List.of());
    }

    /** The same text with other regions, and other stretches that may be no article text. */
    public Article with(List<Region> regions, List<Region> suggested) {
        return new Article(
                id,
                file,
                outlet,
                title,
                byline,
                published,
                updated,
                url,
                language,
                text,
                regions,
                origin.with(suggested));
    }

    /** The same as published by {@code other}, null where nobody knows who did. */
    public Article withOutlet(@Nullable String other) {
        return new Article(id, file, other, title, byline, published, updated, url, language, text, regions, origin);
    }

    /** The same facts and regions of {@code other}, which is as long as this text or empty. */
    public Article withText(String other) {
        return new Article(id, file, outlet, title, byline, published, updated, url, language, other, regions, origin);
    }

    /** The same, come in another way. */
    public Article withOrigin(Origin other) {
        return new Article(id, file, outlet, title, byline, published, updated, url, language, text, regions, other);
    }

    /** The outlet's name, or the file's where the outlet is unknown: what heads the article's column. */
    public String source() {
        return outlet == null ? file : outlet;
    }

    /** The role at {@code span}: that of the first region that overlaps it, null for body. */
    public @Nullable Role roleOf(Span span) {
        for (Region region : regions) {
            if (region.span().overlaps(span)) {
                return region.role();
            }
        }
        return null;
    }
}
