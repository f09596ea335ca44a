package parallax.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison;
import parallax.text.CodePoints;
import parallax.text.Span;

/**
 * The comparison table as CSV, one line a rendering and one a cell without any, so that a spreadsheet can count and pivot.
 * Offsets are Unicode code points into the article's stored text.
 */
public final class ComparisonCsv {

    private static final Object[] HEAD = {
        "statement",
        "speaker",
        "occasion",
        "outlet",
        "article",
        "title",
        "published",
        "cell",
        "state",
        "cue",
        "text",
        "start",
        "end",
        "depth",
        "score",
        "flags",
        "copy",
        "outlets",
        "witnesses",
        "echoes",
        "omission"
    };

    private final Comparison table;
    private final @Nullable Scope scope;
    private final Csv csv;
    private final Map<String, CodePoints> points = new HashMap<>();

    private ComparisonCsv(Comparison table, @Nullable Scope scope, Appendable out) {
        this.table = table;
        this.scope = scope;
        this.csv = Csv.forSpreadsheets(out);
    }

    /** Appends the whole table. */
    public static void write(Comparison table, Appendable out) {
        write(table, null, out);
    }

    /**
     * Appends the whole table with what the analyst says of omissions. A CSV file has no place for filters: its name tells
     * that it is not all.
     *
     * @param scope null for nothing
     */
    public static void write(Comparison table, @Nullable Scope scope, Appendable out) {
        ComparisonCsv writer = new ComparisonCsv(table, scope, out);
        writer.csv.row(HEAD);
        table.rows().forEach(writer::row);
    }

    private void row(Comparison.Row row) {
        List<Rendering> renderings = row.statement().renderings();
        RowNotes notes = new RowNotes(table, row);
        for (Article article : table.articles().values()) {
            List<Integer> here = IntStream.range(0, renderings.size())
                    .filter(i -> renderings.get(i).article().equals(article.id()))
                    .boxed()
                    .toList();
            if (here.isEmpty()) {
                Cell cell = row.statement().cells().getOrDefault(article.id(), Cell.NOT_COVERED);
                line(row, notes, article, cell, new Object[8], null);
            }
            for (int at : here) {
                Rendering rendering = renderings.get(at);
                Cell cell = rendering.state() == Rendering.State.POSSIBLE ? Cell.POSSIBLE : Cell.of(rendering.kind());
                line(row, notes, article, cell, reported(notes, at, rendering, article), rendering);
            }
        }
    }

    /** What only a rendering has: from its state to its flags. */
    private @Nullable Object[] reported(RowNotes notes, int at, Rendering rendering, Article article) {
        Span span = points.computeIfAbsent(article.id(), a -> CodePoints.of(article.text()))
                .toCodePoints(rendering.span());
        double depth =
                (double) rendering.span().start() / Math.max(1, article.text().length());
        return new @Nullable Object[] {
            rendering.state().word(),
            rendering.cue() == null ? null : rendering.cue().of(article.text()),
            rendering.span().of(article.text()),
            span.start(),
            span.end(),
            Math.round(depth * 1000) / 1000.0,
            Math.round(rendering.score() * 1000) / 1000.0,
            notes.flags(at).stream().map(f -> f.word()).collect(Collectors.joining(" "))
        };
    }

    private void line(
            Comparison.Row row,
            RowNotes notes,
            Article article,
            Cell cell,
            @Nullable Object[] reported,
            @Nullable Rendering rendering) {
        Statement statement = row.statement();
        Occasion occasion = statement.occasion();
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                statement.id(),
                statement.speaker(),
                occasion == null ? "" : occasion.label(),
                article.outlet(),
                article.file(),
                article.title(),
                article.published(),
                cell.word()));
        values.addAll(Arrays.asList(reported));
        values.add(rendering == null ? null : notes.copy(column(article)));
        values.add(row.outlets());
        values.add(row.witnesses());
        values.add(notes.heard().stream()
                .map(h -> h.words() + " [" + h.echo().statement() + "]")
                .collect(Collectors.joining("; ")));
        int at = column(article);
        values.add(scope == null || at < 0 ? null : scope.remark(table, row, at));
        csv.row(values);
    }

    private int column(Article article) {
        return IntStream.range(0, table.columns().size())
                .filter(c -> table.columns().get(c).articles().contains(article.id()))
                .findFirst()
                .orElse(-1);
    }
}
