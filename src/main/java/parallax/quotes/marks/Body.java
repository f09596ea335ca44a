package parallax.quotes.marks;

import java.util.ArrayList;
import java.util.List;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Paragraphs;
import parallax.text.Span;

/**
 * The paragraphs of an article that may hold quotes, in groups that no quote crosses: a headline is a group of its own, and
 * a dateline is nobody's words.
 */
public final class Body {

    private Body() {}

    /** The groups in order of place, each of paragraphs in order of place. */
    public static List<List<Span>> groups(Article article) {
        List<List<Span>> groups = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        int next = 0;
        List<Region> regions = article.regions();
        for (Span paragraph : Paragraphs.of(article.text())) {
            while (next < regions.size() && regions.get(next).span().end() <= paragraph.start()) {
                next++;
            }
            boolean headline = false;
            int from = paragraph.start();
            List<Span> pieces = new ArrayList<>();
            for (int r = next; r < regions.size() && regions.get(r).span().start() < paragraph.end(); r++) {
                Region region = regions.get(r);
                headline |= region.role() == Role.TITLE;
                if (region.role().folded() || region.role() == Role.DATELINE) {
                    pieces.add(new Span(from, Math.max(from, region.span().start())).trim(article.text()));
                    from = Math.clamp(region.span().end(), from, paragraph.end());
                }
            }
            pieces.add(new Span(from, paragraph.end()).trim(article.text()));
            pieces.removeIf(Span::isEmpty);
            if (headline) {
                close(groups, open);
                close(groups, pieces);
                open = new ArrayList<>();
            } else {
                open.addAll(pieces);
            }
        }
        close(groups, open);
        return groups;
    }

    private static void close(List<List<Span>> groups, List<Span> open) {
        if (!open.isEmpty()) {
            groups.add(List.copyOf(open));
        }
    }
}
