package parallax.export;

import java.io.IOException;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.QuoteRow;

/** The notes as Markdown: the codebook, then for each article its annotations and quotes. */
public final class NotesMarkdown {

    private NotesMarkdown() {}

    /** @throws IOException if {@code out} does not take it */
    public static void write(Notes notes, Appendable out) throws IOException {
        out.append("# ").append(Markdown.line(notes.project())).append('\n');
        if (!notes.tags().isEmpty()) {
            out.append("\n## Codebook\n\n");
            for (Tag tag : notes.tags()) {
                out.append("  ".repeat(depth(notes, tag)))
                        .append("- **")
                        .append(Markdown.line(tag.name()))
                        .append("** (")
                        .append(String.valueOf(tag.count()))
                        .append(')');
                if (!tag.definition().isBlank()) {
                    out.append(": ").append(Markdown.line(tag.definition()));
                }
                out.append('\n');
            }
        }
        for (Article article : notes.articles()) {
            article(notes, article, out);
        }
    }

    private static int depth(Notes notes, Tag tag) {
        int depth = 0;
        String parent = tag.parent();
        while (parent != null) {
            String id = parent;
            parent = notes.tags().stream()
                    .filter(t -> t.id().equals(id))
                    .findFirst()
                    .map(Tag::parent)
                    .orElse(null);
            depth++;
        }
        return depth;
    }

    private static void article(Notes notes, Article article, Appendable out) throws IOException {
        out.append("\n## ")
                .append(Markdown.line(article.title() == null ? article.file() : article.title()))
                .append("\n\n")
                .append(Markdown.line(article.source()));
        if (article.published() != null) {
            out.append(", ").append(article.published().toString());
        }
        if (article.url() != null) {
            out.append(", ").append(Markdown.line(article.url()));
        }
        out.append('\n');
        if (!notes.annotationsOf(article).isEmpty()) {
            out.append("\n### Annotations\n");
            for (Annotation annotation : notes.annotationsOf(article)) {
                annotation(notes, article, annotation, out);
            }
        }
        if (!notes.quotesOf(article).isEmpty()) {
            out.append("\n### Quotes\n\n");
            for (QuoteRow quote : notes.quotesOf(article)) {
                out.append("- ").append(quote.speaker() == null ? "Unknown speaker" : Markdown.line(quote.speaker()));
                if (quote.cueText() != null) {
                    out.append(" (").append(Markdown.line(quote.cueText())).append(')');
                }
                out.append(", ")
                        .append(quote.kind().word())
                        .append(": ")
                        .append(Markdown.line(quote.text()))
                        .append('\n');
            }
        }
    }

    private static void annotation(Notes notes, Article article, Annotation annotation, Appendable out)
            throws IOException {
        out.append('\n')
                .append(Markdown.block(annotation.span().of(article.text())))
                .append('\n');
        if (!annotation.tags().isEmpty()) {
            out.append("\nTags: ")
                    .append(String.join(
                            ", ",
                            notes.tagNames(annotation).stream()
                                    .map(Markdown::line)
                                    .toList()))
                    .append('\n');
        }
        if (!annotation.note().isBlank()) {
            out.append('\n').append(Markdown.escape(annotation.note().strip())).append('\n');
        }
    }
}
