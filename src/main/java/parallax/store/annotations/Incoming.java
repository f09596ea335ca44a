package parallax.store.annotations;

import java.util.List;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.quotes.Findings;
import parallax.store.articles.Outlets;
import parallax.store.coding.Memos.Memo;
import parallax.store.coding.TagDetails;

/**
 * What another program's project brings in one act. Ids are those of the file it comes from; the project keeps them where
 * they are free, so that what goes out again is known for the same.
 *
 * @param tags parents before children; position and count are not looked at
 * @param details examples and keys of tags, by the ids of {@code tags}
 * @param articles those that the project does not have, with what was found in them
 * @param annotations in articles of the project or of {@code articles}
 * @param memos on anything
 * @param outlets what is known of outlets; what the project knows itself stays
 * @param decisions on quotes, speakers, statements and occasions in the articles; those of the project itself stay
 */
public record Incoming(
        List<Tag> tags,
        List<TagDetails.Detail> details,
        List<Arrived> articles,
        List<Annotation> annotations,
        List<Memo> memos,
        List<Outlets.Outlet> outlets,
        List<Decision> decisions) {

    /** Copies what it is given. */
    public Incoming {
        tags = List.copyOf(tags);
        details = List.copyOf(details);
        articles = List.copyOf(articles);
        annotations = List.copyOf(annotations);
        memos = List.copyOf(memos);
        outlets = List.copyOf(outlets);
        decisions = List.copyOf(decisions);
    }

    /** An article and what was found in it. */
    public record Arrived(Article article, Findings findings) {}

    /**
     * What became of it.
     *
     * @param tags new ones
     * @param articles new ones
     * @param annotations new ones
     * @param memos new ones
     * @param known annotations that were there already
     * @param outlets those of which something new is known
     * @param undecided decisions that have no place: what they are about is not in the project
     */
    public record Outcome(int tags, int articles, int annotations, int memos, int known, int outlets, int undecided) {}
}
