package parallax.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.intake.article.Recurring;
import parallax.news.Article;
import parallax.news.Region;
import parallax.store.Articles;
import parallax.store.articles.LineRulings;

/** Folds the lines that come with every article of an outlet, once its articles are in. */
final class CommonLines {

    /** New articles of an outlet that are held against one another at a time: what is in memory. */
    private static final int TOGETHER = 150;

    /** Articles of the outlet that were there before and are looked at with each lot. */
    private static final int BEFORE = 40;

    private final Articles articles;
    private final Articles.Arrival arrival;
    private final LineRulings.Book decided;
    private final Map<String, List<String>> came = new LinkedHashMap<>();

    CommonLines(Articles articles, Articles.Arrival arrival, LineRulings.Book decided) {
        this.articles = articles;
        this.arrival = arrival;
        this.decided = decided;
    }

    /** Has an article looked at that has come in. */
    void add(Article article) {
        if (article.outlet() != null) {
            came.computeIfAbsent(article.outlet(), o -> new ArrayList<>()).add(article.id());
        }
    }

    /** Folds what recurs, as part of the import. */
    void fold(Progress progress) {
        came.forEach((outlet, ids) -> {
            Set<String> fresh = Set.copyOf(ids);
            List<String> before = articles.latestOf(outlet, BEFORE + ids.size()).stream()
                    .filter(id -> !fresh.contains(id))
                    .limit(BEFORE)
                    .toList();
            for (int from = 0; from < ids.size(); from += TOGETHER) {
                progress.check();
                List<String> lot = new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + TOGETHER)));
                lot.addAll(before);
                foldIn(outlet, lot);
            }
        });
        came.clear();
    }

    private void foldIn(String outlet, List<String> ids) {
        List<Article> lot =
                ids.stream().map(articles::find).flatMap(Optional::stream).toList();
        Map<String, Recurring.Found> found = Recurring.in(lot);
        for (Article article : lot) {
            Recurring.Found own = found.get(article.id());
            if (own != null) {
                // What the analyst said of a line stands above how often it comes.
                Article folded = decided.apply(with(article, own), outlet);
                if (!folded.equals(article)) {
                    arrival.regions(folded);
                }
            }
        }
    }

    private static Article with(Article article, Recurring.Found found) {
        List<Region> regions = new ArrayList<>(article.regions());
        for (Region fold : found.fold()) {
            regions.removeIf(r -> r.span().overlaps(fold.span()));
            regions.add(fold);
        }
        regions.sort(Comparator.comparing(Region::span));
        List<Region> suggested = new ArrayList<>(article.origin().suggested());
        for (Region fold : found.fold()) {
            suggested.removeIf(r -> r.span().overlaps(fold.span()));
        }
        for (Region unsure : found.suggest()) {
            if (suggested.stream().noneMatch(r -> r.span().overlaps(unsure.span()))) {
                suggested.add(unsure);
            }
        }
        suggested.sort(Comparator.comparing(Region::span));
        return article.with(regions, suggested);
    }
}
