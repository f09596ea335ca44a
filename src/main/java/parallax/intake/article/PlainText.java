package parallax.intake.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.CleanText;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Languages;

/** Makes an article of plain text: roles by line, and no more facts than the text states in so many words. */
public final class PlainText {

    private final Phrases phrases;

    public PlainText(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param text {@link CleanText clean} */
    public Article article(String id, String file, String text) {
        List<Region> regions = LineRoles.of(text, phrases);
        String title = null;
        LocalDate published = null;
        List<String> byline = new ArrayList<>();
        for (Region region : regions) {
            String line = region.span().of(text);
            if (region.role() == Role.TITLE && title == null) {
                title = line;
            } else if (region.role() == Role.BYLINE) {
                String author = Bylines.author(line);
                if (author != null) {
                    byline.add(author);
                } else if (published == null) {
                    published = Dates.in(line);
                }
            }
        }
        Bylines.Dateline dateline = dateline(text, regions);
        String outlet = dateline == null ? null : dateline.agency();
        if (published == null && dateline != null) {
            published = dateline.day();
        }
        return new Article(id, file, outlet, title, byline, published, null, null, Languages.of(text), text, regions);
    }

    private static Bylines.@Nullable Dateline dateline(String text, List<Region> regions) {
        int from = regions.stream()
                .filter(r -> r.role() == Role.TITLE)
                .mapToInt(r -> r.span().end())
                .findFirst()
                .orElse(0);
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return Bylines.dateline(text.substring(from, Math.min(text.length(), from + 200)));
    }
}
