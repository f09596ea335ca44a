package parallax.workbench.comparison.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Collator;
import parallax.statements.collation.Majority;
import parallax.statements.collation.Reference;

/**
 * A row's wordings and the one among them that the others are compared to.
 *
 * @param renderings the row's, and after them the passage of a reference text where that is the base
 * @param articles by id, the texts that they point into
 * @param base index of the base
 * @param text the reference text that was asked for, null where none was
 */
public record Against(
        List<Rendering> renderings,
        Map<String, Article> articles,
        int base,
        @Nullable Reference text) {

    /** Pure: safe on any thread. */
    public static Against of(RowModel row, Base wanted, Known known) {
        List<Rendering> own = row.statement().renderings();
        Map<String, Article> articles = row.table().articles();
        return switch (wanted) {
            case Base.Fullest f -> new Against(own, articles, row.row().base(), null);
            case Base.Outlet outlet -> new Against(own, articles, row.base(outlet.source()), null);
            case Base.Majority m -> new Against(own, articles, Majority.of(own, articles), null);
            case Base.Text of -> {
                Reference text = known.text(of.id());
                Rendering passage = text == null ? null : text.passage(own, articles);
                yield passage == null
                        ? new Against(own, articles, row.row().base(), text)
                        : with(own, articles, passage, text);
            }
        };
    }

    private static Against with(List<Rendering> own, Map<String, Article> articles, Rendering passage, Reference text) {
        List<Rendering> all = new ArrayList<>(own);
        all.add(passage);
        Map<String, Article> of = new HashMap<>();
        own.forEach(r -> of.put(r.article(), articles.get(r.article())));
        of.put(text.article().id(), text.article());
        return new Against(List.copyOf(all), of, own.size(), text);
    }

    /** Whether the base is a passage of a reference text. */
    public boolean foreign() {
        return text != null
                && renderings.get(base).article().equals(text.article().id());
    }

    /** Whether a reference text was asked for that has no such passage. */
    public boolean unmatched() {
        return text != null && !foreign();
    }

    /** Whether there is anything to compare. */
    public boolean compares() {
        return renderings.size() > 1;
    }

    /** The wording that the others are compared to. */
    public Rendering wording() {
        return renderings.get(base);
    }

    /** The base wording on one line. */
    public String words() {
        return RowModel.line(wording().span().of(article(wording()).text()));
    }

    /** The article that a rendering stands in. */
    public Article article(Rendering rendering) {
        return articles.get(rendering.article());
    }

    /** Who published a rendering, or what the reference text is called. */
    public String source(Rendering rendering) {
        return article(rendering).source();
    }

    /** Aligns the wordings word by word. */
    public Collation collate() {
        return Collator.collate(renderings, articles, base);
    }
}
