package parallax.intake.format;

import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.PlainText;
import parallax.intake.article.SavedPage;
import parallax.intake.source.CleanText;
import parallax.intake.source.Refusal;
import parallax.news.Article;

/** Makes articles of texts that come without a page around them: an item of a feed, a cell of a table. */
public final class Fragments {

    private static final Pattern TAGS = Pattern.compile(
            "</?(?:!doctype html|html|head|body|article|section|div|p|br|span|strong|em|ul|li|blockquote|h[1-6])"
                    + "(?:\\s[^<>]{0,500})?/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    /** How far into a text to look for tags. */
    private static final int SAMPLE = 1 << 16;

    private final PlainText plain;
    private final SavedPage page;

    /** Reads pieces of HTML and of text as articles. */
    public Fragments(PlainText plain, SavedPage page) {
        this.plain = plain;
        this.page = page;
    }

    /** Whether a text holds tags of HTML. */
    static boolean isHtml(String text) {
        return text.indexOf('<') >= 0
                && TAGS.matcher(text.substring(0, Math.min(text.length(), SAMPLE)))
                        .find();
    }

    /** An article whose text is the given one, unless that is HTML. */
    public Article text(String id, String file, String text) throws Refusal {
        return isHtml(text) ? page.article(id, file, CleanText.of(text)) : plain.article(id, file, CleanText.of(text));
    }

    /** An article with a headline of its own before the content, which is plain text or HTML. */
    public Article titled(String id, String file, @Nullable String title, String content) throws Refusal {
        StringBuilder html = new StringBuilder("<html><head>");
        String head = title == null || title.isBlank() ? "" : Entities.escape(title);
        if (!head.isEmpty()) {
            html.append("<title>").append(head).append("</title>");
        }
        html.append("</head><body><article>");
        if (!head.isEmpty()) {
            html.append("<h1>").append(head).append("</h1>");
        }
        if (isHtml(content)) {
            html.append(content);
        } else {
            for (String paragraph : BLANK_LINES.split(content)) {
                html.append("<p>").append(Entities.escape(paragraph)).append("</p>");
            }
        }
        html.append("</article></body></html>");
        return page.article(id, file, CleanText.of(html.toString()));
    }
}
