package parallax.intake.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.CleanText;
import parallax.intake.source.Refusal;
import parallax.news.Article;
import parallax.news.Origin;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;

/** Makes an article of a document's paragraphs: what the format does not say of a line, its words do. */
public final class Documents {

    private final PlainText plain;

    /** @param plain tells what lines are by their words */
    public Documents(PlainText plain) {
        this.plain = plain;
    }

    /**
     * @param known what the document says of itself; it outranks what the lines say
     * @throws Refusal if there are no words
     */
    public Article article(String id, String file, List<Passage> passages, Known known) throws Refusal {
        StringBuilder text = new StringBuilder();
        // What the format folds away would mislead the rules that know an article's beginning and end by its lines.
        StringBuilder told = new StringBuilder();
        List<Moved> moves = new ArrayList<>();
        List<Region> given = new ArrayList<>();
        List<Origin.Page> pages = new ArrayList<>();
        for (Passage passage : titled(passages)) {
            String words = CleanText.of(passage.text()).strip();
            if (words.isEmpty()) {
                continue;
            }
            int start = paragraph(text, words);
            if (passage.page() > 0 && (pages.isEmpty() || pages.getLast().number() < passage.page())) {
                pages.add(new Origin.Page(passage.page(), start));
            }
            if (passage.role() != null) {
                given.add(new Region(new Span(start, text.length()), passage.role()));
            }
            if (passage.role() != Role.FURNITURE) {
                int from = paragraph(told, words);
                moves.add(new Moved(new Span(from, told.length()), start - from));
            }
        }
        if (text.isEmpty()) {
            throw new Refusal("%s holds no text.".formatted(file));
        }
        Article article = plain.article(id, file, told.isEmpty() ? text.toString() : told.toString());
        Origin o = article.origin();
        return known.over(new Article(
                article.id(),
                article.file(),
                article.outlet(),
                title(text, article, given),
                article.byline(),
                article.published(),
                article.updated(),
                article.url(),
                article.language(),
                text.toString(),
                merged(moved(article.regions(), moves), given),
                new Origin(
                        o.publishedAt(),
                        o.updatedAt(),
                        o.section(),
                        o.accession(),
                        o.found(),
                        pages,
                        free(moved(o.suggested(), moves), given))));
    }

    /** A heading that opens a document without a title is its title. */
    private static List<Passage> titled(List<Passage> passages) {
        if (passages.stream().anyMatch(p -> p.role() == Role.TITLE)) {
            return passages;
        }
        List<Passage> titled = new ArrayList<>(passages);
        for (int i = 0; i < titled.size(); i++) {
            Passage p = titled.get(i);
            if (p.role() == Role.HEADING) {
                titled.set(i, new Passage(p.text(), Role.TITLE, p.page()));
            }
            if (p.role() != Role.FURNITURE) {
                break;
            }
        }
        return titled;
    }

    /** Where a passage of the text stands that the words were judged by. */
    private record Moved(Span told, int by) {}

    private static int paragraph(StringBuilder text, String words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(words);
        return start;
    }

    private static @Nullable String title(StringBuilder text, Article article, List<Region> given) {
        return given.stream()
                .filter(r -> r.role() == Role.TITLE)
                .map(r -> r.span().of(text.toString()).replace('\n', ' '))
                .findFirst()
                .orElse(article.title());
    }

    /** The regions where the article's own text has them, in pieces where a running head stands between. */
    private static List<Region> moved(List<Region> regions, List<Moved> moves) {
        List<Region> moved = new ArrayList<>();
        int next = 0;
        for (Region region : regions) {
            while (next < moves.size()
                    && moves.get(next).told().end() <= region.span().start()) {
                next++;
            }
            for (int i = next;
                    i < moves.size()
                            && moves.get(i).told().start() < region.span().end();
                    i++) {
                Moved at = moves.get(i);
                int start = Math.max(at.told().start(), region.span().start()) + at.by();
                int end = Math.min(at.told().end(), region.span().end()) + at.by();
                moved.add(new Region(new Span(start, end), region.role(), region.reason(), region.confidence()));
            }
        }
        return moved;
    }

    /** What the format says, and what the words say of the lines it is silent on; a given title is the only one. */
    private static List<Region> merged(List<Region> told, List<Region> given) {
        boolean titled = given.stream().anyMatch(r -> r.role() == Role.TITLE);
        List<Region> merged = new ArrayList<>(given);
        free(told, given).stream()
                .filter(r -> !(titled && r.role() == Role.TITLE))
                .forEach(merged::add);
        merged.sort(Comparator.comparing(Region::span));
        return merged;
    }

    /** Those that overlap none of the given ones; both are in order. */
    private static List<Region> free(List<Region> regions, List<Region> given) {
        List<Region> free = new ArrayList<>();
        int next = 0;
        for (Region region : regions) {
            while (next < given.size()
                    && given.get(next).span().end() <= region.span().start()) {
                next++;
            }
            if (next == given.size() || !given.get(next).span().overlaps(region.span())) {
                free.add(region);
            }
        }
        return free;
    }
}
