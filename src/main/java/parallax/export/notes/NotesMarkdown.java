package parallax.export.notes;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.export.Going;
import parallax.export.Json;
import parallax.export.Markdown;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.coding.Memos.Memo;
import parallax.store.quotes.QuoteRow;

/**
 * The notes as Markdown: the codebook, then for each article its annotations and quotes. What Parallax writes stands in
 * blocks between comments; what the analyst writes between the blocks stays there when the file is written anew.
 */
public final class NotesMarkdown {

    private static final String NOTES = "notes";
    private static final String ARTICLE = "article ";
    private static final String MARK = "mark ";
    private static final String QUOTES = "quotes ";
    private static final String MEMO = "memo ";

    private final Notes notes;
    private final TagPaths paths;
    private final OwnLines file;

    private NotesMarkdown(Notes notes, OwnLines file) {
        this.notes = notes;
        this.paths = new TagPaths(notes.tags());
        this.file = file;
    }

    /**
     * @param earlier what stands in the file that is to be replaced, null where there is none
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Notes notes, @Nullable String earlier, Going going, Appendable out) throws IOException {
        new NotesMarkdown(notes, new OwnLines(earlier, keys(notes), out)).write(going);
    }

    private static Set<String> keys(Notes notes) {
        Set<String> keys = new HashSet<>(Set.of(NOTES));
        for (Article article : notes.articles()) {
            keys.add(ARTICLE + article.id());
            keys.add(QUOTES + article.id());
            notes.annotationsOf(article).forEach(a -> keys.add(MARK + a.id()));
        }
        notes.memos().forEach(m -> keys.add(MEMO + m.id()));
        return keys;
    }

    private void write(Going going) throws IOException {
        file.front(front());
        file.block(NOTES, head());
        int done = 0;
        for (Article article : notes.articles()) {
            going.on(done++, notes.articles().size());
            file.block(ARTICLE + article.id(), heading(article));
            for (Annotation annotation : notes.annotationsOf(article)) {
                file.block(MARK + annotation.id(), mark(article, annotation));
            }
            if (!notes.quotesOf(article).isEmpty()) {
                file.block(QUOTES + article.id(), quotes(article));
            }
        }
        for (Memo memo : notes.memos()) {
            file.block(MEMO + memo.id(), memo(memo));
        }
    }

    /** YAML: a string of JSON is one of YAML too. */
    private Map<String, String> front() throws JsonProcessingException {
        Map<String, String> front = new LinkedHashMap<>();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", notes.project());
        facts.put("written_by", "Parallax");
        if (notes.articles().size() == 1) {
            Article article = notes.articles().getFirst();
            facts.put("article", Notes.heading(article));
            facts.put("outlet", article.outlet());
            facts.put("byline", article.byline().isEmpty() ? null : article.byline());
            facts.put(
                    "published",
                    article.published() == null ? null : article.published().toString());
            facts.put("url", article.url());
        }
        facts.put(
                "tags",
                notes.tags().stream()
                        .map(t -> hashtag(paths.path(t)))
                        .distinct()
                        .toList());
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            if (fact.getValue() != null) {
                front.put(fact.getKey(), Json.MAPPER.writeValueAsString(fact.getValue()));
            }
        }
        return front;
    }

    private String head() {
        StringBuilder out =
                new StringBuilder("# ").append(line(notes.project())).append('\n');
        if (!notes.tags().isEmpty()) {
            out.append("\n## Codebook\n\n");
            for (Tag tag : notes.tags()) {
                out.append("  ".repeat(paths.depth(tag)))
                        .append("- **")
                        .append(line(tag.name()))
                        .append("** (")
                        .append(tag.count())
                        .append(')');
                if (!tag.definition().isBlank()) {
                    out.append(": ").append(line(tag.definition()));
                }
                out.append('\n');
            }
        }
        return out.toString();
    }

    private static String heading(Article article) {
        List<String> facts = new ArrayList<>(List.of(line(article.source())));
        if (!article.byline().isEmpty()) {
            facts.add(line(String.join(", ", article.byline())));
        }
        if (article.published() != null) {
            facts.add(article.published().toString());
        }
        if (article.url() != null) {
            facts.add(line(article.url()));
        }
        return "## " + line(Notes.heading(article)) + "\n\n" + String.join(", ", facts) + '\n';
    }

    private String mark(Article article, Annotation annotation) {
        StringBuilder out = new StringBuilder();
        out.append(Markdown.block(plain(annotation.span().of(article.text())))).append('\n');
        List<String> names = paths.names(annotation);
        if (!names.isEmpty()) {
            out.append("\nTags: ")
                    .append(names.stream().map(NotesMarkdown::line).collect(Collectors.joining(", ")))
                    .append(" (")
                    .append(names.stream().map(n -> "#" + hashtag(n)).collect(Collectors.joining(" ")))
                    .append(")\n");
        }
        List<String> speakers = NoteRows.speakers(notes, article, annotation);
        if (!speakers.isEmpty()) {
            out.append("\nSpeaker: ").append(line(String.join(", ", speakers))).append('\n');
        }
        if (!annotation.note().isBlank()) {
            out.append('\n')
                    .append(Markdown.escape(plain(annotation.note().strip())))
                    .append('\n');
        }
        return out.toString();
    }

    /** A memo is Markdown already and stands as it was written, but for HTML: it may be another program's. */
    private static String memo(Memo memo) {
        return "## " + line(Notes.subject(memo)) + "\n\n"
                + plain(memo.text().strip()).replace("<", "&lt;") + "\n\n" + line(Notes.signature(memo)) + '\n';
    }

    private String quotes(Article article) {
        StringBuilder out = new StringBuilder("### Quotes\n\n");
        for (QuoteRow quote : notes.quotesOf(article)) {
            out.append("- ").append(quote.speaker() == null ? "Unknown speaker" : line(quote.speaker()));
            if (quote.cueText() != null) {
                out.append(" (").append(line(quote.cueText())).append(')');
            }
            out.append(", ")
                    .append(quote.kind().word())
                    .append(": ")
                    .append(line(quote.text()))
                    .append('\n');
        }
        return out.toString();
    }

    /** A tag as programs for notes take it: letters, digits, hyphens, and slashes between levels. */
    private static String hashtag(String path) {
        return path.replace(" / ", "\n")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_\\n]+", "-")
                .replaceAll("(?m)^-+|-+$", "")
                .replace('\n', '/');
    }

    private static String line(String text) {
        return Markdown.line(plain(text));
    }

    /** Without control characters: some end a line or a document. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\n\t]]", "\uFFFD");
    }
}
