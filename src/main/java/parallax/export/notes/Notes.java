package parallax.export.notes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Statement;
import parallax.news.Tag;
import parallax.store.annotations.Decision;
import parallax.store.articles.Outlets.Outlet;
import parallax.store.coding.Memos.Memo;
import parallax.store.quotes.QuoteRow;
import parallax.text.Span;

/**
 * What the analyst made of a project, ready to be written out.
 *
 * @param project the project's name
 * @param articles in the order they are written
 * @param quotes the quotes that count, by article id, by place
 * @param tags the codebook, parents before children
 * @param annotations by article id, by place
 * @param statements those that the articles report
 * @param outlets what is known of outlets, by name
 * @param memos the analyst's free texts
 * @param examples of tags, by tag id
 * @param digits keys that apply tags, by tag id
 * @param decisions of the analyst on quotes, speakers, statements and occasions
 */
public record Notes(
        String project,
        List<Article> articles,
        Map<String, List<QuoteRow>> quotes,
        List<Tag> tags,
        Map<String, List<Annotation>> annotations,
        List<Statement> statements,
        Map<String, Outlet> outlets,
        List<Memo> memos,
        Map<String, String> examples,
        Map<String, Integer> digits,
        List<Decision> decisions) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    public Notes {
        memos = List.copyOf(memos);
        articles = List.copyOf(articles);
        tags = List.copyOf(tags);
        statements = List.copyOf(statements);
        digits = Map.copyOf(digits);
        decisions = List.copyOf(decisions);
    }

    /** Without keys and decisions. */
    public Notes(
            String project,
            List<Article> articles,
            Map<String, List<QuoteRow>> quotes,
            List<Tag> tags,
            Map<String, List<Annotation>> annotations,
            List<Statement> statements,
            Map<String, Outlet> outlets,
            List<Memo> memos,
            Map<String, String> examples) {
        this(project, articles, quotes, tags, annotations, statements, outlets, memos, examples, Map.of(), List.of());
    }

    public List<QuoteRow> quotesOf(Article article) {
        return quotes.getOrDefault(article.id(), List.of());
    }

    public List<Annotation> annotationsOf(Article article) {
        return annotations.getOrDefault(article.id(), List.of());
    }

    /** How many annotations there are. */
    public int size() {
        return annotations.values().stream().mapToInt(List::size).sum();
    }

    /** “Tag: Economy”, “Journal”: what a memo is on, in words. */
    static String subject(Memo memo) {
        String kind = memo.on().kind().word();
        String words = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        return memo.on().name().isEmpty() ? words : words + ": " + memo.on().name();
    }

    /** “Ada, 2026-03-02 12:00 UTC”. */
    static String signature(Memo memo) {
        return signature(memo.author(), memo.created());
    }

    /** “Ada, 2026-03-02 12:00 UTC”. */
    static String signature(String author, Instant time) {
        return author + ", " + TIME.format(time) + " UTC";
    }

    /** What heads an article: its title, or its file where it has none. */
    static String heading(Article article) {
        return article.title() == null ? article.file() : article.title();
    }

    /** Words before and after a span, at most {@code length} code points, not cutting a cluster of characters. */
    static String before(String text, Span span, int length) {
        int start = Math.max(0, span.start() - Math.min(span.start(), 2 * length));
        int points = text.codePointCount(start, span.start());
        start = points > length ? text.offsetByCodePoints(span.start(), -length) : start;
        while (start < span.start() && start > 0 && !Clusters.border(text, start)) {
            start++;
        }
        return text.substring(start, span.start());
    }

    static String after(String text, Span span, int length) {
        int end = Math.min(text.length(), span.end() + 2 * length);
        int points = text.codePointCount(span.end(), end);
        end = points > length ? text.offsetByCodePoints(span.end(), length) : end;
        while (end > span.end() && end < text.length() && !Clusters.border(text, end)) {
            end--;
        }
        return text.substring(span.end(), end);
    }
}
