package parallax.export;

import java.util.HashMap;
import java.util.Map;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.Comparison;
import parallax.text.CodePoints;
import parallax.text.Span;

/**
 * The comparison table as CSV, one line a rendering and one a cell without any, so that a spreadsheet can count and pivot.
 * Offsets are Unicode code points into the article's stored text.
 */
public final class ComparisonCsv {

    private ComparisonCsv() {}

    /** Appends the whole table. */
    public static void write(Comparison table, Appendable out) {
        Csv csv = new Csv(out);
        csv.row(
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
                "score");
        Map<String, CodePoints> points = new HashMap<>();
        for (Comparison.Row row : table.rows()) {
            Statement statement = row.statement();
            for (Article article : table.articles().values()) {
                boolean reported = false;
                for (Rendering rendering : statement.renderings()) {
                    if (rendering.article().equals(article.id())) {
                        CodePoints converter = points.computeIfAbsent(article.id(), a -> CodePoints.of(article.text()));
                        rendering(csv, statement, rendering, article, converter);
                        reported = true;
                    }
                }
                if (!reported) {
                    Cell cell = statement.cells().getOrDefault(article.id(), Cell.NOT_COVERED);
                    csv.row(
                            statement.id(),
                            statement.speaker(),
                            occasion(statement),
                            article.outlet(),
                            article.file(),
                            article.title(),
                            article.published(),
                            cell.word(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
                }
            }
        }
    }

    private static void rendering(
            Csv csv, Statement statement, Rendering rendering, Article article, CodePoints points) {
        Span span = points.toCodePoints(rendering.span());
        Cell cell = rendering.state() == Rendering.State.POSSIBLE ? Cell.POSSIBLE : Cell.of(rendering.kind());
        String cue = rendering.cue() == null ? null : rendering.cue().of(article.text());
        double depth =
                (double) rendering.span().start() / Math.max(1, article.text().length());
        csv.row(
                statement.id(),
                statement.speaker(),
                occasion(statement),
                article.outlet(),
                article.file(),
                article.title(),
                article.published(),
                cell.word(),
                rendering.state().word(),
                cue,
                rendering.span().of(article.text()),
                span.start(),
                span.end(),
                Math.round(depth * 1000) / 1000.0,
                Math.round(rendering.score() * 1000) / 1000.0);
    }

    private static String occasion(Statement statement) {
        Occasion occasion = statement.occasion();
        return occasion == null ? "" : occasion.label();
    }
}
