package parallax.export.notes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.export.Direction;
import parallax.export.WordComments.Comment;
import parallax.export.WordFile;
import parallax.news.Article;
import parallax.text.Span;

/**
 * An article's text in a document with the passages of comments in it. Passages may overlap and go on over paragraphs; runs
 * are cut wherever one begins or ends, so that each holds exactly the words that were marked.
 */
final class MarkedText {

    private final WordFile file;
    private final Article article;
    private final List<Marked> marks;
    private final List<Marked> open = new ArrayList<>();
    private int next;

    /** A marked passage with the colour behind it and what is said of it. */
    record Marked(Span span, String fill, Comment comment) {}

    MarkedText(WordFile file, Article article, List<Marked> marks) {
        this.file = file;
        this.article = article;
        this.marks = marks.stream().sorted(Comparator.comparing(Marked::span)).toList();
    }

    /** Lines that are blank or no part of the article are left out where nothing in them is marked. */
    void write() throws IOException {
        String text = article.text();
        @Nullable Span last = null;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            Span line = new Span(start, end < 0 ? text.length() : end);
            // The line end may be marked as well: it counts for its line.
            Span whole = new Span(start, Math.min(text.length(), line.end() + 1));
            boolean marked = !open.isEmpty()
                    || next < marks.size() && marks.get(next).span().start() < whole.end();
            boolean folded = article.regions().stream()
                    .anyMatch(r -> r.role().folded() && r.span().contains(line));
            if (marked || !folded && !line.of(text).isBlank()) {
                line(line, whole);
                last = line;
            }
            start = line.end() + 1;
        }
        if (last != null && !open.isEmpty()) {
            throw new IllegalStateException("a mark reaches out of its article");
        }
    }

    private void line(Span line, Span whole) throws IOException {
        String text = article.text();
        Direction way = Direction.of(line.of(text));
        file.startParagraph("", way);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        for (Marked mark : open) {
            cut(cuts, mark.span().end(), line);
        }
        for (int i = next; i < marks.size() && marks.get(i).span().start() < whole.end(); i++) {
            cut(cuts, marks.get(i).span().start(), line);
            cut(cuts, marks.get(i).span().end(), line);
        }
        int from = line.start();
        for (int at : cuts) {
            if (at > from) {
                file.run(
                        text.substring(from, at),
                        open.isEmpty() ? "" : open.getLast().fill(),
                        way);
                from = at;
            }
            close(at);
            open(at);
        }
        // Marks that begin or end with the line end itself.
        close(whole.end() - 1);
        open(whole.end() - 1);
        if (whole.end() == text.length()) {
            close(whole.end());
        }
        file.endParagraph();
    }

    private static void cut(TreeSet<Integer> cuts, int at, Span line) {
        if (at >= line.start() && at <= line.end()) {
            cuts.add(at);
        }
    }

    private void close(int at) throws IOException {
        for (Marked mark : open.stream().filter(m -> m.span().end() <= at).toList()) {
            file.commentEnd(mark.comment());
            open.remove(mark);
        }
    }

    private void open(int at) throws IOException {
        while (next < marks.size() && marks.get(next).span().start() <= at) {
            Marked mark = marks.get(next++);
            file.commentStart(mark.comment().id());
            open.add(mark);
        }
    }

    /** A marked passage with some words around it; a line end in them begins a paragraph. */
    static void passage(WordFile file, String before, String words, String after, String fill, Comment comment)
            throws IOException {
        Direction way = Direction.of(words);
        file.startParagraph("", way);
        lines(file, before, "", way);
        file.commentStart(comment.id());
        lines(file, words, fill, way);
        file.commentEnd(comment);
        lines(file, after, "", way);
        file.endParagraph();
    }

    private static void lines(WordFile file, String words, String fill, Direction way) throws IOException {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                file.endParagraph();
                file.startParagraph("", way);
            }
            if (!lines[i].isEmpty()) {
                file.run(lines[i], fill, way);
            }
        }
    }
}
