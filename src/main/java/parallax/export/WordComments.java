package parallax.export;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The comments of a text document: a part of their own, which the text refers to (ECMA-376 part 1, §17.13.4). */
public final class WordComments {

    private final List<Comment> comments = new ArrayList<>();

    WordComments() {}

    /**
     * A comment.
     *
     * @param id unique in its document
     * @param author who made it
     * @param at when
     * @param paragraphs its words
     */
    public record Comment(int id, String author, Instant at, List<String> paragraphs) {

        public Comment {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    void add(Comment comment) {
        comments.add(comment);
    }

    void write(Xml xml, String namespace) throws IOException {
        comments.sort(Comparator.comparingInt(Comment::id));
        xml.start("w:comments", "xmlns:w", namespace);
        for (Comment comment : comments) {
            xml.start(
                    "w:comment",
                    "w:id",
                    "" + comment.id(),
                    "w:author",
                    comment.author(),
                    "w:date",
                    comment.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                    "w:initials",
                    initials(comment.author()));
            for (String paragraph : comment.paragraphs()) {
                xml.start("w:p").start("w:r").text("w:t", paragraph).end().end();
            }
            xml.end();
        }
        xml.end();
    }

    private static String initials(String author) {
        StringBuilder initials = new StringBuilder();
        for (String word : author.strip().split("[\\s._-]+")) {
            if (!word.isEmpty() && initials.length() < 4) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
