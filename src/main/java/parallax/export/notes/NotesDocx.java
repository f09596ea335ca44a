package parallax.export.notes;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parallax.export.Direction;
import parallax.export.Going;
import parallax.export.WordComments.Comment;
import parallax.export.WordFile;
import parallax.export.WordFile.Paper;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.coding.Memos.Memo;
import parallax.text.Span;

/**
 * The notes as a text document: every mark is a passage in its tag's colour with a real comment on it, which holds tags,
 * speaker and note. Either the articles whole, or a report of the marks by tag, speaker, outlet or statement.
 */
public final class NotesDocx {

    private static final int CONTEXT = 120;

    private final Notes notes;
    private final TagPaths paths;
    private final WordFile file;
    private int comments;

    private NotesDocx(Notes notes, WordFile file) {
        this.notes = notes;
        this.paths = new TagPaths(notes.tags());
        this.file = file;
    }

    /**
     * Writes the whole file; {@code out} stays open.
     *
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Notes notes, Arrangement by, LocalDate written, Going going, OutputStream out)
            throws IOException {
        try (WordFile file = new WordFile(out, notes.project(), written, Paper.A4_UPRIGHT, true)) {
            NotesDocx docx = new NotesDocx(notes, file);
            file.paragraph("Title", notes.project());
            docx.codebook();
            if (by == Arrangement.ARTICLE) {
                docx.articles(going);
            } else {
                docx.report(by.groups(notes), going);
            }
            docx.memos();
        }
    }

    private void codebook() throws IOException {
        if (notes.tags().isEmpty()) {
            return;
        }
        file.paragraph("Heading1", "Codebook");
        for (Tag tag : notes.tags()) {
            file.startParagraph("", Direction.of(tag.name()));
            file.run("\t".repeat(paths.depth(tag)), "", Direction.NEITHER);
            file.run(tag.name(), tint(TagPaths.colour(tag)), Direction.NEITHER);
            String definition =
                    tag.definition().isBlank() ? "" : ": " + tag.definition().strip();
            file.run(" (" + tag.count() + ")" + definition.replace('\n', ' '), "", Direction.NEITHER);
            file.endParagraph();
        }
    }

    private void articles(Going going) throws IOException {
        int done = 0;
        for (Article article : notes.articles()) {
            going.on(done++, notes.articles().size());
            file.paragraph("Heading1", line(Notes.heading(article)));
            file.paragraph("Small", line(facts(article)));
            new MarkedText(file, article, marks(article)).write();
        }
    }

    private List<MarkedText.Marked> marks(Article article) {
        List<MarkedText.Marked> marks = new ArrayList<>();
        for (Annotation annotation : notes.annotationsOf(article)) {
            marks.add(new MarkedText.Marked(
                    annotation.span(), tint(paths.colour(annotation)), comment(article, annotation)));
        }
        return marks;
    }

    private void report(List<Arrangement.Group> groups, Going going) throws IOException {
        int done = 0;
        for (Arrangement.Group group : groups) {
            going.on(done++, groups.size());
            file.paragraph(
                    "Heading1", line(group.heading()) + " (" + group.entries().size() + ")");
            for (Arrangement.Entry entry : group.entries()) {
                Article article = entry.article();
                Annotation annotation = entry.annotation();
                String text = article.text();
                Span span = annotation.span();
                MarkedText.passage(
                        file,
                        opening(Notes.before(text, span, CONTEXT), span.start()),
                        span.of(text),
                        closing(Notes.after(text, span, CONTEXT), text.length() - span.end()),
                        tint(paths.colour(annotation)),
                        comment(article, annotation));
                file.paragraph("Small", line(Notes.heading(article) + " · " + facts(article)));
            }
        }
    }

    /** Words before a passage, on its line, from the start of a word; {@code all} is how many there were to take. */
    private static String opening(String before, int all) {
        String words = before.length() < all ? before.replaceFirst("^\\S+", "").stripLeading() : before;
        boolean ends = !words.isEmpty() && Character.isWhitespace(words.charAt(words.length() - 1));
        String one = line(words).strip();
        return (before.length() < all ? "… " : "") + one + (ends && !one.isEmpty() ? " " : "");
    }

    /** Words after a passage, on its line, to the end of a word. */
    private static String closing(String after, int all) {
        String words = after.length() < all ? after.replaceFirst("\\S+$", "").stripTrailing() : after;
        boolean begins = !words.isEmpty() && Character.isWhitespace(words.charAt(0));
        String one = line(words).strip();
        return (begins && !one.isEmpty() ? " " : "") + one + (after.length() < all ? " …" : "");
    }

    private void memos() throws IOException {
        if (!notes.memos().isEmpty()) {
            file.paragraph("Heading1", "Memos");
        }
        for (Memo memo : notes.memos()) {
            file.paragraph("Speaker", line(Notes.subject(memo)));
            for (String paragraph : memo.text().split("\\R")) {
                file.paragraph("", paragraph);
            }
            file.paragraph("Small", Notes.signature(memo));
        }
    }

    private Comment comment(Article article, Annotation annotation) {
        List<String> words = new ArrayList<>();
        List<String> tags = paths.names(annotation);
        if (!tags.isEmpty()) {
            words.add("Tags: " + line(String.join("; ", tags)));
        }
        List<String> speakers = NoteRows.speakers(notes, article, annotation);
        if (!speakers.isEmpty()) {
            words.add("Speaker: " + line(String.join("; ", speakers)));
        }
        if (!annotation.note().isBlank()) {
            words.addAll(List.of(annotation.note().strip().split("\\R")));
        }
        return new Comment(
                comments++, annotation.author(), annotation.created(), words.isEmpty() ? List.of("Marked") : words);
    }

    private static String facts(Article article) {
        List<String> facts = new ArrayList<>(List.of(article.source()));
        if (!article.byline().isEmpty()) {
            facts.add(String.join(", ", article.byline()));
        }
        if (article.published() != null) {
            facts.add(article.published().toString());
        }
        if (article.url() != null) {
            facts.add(article.url());
        }
        return String.join(" · ", facts);
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** A third of the colour on white: text on it stays readable. */
    private static String tint(String colour) {
        StringBuilder tint = new StringBuilder();
        for (int i = 1; i < 7; i += 2) {
            int part = Integer.parseInt(colour.substring(i, i + 2), 16);
            tint.append(String.format("%02X", 255 - (255 - part) / 3));
        }
        return tint.toString();
    }
}
