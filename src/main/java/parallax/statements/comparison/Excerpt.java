package parallax.statements.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison.Column;
import parallax.statements.comparison.Comparison.Copied;
import parallax.statements.comparison.Comparison.Entry;
import parallax.statements.comparison.Comparison.Row;

/** Some rows and columns of a comparison, in another order and against other base wordings, as a comparison again. */
public final class Excerpt {

    private final Comparison whole;
    private final List<Integer> columns;
    private final Map<String, Article> texts = new LinkedHashMap<>();
    private final Set<String> named = new LinkedHashSet<>();

    /**
     * A row that is taken over.
     *
     * @param row the row
     * @param base the wording to compare to: one of the row's, or a passage of {@code text}
     * @param text the reference text that the base is taken from, null where it is the row's own
     */
    public record Part(Row row, Rendering base, @Nullable Article text) {}

    private Excerpt(Comparison whole, List<Integer> columns) {
        this.whole = whole;
        this.columns = List.copyOf(columns);
    }

    /**
     * Makes it.
     *
     * @param columns indexes of the columns to keep, in the order wanted
     */
    public static Comparison of(Comparison whole, List<Part> parts, List<Integer> columns) {
        return new Excerpt(whole, columns).of(parts);
    }

    private Comparison of(List<Part> parts) {
        List<Column> kept = columns.stream().map(whole.columns()::get).toList();
        kept.forEach(column -> named.addAll(column.articles()));
        List<Row> rows = parts.stream().map(this::row).toList();
        Map<String, Article> articles = new LinkedHashMap<>();
        whole.articles().forEach((id, article) -> {
            if (named.contains(id)) {
                articles.put(id, article);
            }
        });
        articles.putAll(texts);
        return new Comparison(articles, whole.speakers(), kept, rows, whole.copies(), whole.echoes());
    }

    /** The base stays even where its column does not: without it nothing tells what the others differ from. */
    private Row row(Part part) {
        Statement statement = part.row().statement();
        List<Rendering> renderings = new ArrayList<>();
        Map<Integer, Integer> index = new HashMap<>();
        for (int i = 0; i < statement.renderings().size(); i++) {
            Rendering rendering = statement.renderings().get(i);
            boolean base = rendering.id().equals(part.base().id());
            if (base || columns.contains(whole.columnOf(rendering.article()))) {
                index.put(i, renderings.size());
                renderings.add(rendering);
                named.add(rendering.article());
            }
        }
        if (part.text() != null) {
            renderings.add(part.base());
            texts.put(part.text().id(), part.text());
        }
        Map<String, Cell> cells = new HashMap<>(statement.cells());
        Statement cut = new Statement(statement.id(), statement.speaker(), statement.occasion(), renderings, cells);
        List<Entry> entries = columns.stream()
                .map(c -> part.row().cells().get(c))
                .map(e -> new Entry(e.state(), index.getOrDefault(e.shown(), -1), e.count(), e.depth()))
                .toList();
        return new Row(cut, base(renderings, part.base()), entries, copied(part.row()));
    }

    private static int base(List<Rendering> renderings, Rendering base) {
        for (int i = 0; i < renderings.size(); i++) {
            if (renderings.get(i).id().equals(base.id())) {
                return i;
            }
        }
        return 0;
    }

    private List<Copied> copied(Row row) {
        return row.copied().stream()
                .map(c -> new Copied(
                        c.columns().stream()
                                .map(columns::indexOf)
                                .filter(i -> i >= 0)
                                .toList(),
                        c.agency()))
                .filter(c -> c.columns().size() > 1)
                .toList();
    }
}
