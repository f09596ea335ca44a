package parallax.intake.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.CleanText;
import parallax.intake.source.Refusal;
import parallax.news.Article;
import parallax.news.Origin;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;

/** Makes an article of a document's paragraphs: what the format does not say of a line, its words do. */
public final class Documents {

    private final PlainText plain;

    /** @param plain tells what lines are by their words */
    public Documents(PlainText plain) {
        this.plain = plain;
    }

    /**
     * @param known what the document says of itself; it outranks what the lines say
     * @throws Refusal if there are no words
     */
    public Article article(String id, String file, List<Passage> passages, Known known) throws Refusal {
        StringBuilder text = new StringBuilder();
        List<Region> given = new ArrayList<>();
        List<Origin.Page> pages = new ArrayList<>();
        for (Passage passage : passages) {
            String words = CleanText.of(passage.text()).strip();
            if (words.isEmpty()) {
                continue;
            }
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            if (passage.page() > 0 && (pages.isEmpty() || pages.getLast().number() < passage.page())) {
                pages.add(new Origin.Page(passage.page(), start));
            }
            text.append(words);
            if (passage.role() != null) {
                given.add(new Region(new Span(start, text.length()), passage.role()));
            }
        }
        if (text.isEmpty()) {
            throw new Refusal("%s holds no text.".formatted(file));
        }
        Article article = plain.article(id, file, text.toString());
        Origin o = article.origin();
        return known.over(new Article(
                article.id(),
                article.file(),
                article.outlet(),
                title(article, given),
                article.byline(),
                article.published(),
                article.updated(),
                article.url(),
                article.language(),
                article.text(),
                merged(article.regions(), given),
                new Origin(
                        o.publishedAt(), o.updatedAt(), o.section(), o.accession(), o.found(), pages, o.suggested())));
    }

    private static @Nullable String title(Article article, List<Region> given) {
        return given.stream()
                .filter(r -> r.role() == Role.TITLE)
                .map(r -> r.span().of(article.text()))
                .findFirst()
                .orElse(article.title());
    }

    /** What the format says, and what the words say of the lines it is silent on; a given title is the only one. */
    private static List<Region> merged(List<Region> told, List<Region> given) {
        boolean titled = given.stream().anyMatch(r -> r.role() == Role.TITLE);
        List<Region> merged = new ArrayList<>(given);
        for (Region region : told) {
            boolean free = given.stream().noneMatch(g -> g.span().overlaps(region.span()));
            if (free && !(titled && region.role() == Role.TITLE)) {
                merged.add(region);
            }
        }
        merged.sort(Comparator.comparing(Region::span));
        return merged;
    }
}
