package parallax.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Statement;
import parallax.statements.copies.Fingerprint;
import parallax.statements.copies.WireCopies;
import parallax.text.Span;

/** The fingerprints of the articles looked at last: each is made again only when what it was made from has changed. */
final class Prints {

    private record Key(
            List<Region> regions,
            List<Span> quoted,
            List<String> byline,
            @Nullable String outlet) {}

    private record Kept(Key key, Fingerprint print) {}

    private Map<String, Kept> kept = Map.of();
    private Map<String, Article> latest = Map.of();

    /** One an article, in their order. */
    synchronized List<Fingerprint> of(Map<String, Article> articles, List<Statement> statements) {
        latest = articles;
        Map<String, List<Span>> quoted = WireCopies.quoted(statements);
        Map<String, Kept> next = new HashMap<>();
        List<Fingerprint> prints = new ArrayList<>();
        for (Article article : articles.values()) {
            String id = article.id();
            List<Span> own = quoted.getOrDefault(article.id(), List.of()).stream()
                    .sorted()
                    .toList();
            Key key = new Key(article.regions(), own, article.byline(), article.outlet());
            Kept before = kept.get(article.id());
            Kept now = before != null && before.key().equals(key)
                    ? before
                    : new Kept(key, Fingerprint.of(article, own, () -> at(id)));
            next.put(article.id(), now);
            prints.add(now.print());
        }
        kept = next;
        return prints;
    }

    /** By name: a fingerprint that is kept for long must not keep all articles of its day. */
    private synchronized @Nullable Article at(String id) {
        return latest.get(id);
    }
}
