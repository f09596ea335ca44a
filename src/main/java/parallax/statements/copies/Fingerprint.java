package parallax.statements.copies;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Region;
import parallax.statements.words.Shingles;
import parallax.text.Span;

/** What an article's wording is known by, made once from its text; {@link WireCopies} compares these. */
public final class Fingerprint {

    /** Words in a run: so many in a row are hardly ever written twice by chance. */
    private static final int RUN = 5;

    /** One run in so many is kept at hand; the others are read again for the few articles that may be copies. */
    static final int SAMPLE = 8;

    private final String article;
    private final @Nullable String agency;
    private final long[] sample;
    private final Supplier<@Nullable Article> text;
    private final List<Span> quoted;
    private SoftReference<@Nullable Runs> runs;

    /** All runs of an article, and those of its reporter's own words. */
    private record Runs(long[] own, long[] all) {

        private static final Runs NONE = new Runs(new long[0], new long[0]);

        static Runs of(Article article, List<Span> quoted) {
            List<Span> furniture = article.regions().stream()
                    .filter(r -> r.role().folded())
                    .map(Region::span)
                    .toList();
            Span whole = new Span(0, article.text().length());
            List<Span> body = without(List.of(whole), furniture);
            return new Runs(
                    Shingles.of(article.text(), without(body, quoted), RUN), Shingles.of(article.text(), body, RUN));
        }
    }

    private Fingerprint(Article article, List<Span> quoted, Supplier<@Nullable Article> text) {
        Runs now = Runs.of(article, quoted);
        this.article = article.id();
        this.agency = Agencies.named(article);
        this.sample = Arrays.stream(now.all)
                .filter(run -> Math.floorMod(run, SAMPLE) == 0)
                .toArray();
        this.text = text;
        this.quoted = quoted;
        this.runs = new SoftReference<>(now);
    }

    /**
     * Reads an article, leaving out its furniture.
     *
     * @param quoted where it quotes in quotation marks: two reporters who heard one speech share these words too
     */
    public static Fingerprint of(Article article, List<Span> quoted) {
        return of(article, quoted, () -> article);
    }

    /**
     * The same where articles are not all kept.
     *
     * @param text brings the article again, null where it is gone
     */
    public static Fingerprint of(Article article, List<Span> quoted, Supplier<@Nullable Article> text) {
        return new Fingerprint(article, List.copyOf(quoted), text);
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
        return runs().own;
    }

    /** Runs of all words. */
    long[] all() {
        return runs().all;
    }

    /** One in {@link #SAMPLE} of {@link #all}. */
    long[] sample() {
        return sample;
    }

    private Runs runs() {
        Runs kept = runs.get();
        if (kept == null) {
            Article again = text.get();
            kept = again == null ? Runs.NONE : Runs.of(again, quoted);
            runs = new SoftReference<>(kept);
        }
        return kept;
    }
}
