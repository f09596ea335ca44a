package parallax.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import parallax.news.Article;
import parallax.news.Origin;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.CodePoints;
import parallax.text.Span;

/** What intake made of each input as JSON, one line an article. Offsets are Unicode code points. */
public final class ArticlesJsonl {

    private ArticlesJsonl() {}

    /** Appends one line. @throws IOException if {@code out} does not take it */
    public static void write(Article article, Appendable out) throws IOException {
        ObjectNode line = Json.object()
                .put("id", article.id())
                .put("file", article.file())
                .put("title", article.title());
        ArrayNode byline = line.putArray("byline");
        article.byline().forEach(byline::add);
        line.put("outlet", article.outlet());
        Origin origin = article.origin();
        Json.put(line, "published", article.published());
        Json.put(line, "updated", article.updated());
        Json.put(line, "publishedAt", origin.publishedAt());
        Json.put(line, "updatedAt", origin.updatedAt());
        line.put("section", origin.section()).put("accession", origin.accession());
        line.put("url", article.url()).put("language", article.language()).put("text", article.text());
        CodePoints points = CodePoints.of(article.text());
        regions(line.putArray("roles"), article.regions(), points);
        regions(line.putArray("suggested"), article.origin().suggested(), points);
        ObjectNode found = line.putObject("found");
        new TreeMap<>(origin.found()).forEach(found::put);
        line.put("body", body(article));
        Json.line(line, out);
    }

    private static void regions(ArrayNode into, List<Region> regions, CodePoints points) {
        for (Region region : regions) {
            Span span = points.toCodePoints(region.span());
            ObjectNode one = into.addObject()
                    .put("start", span.start())
                    .put("end", span.end())
                    .put("role", region.role().name().toLowerCase(Locale.ROOT));
            if (!region.reason().isEmpty()) {
                one.put("reason", region.reason()).put("confidence", Json.round(region.confidence()));
            }
        }
    }

    /** The text without headline and what is folded away, blank lines left by them closed up. */
    private static String body(Article article) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        for (Region region : article.regions()) {
            if ((region.role().folded() || region.role() == Role.TITLE)
                    && region.span().start() >= at) {
                body.append(article.text(), at, region.span().start());
                at = region.span().end();
            }
        }
        return body.append(article.text().substring(at))
                .toString()
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
