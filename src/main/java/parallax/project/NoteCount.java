package parallax.project;

import java.util.Objects;
import parallax.export.notes.Notes;
import parallax.news.Article;

/**
 * How much an export writes.
 *
 * @param marks annotations
 * @param articles articles that are written, with marks or without
 * @param outlets their outlets
 */
public record NoteCount(int marks, int articles, int outlets) {

    static NoteCount of(Notes notes) {
        return new NoteCount(notes.size(), notes.articles().size(), (int) notes.articles().stream()
                .map(Article::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .count());
    }
}
