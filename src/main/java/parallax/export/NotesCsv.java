package parallax.export;

import java.util.List;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.text.CodePoints;
import parallax.text.Span;

/** Annotations as CSV, one line a mark and tag, with place, context and what is known of the article. */
public final class NotesCsv {

    private static final int CONTEXT = 60;

    private NotesCsv() {}

    /** Appends every annotation; one without a tag has one line. Offsets are Unicode code points. */
    public static void write(Notes notes, Appendable out) {
        Csv csv = new Csv(out);
        csv.row(
                "outlet",
                "article",
                "title",
                "published",
                "url",
                "tag",
                "text",
                "note",
                "before",
                "after",
                "start",
                "end",
                "author",
                "created",
                "changed",
                "id");
        for (Article article : notes.articles()) {
            CodePoints points = CodePoints.of(article.text());
            for (Annotation annotation : notes.annotationsOf(article)) {
                List<String> tags = notes.tagNames(annotation);
                for (String tag : tags.isEmpty() ? List.of("") : tags) {
                    Span span = points.toCodePoints(annotation.span());
                    csv.row(
                            article.outlet(),
                            article.file(),
                            article.title(),
                            article.published(),
                            article.url(),
                            tag,
                            annotation.span().of(article.text()),
                            annotation.note(),
                            Notes.before(article.text(), annotation.span(), CONTEXT),
                            Notes.after(article.text(), annotation.span(), CONTEXT),
                            span.start(),
                            span.end(),
                            annotation.author(),
                            annotation.created(),
                            annotation.changed(),
                            annotation.id());
                }
            }
        }
    }
}
