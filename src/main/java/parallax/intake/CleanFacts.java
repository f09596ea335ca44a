package parallax.intake;

import org.jspecify.annotations.Nullable;
import parallax.intake.source.CleanText;
import parallax.news.Article;
import parallax.news.Origin;

/**
 * What is known of an article without what no file or database can hold. Its text was cleaned before the first offset was
 * taken; its facts come from many fields of many formats, where NUL and broken characters stand in damaged files.
 */
final class CleanFacts {

    private CleanFacts() {}

    /** The article with clean facts. */
    static Article of(Article a) {
        Origin o = a.origin();
        return new Article(
                a.id(),
                a.file(),
                clean(a.outlet()),
                clean(a.title()),
                a.byline().stream().map(CleanText::of).toList(),
                a.published(),
                a.updated(),
                clean(a.url()),
                clean(a.language()),
                a.text(),
                a.regions(),
                new Origin(
                        o.publishedAt(),
                        o.updatedAt(),
                        clean(o.section()),
                        clean(o.accession()),
                        o.found(),
                        o.pages(),
                        o.suggested()));
    }

    private static @Nullable String clean(@Nullable String fact) {
        return fact == null ? null : CleanText.of(fact);
    }
}
