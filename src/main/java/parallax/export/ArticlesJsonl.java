package parallax.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import parallax.news.Article;
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
        Json.put(line, "published", article.published());
        Json.put(line, "updated", article.updated());
        line.put("url", article.url()).put("language", article.language()).put("text", article.text());
        CodePoints points = CodePoints.of(article.text());
        ArrayNode roles = line.putArray("roles");
        for (Region region : article.regions()) {
            Span span = points.toCodePoints(region.span());
            roles.addObject()
                    .put("start", span.start())
                    .put("end", span.end())
                    .put("role", region.role().name().toLowerCase(Locale.ROOT));
        }
        line.put("body", body(article));
        Json.line(line, out);
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
