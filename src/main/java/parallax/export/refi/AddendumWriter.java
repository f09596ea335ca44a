package parallax.export.refi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.export.Json;
import parallax.export.notes.Notes;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Tag;
import parallax.store.annotations.Decision;
import parallax.store.coding.Memos.Memo;
import parallax.text.CodePoints;
import parallax.text.Span;

/** Puts together the lines of an {@link Addendum}. */
final class AddendumWriter {

    private final Notes notes;
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, Article> articles = new HashMap<>();
    /** Made once for each article: decisions name few of them many times. */
    private final Map<String, CodePoints> points = new HashMap<>();

    private AddendumWriter(Notes notes) {
        this.notes = notes;
        notes.articles().forEach(a -> articles.put(a.id(), a));
    }

    /** The note's text; null where there is nothing to say. */
    static @Nullable String text(Notes notes) throws IOException {
        AddendumWriter writer = new AddendumWriter(notes);
        writer.write();
        return writer.lines.isEmpty() ? null : Addendum.HEAD + "\n" + writer.lines;
    }

    private void write() throws IOException {
        for (Tag tag : notes.tags()) {
            Integer digit = notes.digits().get(tag.id());
            if (digit != null) {
                line(Json.object().put("tag", Guids.of("tag", tag.id())).put("digit", digit));
            }
        }
        for (Article article : notes.articles()) {
            if (!article.regions().isEmpty()) {
                regions(article);
            }
        }
        for (Memo memo : notes.memos()) {
            memo(memo);
        }
        for (Decision decision : notes.decisions()) {
            if (articles.keySet().containsAll(decision.articles())) {
                ObjectNode fields = Json.object();
                decision.with(
                                id -> Guids.of("article", id),
                                (id, offset) -> points(id).toCodePoint(offset))
                        .fields()
                        .forEach(fields::put);
                line(Json.object().put("decision", decision.table()).set("fields", fields));
            }
        }
    }

    private void regions(Article article) throws IOException {
        ArrayNode all = Json.array();
        for (Region region : article.regions()) {
            Span place = points(article.id()).toCodePoints(region.span());
            all.addArray()
                    .add(place.start())
                    .add(place.end())
                    .add(region.role().name().toLowerCase(Locale.ROOT))
                    .add(region.reason())
                    .add(region.confidence());
        }
        line(Json.object().put("source", Guids.of("article", article.id())).set("regions", all));
    }

    private void memo(Memo memo) throws IOException {
        ObjectNode line = Json.object()
                .put("memo", Guids.of("memo", memo.id()))
                .put("on", memo.on().kind().word())
                .put("name", memo.on().name());
        String id = memo.on().id();
        switch (memo.on().kind()) {
            case ARTICLE -> line.put("subject", Guids.of("article", id));
            case TAG -> line.put("subject", Guids.of("tag", id));
            case JOURNAL, PROJECT, SPEAKER, OUTLET -> line.put("subject", id);
            case STATEMENT -> {
                int space = id.lastIndexOf(' ');
                int dash = id.lastIndexOf('-');
                String article = id.substring(0, Math.max(0, space));
                if (!articles.containsKey(article) || dash < space) {
                    return;
                }
                line.put("subject", Guids.of("article", article))
                        .put("start", points(article).toCodePoint(Integer.parseInt(id.substring(space + 1, dash))))
                        .put("end", points(article).toCodePoint(Integer.parseInt(id.substring(dash + 1))));
            }
        }
        line(line);
    }

    private CodePoints points(String article) {
        Article found = articles.get(article);
        if (found == null) {
            throw new IllegalStateException("asked for an article that is not written");
        }
        return points.computeIfAbsent(article, a -> CodePoints.of(found.text()));
    }

    private void line(ObjectNode node) throws IOException {
        Json.line(node, lines);
    }
}
