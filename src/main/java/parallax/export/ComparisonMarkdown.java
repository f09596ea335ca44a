package parallax.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.statements.collation.Flag;
import parallax.statements.comparison.Comparison;
import parallax.statements.comparison.Comparison.Entry;
import parallax.statements.comparison.Comparison.Row;

/** The comparison as Markdown: a heading a speaker, then for each statement what every source did with it. */
public final class ComparisonMarkdown {

    private ComparisonMarkdown() {}

    /** @throws IOException if {@code out} does not take it */
    public static void write(Comparison table, Appendable out) throws IOException {
        write(table, null, out);
    }

    /**
     * Writes it with what it shows of the whole.
     *
     * @param scope null to say nothing of it
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Comparison table, @Nullable Scope scope, Appendable out) throws IOException {
        out.append("# Comparison\n");
        if (scope != null) {
            out.append("\n**")
                    .append(Markdown.line(scope.title()))
                    .append("**, written ")
                    .append(scope.written().toString())
                    .append(". ")
                    .append(Markdown.line(scope.line()))
                    .append('\n');
        }
        String group = null;
        for (Row row : table.rows()) {
            String speaker = row.statement().speaker() == null
                    ? "Unknown speaker"
                    : row.statement().speaker();
            if (!speaker.equals(group)) {
                out.append("\n## ").append(Markdown.line(speaker)).append('\n');
                group = speaker;
            }
            row(table, scope, row, out);
        }
        out.append("\n## Sources\n\n");
        for (Article article : table.articles().values()) {
            out.append("- ").append(Markdown.line(article.source()));
            if (article.title() != null) {
                out.append(": ").append(Markdown.line(article.title()));
            }
            if (article.published() != null) {
                out.append(", ").append(article.published().toString());
            }
            out.append('\n');
        }
    }

    private static void row(Comparison table, @Nullable Scope scope, Row row, Appendable out) throws IOException {
        List<Rendering> renderings = row.statement().renderings();
        out.append("\n### ")
                .append(Markdown.line(text(table, renderings.get(row.base()))))
                .append("\n\n");
        Occasion occasion = row.statement().occasion();
        if (occasion != null) {
            out.append(Markdown.line(occasion.label())).append("\n\n");
        }
        RowNotes notes = new RowNotes(table, row);
        if (!notes.counts().isEmpty()) {
            out.append(notes.counts()).append("\n\n");
        }
        for (RowNotes.Heard heard : notes.heard()) {
            out.append("- ")
                    .append(Markdown.line(heard.words() + " – " + notes.wording(heard.row())))
                    .append('\n');
        }
        out.append(notes.heard().isEmpty() ? "" : "\n");
        out.append("| Source | What it did | Cue | Wording |\n|---|---|---|---|\n");
        for (int i = 0; i < table.columns().size(); i++) {
            Entry entry = row.cells().get(i);
            out.append("| ")
                    .append(Markdown.line(table.columns().get(i).source()))
                    .append(" | ")
                    .append(Signs.words(entry.state()));
            String remark = scope == null ? "" : scope.remark(table, row, i);
            out.append(remark.isEmpty() ? "" : " (" + Markdown.line(remark) + ")");
            if (entry.shown() >= 0) {
                for (Flag flag : notes.flags(entry.shown())) {
                    out.append(", **").append(RowNotes.words(flag)).append("**");
                }
                String copy = notes.copy(i);
                out.append(copy.isEmpty() ? "" : ", " + Markdown.line(copy));
            }
            out.append(" | ");
            if (entry.shown() >= 0) {
                Rendering shown = renderings.get(entry.shown());
                if (shown.cue() != null) {
                    out.append(Markdown.line(
                            shown.cue().of(table.articles().get(shown.article()).text())));
                }
                out.append(" | ").append(notes.repeats(i) ? "" : Markdown.line(text(table, shown)));
            } else {
                out.append(" | ");
            }
            out.append(" |\n");
        }
    }

    private static String text(Comparison table, Rendering rendering) {
        return rendering.span().of(table.articles().get(rendering.article()).text());
    }
}
