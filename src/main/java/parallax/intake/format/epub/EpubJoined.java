package parallax.intake.format.epub;

import java.util.ArrayList;
import java.util.List;
import parallax.news.Article;
import parallax.news.Origin;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;

/** Puts the parts of one article together. */
final class EpubJoined {

    private EpubJoined() {}

    /** The first with the text of the second behind its own; what is the title there is a heading here. */
    static Article of(Article first, Article second) {
        String text = first.text() + "\n\n" + second.text();
        int by = text.length() - second.text().length();
        boolean titled = first.regions().stream().anyMatch(r -> r.role() == Role.TITLE);
        List<Region> regions = new ArrayList<>(first.regions());
        for (Region region : second.regions()) {
            Role role = region.role() == Role.TITLE && titled ? Role.HEADING : region.role();
            regions.add(moved(region, by, role));
        }
        List<Region> suggested = new ArrayList<>(first.origin().suggested());
        second.origin().suggested().forEach(region -> suggested.add(moved(region, by, region.role())));
        Origin o = first.origin();
        return new Article(
                first.id(),
                first.file(),
                first.outlet() == null ? second.outlet() : first.outlet(),
                first.title() == null ? second.title() : first.title(),
                first.byline().isEmpty() ? second.byline() : first.byline(),
                first.published() == null ? second.published() : first.published(),
                first.updated(),
                first.url() == null ? second.url() : first.url(),
                first.language() == null ? second.language() : first.language(),
                text,
                regions,
                new Origin(
                        o.publishedAt(), o.updatedAt(), o.section(), o.accession(), o.found(), o.pages(), suggested));
    }

    private static Region moved(Region region, int by, Role role) {
        Span span = new Span(region.span().start() + by, region.span().end() + by);
        return new Region(span, role, region.reason(), region.confidence());
    }
}
