package parallax.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Collation.Relation;
import parallax.statements.collation.Differences;
import parallax.statements.collation.Flag;
import parallax.statements.comparison.Comparison;
import parallax.statements.comparison.Comparison.Entry;
import parallax.statements.comparison.Comparison.Row;

/** The comparison table as one HTML file that opens offline and prints on A4 or A3 landscape with its head repeated. */
public final class ComparisonHtml {

    private final Comparison table;
    private final @Nullable Scope scope;
    private final Appendable out;

    private ComparisonHtml(Comparison table, @Nullable Scope scope, Appendable out) {
        this.table = table;
        this.scope = scope;
        this.out = out;
    }

    /** @throws IOException if {@code out} does not take it */
    public static void write(Comparison table, Appendable out) throws IOException {
        new ComparisonHtml(table, null, out).write();
    }

    /**
     * Writes it with what it shows of the whole.
     *
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Comparison table, Scope scope, Appendable out) throws IOException {
        new ComparisonHtml(table, scope, out).write();
    }

    private void write() throws IOException {
        Html.head(out, "Comparison of " + table.columns().size() + " sources", "comparison.css");
        out.append("<h1>Comparison</h1>\n<p class=\"sum\">").append(summary()).append("</p>\n");
        scope();
        legend();
        if (table.rows().isEmpty()) {
            out.append("<p>No statements: none of the articles quotes anyone.</p>\n");
        } else {
            out.append("<table>\n<thead><tr><th scope=\"col\">Statement</th>");
            for (Comparison.Column column : table.columns()) {
                out.append("<th scope=\"col\">")
                        .append(Html.escape(column.source()))
                        .append("</th>");
            }
            out.append("</tr></thead>\n");
            rows();
            out.append("</table>\n");
        }
        sources();
        Html.foot(out);
    }

    private void scope() throws IOException {
        if (scope != null) {
            out.append("<p class=\"sum\"><b>")
                    .append(Html.escape(scope.title()))
                    .append("</b>, written ")
                    .append(scope.written().toString())
                    .append(". ")
                    .append(Html.escape(scope.line()))
                    .append("</p>\n");
        }
    }

    private String summary() {
        long several = table.rows().stream().filter(r -> r.outlets() > 1).count();
        return String.format(
                Locale.ROOT,
                "%d statements in %d sources; %d of them reported by more than one.",
                table.rows().size(),
                table.columns().size(),
                several);
    }

    private void legend() throws IOException {
        out.append("<p class=\"legend\">");
        for (Cell cell : Cell.values()) {
            out.append("<span class=\"state ")
                    .append(cell.word())
                    .append("\">")
                    .append(Signs.of(cell))
                    .append(' ')
                    .append(Signs.words(cell))
                    .append("</span> ");
        }
        out.append(
                        "<br>Differences to the base wording: <span class=\"changed\">changed</span> <span class=\"added\">added</span> ")
                .append("<del>left out</del> <span class=\"moved\">moved</span> <span class=\"number\">number</span> ")
                .append("<span class=\"negation\">negation</span> <span class=\"spelling\">spelling</span></p>\n");
    }

    private void rows() throws IOException {
        String group = null;
        for (Row row : table.rows()) {
            String speaker = row.statement().speaker() == null
                    ? "Unknown speaker"
                    : row.statement().speaker();
            if (!speaker.equals(group)) {
                out.append(group == null ? "" : "</tbody>\n")
                        .append("<tbody>\n<tr class=\"speaker\"><th scope=\"rowgroup\" colspan=\"")
                        .append(String.valueOf(table.columns().size() + 1))
                        .append("\">")
                        .append(Html.escape(speaker))
                        .append("</th></tr>\n");
                group = speaker;
            }
            row(row);
        }
        out.append("</tbody>\n");
    }

    private void row(Row row) throws IOException {
        List<Rendering> renderings = row.statement().renderings();
        Rendering base = renderings.get(row.base());
        RowNotes notes = new RowNotes(table, row);
        out.append("<tr id=\"s-")
                .append(Html.escape(row.statement().id()))
                .append("\"><th scope=\"row\">")
                .append(Html.escape(text(base)));
        Occasion occasion = row.statement().occasion();
        if (occasion != null) {
            out.append("<span class=\"occasion\">")
                    .append(Html.escape(occasion.label()))
                    .append("</span>");
        }
        about(notes);
        out.append("</th>");
        for (int column = 0; column < row.cells().size(); column++) {
            Entry entry = row.cells().get(column);
            out.append("<td class=\"")
                    .append(entry.state().word())
                    .append("\"><span class=\"state ")
                    .append(entry.state().word())
                    .append("\">")
                    .append(Signs.of(entry.state()))
                    .append(' ')
                    .append(Signs.words(entry.state()))
                    .append("</span>");
            if (entry.shown() >= 0) {
                cell(entry, renderings.get(entry.shown()), notes, column);
            }
            String remark = scope == null ? "" : scope.remark(table, row, column);
            if (!remark.isEmpty()) {
                out.append("<span class=\"note remark\">")
                        .append(Html.escape(remark))
                        .append("</span>");
            }
            out.append("</td>");
        }
        out.append("</tr>\n");
    }

    private void about(RowNotes notes) throws IOException {
        if (!notes.counts().isEmpty()) {
            out.append("<span class=\"note\">").append(notes.counts()).append("</span>");
        }
        for (RowNotes.Heard heard : notes.heard()) {
            out.append("<span class=\"note\"><a href=\"#s-")
                    .append(Html.escape(heard.row().statement().id()))
                    .append("\">")
                    .append(Html.escape(heard.words()))
                    .append("</a></span>");
        }
    }

    private void cell(Entry entry, Rendering rendering, RowNotes notes, int column) throws IOException {
        Collation collation = notes.collation();
        Article article = table.articles().get(rendering.article());
        if (rendering.cue() != null) {
            out.append(" <span class=\"cue\">")
                    .append(Html.escape(rendering.cue().of(article.text())))
                    .append("</span>");
        }
        out.append(" <span class=\"place\">")
                .append(Long.toString(Math.round(entry.depth() * 100)))
                .append(" % down")
                .append(entry.count() > 1 ? ", ×" + entry.count() : "")
                .append("</span>");
        for (Flag flag : notes.flags(entry.shown())) {
            out.append(" <span class=\"flag\">⚑ ").append(RowNotes.words(flag)).append("</span>");
        }
        String copy = notes.copy(column);
        if (!copy.isEmpty()) {
            out.append("<span class=\"note copy\">").append(Html.escape(copy)).append("</span>");
        }
        if (notes.repeats(column)) {
            return;
        }
        out.append("<p>");
        if (collation == null) {
            out.append(Html.escape(text(rendering)));
        } else {
            for (Differences.Run run : Differences.of(collation, entry.shown(), rendering.span(), article.text())) {
                if (scope == null || scope.writes(run)) {
                    run(run);
                }
            }
        }
        out.append("</p>");
    }

    private void run(Differences.Run run) throws IOException {
        if (run.relation() == Relation.SAME || scope != null && !scope.marks(run)) {
            out.append(Html.escape(run.text()));
        } else if (run.missing()) {
            out.append(run.relation() == Relation.NEGATION ? " <del class=\"negation\">" : " <del>")
                    .append(Html.escape(run.text()))
                    .append("</del> ");
        } else {
            out.append("<span class=\"")
                    .append(run.relation().word())
                    .append("\">")
                    .append(Html.escape(run.text()))
                    .append("</span>");
        }
    }

    private void sources() throws IOException {
        out.append("<h2>Sources</h2>\n<ul>\n");
        for (Article article : table.articles().values()) {
            out.append("<li><b>").append(Html.escape(article.source())).append("</b>");
            if (article.title() != null) {
                out.append(": ").append(Html.escape(article.title()));
            }
            if (article.published() != null) {
                out.append(", ").append(article.published().toString());
            }
            if (article.url() != null) {
                out.append(", ").append(Html.escape(article.url()));
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private String text(Rendering rendering) {
        return rendering.span().of(table.articles().get(rendering.article()).text());
    }
}
