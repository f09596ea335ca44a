package parallax.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Occasion;
import parallax.news.Region;
import parallax.news.Rendering;
import parallax.news.Speaker;
import parallax.news.Statement;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Collation.Piece;
import parallax.statements.collation.Collator;
import parallax.statements.comparison.Comparison;
import parallax.statements.copies.WireCopies;
import parallax.text.CodePoints;
import parallax.text.Span;

/** The comparison as JSON. Offsets are Unicode code points into each article's stored text. */
public final class ComparisonJson {

    private final Comparison table;
    private final Map<String, CodePoints> points = new HashMap<>();

    private ComparisonJson(Comparison table) {
        this.table = table;
        table.articles().forEach((id, article) -> points.put(id, CodePoints.of(article.text())));
    }

    /** @throws IOException if {@code out} does not take it */
    public static void write(Comparison table, Appendable out) throws IOException {
        Json.line(new ComparisonJson(table).root(), out);
    }

    private ObjectNode root() {
        ObjectNode root = Json.object();
        ArrayNode articles = root.putArray("articles");
        table.articles().values().forEach(a -> articles.add(article(a)));
        ArrayNode speakers = root.putArray("speakers");
        for (Speaker speaker : table.speakers()) {
            ArrayNode aliases = speakers.addObject()
                    .put("id", speaker.id())
                    .put("name", speaker.name())
                    .putArray("aliases");
            speaker.aliases().forEach(aliases::add);
        }
        ArrayNode statements = root.putArray("statements");
        table.rows().forEach(row -> statements.add(statement(row)));
        ArrayNode copies = root.putArray("copies");
        for (WireCopies.Group group : table.copies().groups()) {
            ArrayNode members = copies.addObject().put("agency", group.agency()).putArray("articles");
            group.articles().forEach(members::add);
        }
        return root;
    }

    private ObjectNode article(Article article) {
        ObjectNode node = Json.object()
                .put("id", article.id())
                .put("outlet", article.outlet())
                .put("title", article.title());
        Json.put(node, "published", article.published());
        node.put("url", article.url()).put("language", article.language());
        ArrayNode furniture = node.putArray("furniture");
        for (Region region : article.regions()) {
            if (region.role().folded()) {
                Span span = points.get(article.id()).toCodePoints(region.span());
                furniture.addObject().put("start", span.start()).put("end", span.end());
            }
        }
        return node;
    }

    private ObjectNode statement(Comparison.Row row) {
        Statement statement = row.statement();
        ObjectNode node = Json.object().put("id", statement.id()).put("speaker", statement.speaker());
        Occasion occasion = statement.occasion();
        if (occasion == null) {
            node.putNull("occasion");
        } else {
            ObjectNode when = node.putObject("occasion").put("label", occasion.label());
            Json.put(when, "from", occasion.from());
            Json.put(when, "to", occasion.to());
        }
        RowNotes notes = new RowNotes(table, row);
        ArrayNode renderings = node.putArray("renderings");
        for (int i = 0; i < statement.renderings().size(); i++) {
            ObjectNode rendering = rendering(statement.renderings().get(i));
            ArrayNode flags = rendering.putArray("flags");
            notes.flags(i).forEach(flag -> flags.add(flag.word()));
            renderings.add(rendering);
        }
        ObjectNode cells = node.putObject("cells");
        table.articles().keySet().forEach(id -> cells.put(id, statement.cell(id).word()));
        Collation collation = notes.collation();
        node.set(
                "collation",
                collation(
                        collation != null
                                ? collation
                                : Collator.collate(statement.renderings(), table.articles(), row.base())));
        node.put("outlets", row.outlets()).put("witnesses", row.witnesses());
        ArrayNode copied = node.putArray("copied");
        for (Comparison.Copied of : row.copied()) {
            ArrayNode sources = copied.addObject().put("agency", of.agency()).putArray("outlets");
            notes.sources(of).forEach(sources::add);
        }
        ArrayNode echoes = node.putArray("echoes");
        for (RowNotes.Heard heard : notes.heard()) {
            echoes.addObject()
                    .put("statement", heard.echo().statement())
                    .put("order", heard.echo().order().word())
                    .put("share", Json.round(heard.echo().share()));
        }
        return node;
    }

    private ObjectNode rendering(Rendering rendering) {
        String text = table.articles().get(rendering.article()).text();
        ObjectNode node = Json.object().put("article", rendering.article());
        Json.place(node, rendering.span(), text, points.get(rendering.article()));
        return node.put("kind", rendering.kind().word())
                .put("cue", rendering.cue() == null ? null : rendering.cue().of(text))
                .put("state", rendering.state().word())
                .put("score", Json.round(rendering.score()))
                .put("passage", rendering.passage());
    }

    private static ObjectNode collation(Collation collation) {
        ObjectNode node = Json.object().put("base", collation.base());
        ArrayNode columns = node.putArray("columns");
        for (List<@Nullable Piece> column : collation.columns()) {
            ArrayNode pieces = columns.addArray();
            for (Piece piece : column) {
                if (piece == null) {
                    pieces.addNull();
                } else {
                    ObjectNode word = pieces.addObject()
                            .put("text", piece.text())
                            .put("relation", piece.relation().word());
                    if (piece.quoted()) {
                        word.put("quoted", true);
                    }
                }
            }
        }
        return node;
    }
}
