package parallax.intake.format.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parallax.intake.article.Passage;
import parallax.news.Role;

/**
 * Exports of Nexis, with an end mark after every article (Nexis Uni, Lexis Advance) or a number before it (LexisNexis
 * Academic).
 */
final class NexisExport {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:Dokument |Document )?\\d{1,5} (?:of|von|de|sur) \\d{1,5}(?: (?:DOCUMENTS?|DOKUMENTEN?))?");
    private static final Pattern NUMBERED = Pattern.compile(
            "\\d{1,5} (?:of|von|de|sur) \\d{1,5} (?:DOCUMENTS?|DOKUMENTEN?)|Dokument \\d{1,5} von \\d{1,5}");
    private static final Pattern END = Pattern.compile("(?:End of Document|Ende des Dokuments?|Fin du document)");

    private NexisExport() {}

    static boolean isBorder(String line) {
        return NUMBERED.matcher(line).matches() || END.matcher(line).matches();
    }

    /** The articles, in order; empty where the paragraphs are no such export. */
    static List<Exported> of(List<Passage> passages) {
        List<Passage> lines = new ArrayList<>();
        boolean numbered = false;
        boolean ended = false;
        for (Passage passage : passages) {
            String text = passage.text().strip();
            numbered |= NUMBERED.matcher(text).matches();
            ended |= END.matcher(text).matches();
            if (passage.role() != Role.FURNITURE) {
                lines.add(new Passage(text, passage.role(), passage.page()));
            }
        }
        List<Exported> articles = new ArrayList<>();
        if (!numbered && !ended) {
            return articles;
        }
        List<Passage> open = new ArrayList<>();
        for (Passage line : lines) {
            boolean border = (numbered ? NUMBER : END).matcher(line.text()).matches();
            if (border) {
                add(articles, open, numbered);
                open = new ArrayList<>();
            } else {
                open.add(line);
            }
        }
        add(articles, open, numbered);
        return articles;
    }

    private static void add(List<Exported> articles, List<Passage> lines, boolean numbered) {
        Exported article = NexisArticle.of(lines, numbered);
        if (article != null) {
            articles.add(article);
        }
    }
}
