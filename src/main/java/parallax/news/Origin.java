package parallax.news;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an article came, as far as its source says: what a reader of the text does not need, and a check of it does.
 *
 * @param publishedAt when it appeared, with its zone; null where only a day or nothing is known
 * @param updatedAt when it was last changed, with its zone; null where unknown
 * @param section the part of the outlet that it stood in, null where unknown
 * @param accession its number in the database it was taken from, null where there is none
 * @param found where each fact was found: from “title”, “outlet”, “byline”, “published”, … to a place such as
 *     “og:title”; without an entry where the fact is unknown
 * @param pages where the pages of a paged document begin, in order; empty for others
 * @param suggested stretches that may be no article text but were not folded, in order, not overlapping
 */
public record Origin(
        @Nullable OffsetDateTime publishedAt,
        @Nullable OffsetDateTime updatedAt,
        @Nullable String section,
        @Nullable String accession,
        Map<String, String> found,
        List<Page> pages,
        List<Region> suggested) {

    /** Nothing is known. */
    public static final Origin NONE = new Origin(null, null, null, null, Map.of(), List.of(), List.of());

    public Origin {
        found = Map.copyOf(found);
        pages = List.copyOf(pages);
        suggested = List.copyOf(suggested);
    }

    /** The same with other stretches that may be no article text. */
    public Origin with(List<Region> suggested) {
        return new Origin(publishedAt, updatedAt, section, accession, found, pages, suggested);
    }

    /**
     * The beginning of a page.
     *
     * @param number counted from 1
     * @param start where its text begins, in UTF-16 units of the article's text
     */
    public record Page(int number, int start) {}
}
