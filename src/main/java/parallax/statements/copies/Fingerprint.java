package parallax.statements.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Region;
import parallax.statements.words.Shingles;
import parallax.text.Span;

/** What an article's wording is known by, made once from its text; {@link WireCopies} compares these. */
public final class Fingerprint {

    /** Words in a run: so many in a row are hardly ever written twice by chance. */
    private static final int RUN = 5;

    private final String article;
    private final @Nullable String agency;
    private final long[] own;
    private final long[] all;

    private Fingerprint(String article, @Nullable String agency, long[] own, long[] all) {
        this.article = article;
        this.agency = agency;
        this.own = own;
        this.all = all;
    }

    /**
     * Reads an article, leaving out its furniture.
     *
     * @param quoted where it quotes in quotation marks: two reporters who heard one speech share these words too
     */
    public static Fingerprint of(Article article, List<Span> quoted) {
        List<Span> furniture = article.regions().stream()
                .filter(r -> r.role().folded())
                .map(Region::span)
                .toList();
        Span whole = new Span(0, article.text().length());
        List<Span> body = without(List.of(whole), furniture);
        return new Fingerprint(
                article.id(),
                Agencies.named(article),
                Shingles.of(article.text(), without(body, quoted), RUN),
                Shingles.of(article.text(), body, RUN));
    }

    /** What is left of stretches. */
    private static List<Span> without(List<Span> stretches, List<Span> cut) {
        List<Span> left = new ArrayList<>();
        List<Span> sorted =
                cut.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        for (Span stretch : stretches) {
            int at = stretch.start();
            for (Span gone : sorted) {
                if (gone.end() > at && gone.start() < stretch.end()) {
                    if (gone.start() > at) {
                        left.add(new Span(at, gone.start()));
                    }
                    at = gone.end();
                }
            }
            if (at < stretch.end()) {
                left.add(new Span(at, stretch.end()));
            }
        }
        return left;
    }

    String article() {
        return article;
    }

    /** The agency that the article names as its source, null where it names none. */
    @Nullable
    String agency() {
        return agency;
    }

    /** Runs of the reporter's own words. */
    long[] own() {
        return own;
    }

    /** Runs of all words. */
    long[] all() {
        return all;
    }
}
