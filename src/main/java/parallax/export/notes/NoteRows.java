package parallax.export.notes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.export.Going;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.quotes.QuoteRow;
import parallax.text.CodePoints;
import parallax.text.Span;

/** The notes as rows of a table: one for each mark and tag, one for a mark without a tag. */
final class NoteRows {

    /** The heads of the columns. */
    static final List<String> HEAD = List.of(
            "project",
            "article_id",
            "article",
            "title",
            "outlet",
            "published",
            "url",
            "mark_id",
            "start",
            "end",
            "unit",
            "text",
            "before",
            "after",
            "tag_path",
            "tag",
            "colour",
            "speaker",
            "note",
            "author",
            "created",
            "changed");

    private static final int CONTEXT = 60;

    /** Takes the rows. */
    interface Sink {
        /** Cells are text, {@link Integer}, {@link LocalDate} or null. */
        void row(List<@Nullable Object> cells) throws IOException;
    }

    private NoteRows() {}

    static void write(Notes notes, Going going, Sink sink) throws IOException {
        TagPaths paths = new TagPaths(notes.tags());
        int done = 0;
        for (Article article : notes.articles()) {
            going.on(done++, notes.articles().size());
            CodePoints points = CodePoints.of(article.text());
            for (Annotation annotation : notes.annotationsOf(article)) {
                List<Tag> tags = paths.tags(annotation);
                if (tags.isEmpty()) {
                    sink.row(row(notes, article, points, annotation, null, paths));
                }
                for (Tag tag : tags) {
                    sink.row(row(notes, article, points, annotation, tag, paths));
                }
            }
        }
    }

    private static List<@Nullable Object> row(
            Notes notes, Article article, CodePoints points, Annotation annotation, @Nullable Tag tag, TagPaths paths) {
        String text = article.text();
        Span place = points.toCodePoints(annotation.span());
        return java.util.Arrays.asList(
                notes.project(),
                article.id(),
                article.file(),
                article.title(),
                article.outlet(),
                article.published(),
                article.url(),
                annotation.id(),
                place.start(),
                place.end(),
                "code points",
                annotation.span().of(text),
                Notes.before(text, annotation.span(), CONTEXT),
                Notes.after(text, annotation.span(), CONTEXT),
                tag == null ? "" : paths.path(tag),
                tag == null ? "" : tag.name(),
                tag == null ? "" : TagPaths.colour(tag),
                String.join("; ", speakers(notes, article, annotation)),
                annotation.note(),
                annotation.author(),
                annotation.created(),
                annotation.changed());
    }

    /** Who speaks in the marked passage, each once. */
    static List<String> speakers(Notes notes, Article article, Annotation annotation) {
        return notes.quotesOf(article).stream()
                .filter(q -> q.speaker() != null
                        && q.envelope().overlaps(annotation.span())
                        && q.spans().stream().anyMatch(s -> s.overlaps(annotation.span())))
                .map(QuoteRow::speaker)
                .distinct()
                .toList();
    }
}
