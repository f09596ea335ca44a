package parallax.store;

import java.util.List;
import java.util.Map;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.quotes.Findings;
import parallax.store.Memos.Memo;

/**
 * What another program's project brings in one act. Ids are those of the file it comes from; the project keeps them where
 * they are free, so that what goes out again is known for the same.
 *
 * @param tags parents before children; position and count are not looked at
 * @param examples of tags, by tag id
 * @param articles those that the project does not have, with what was found in them
 * @param annotations in articles of the project or of {@code articles}
 * @param memos on articles, tags and the project
 */
public record Incoming(
        List<Tag> tags,
        Map<String, String> examples,
        List<Arrived> articles,
        List<Annotation> annotations,
        List<Memo> memos) {

    public Incoming {
        tags = List.copyOf(tags);
        examples = Map.copyOf(examples);
        articles = List.copyOf(articles);
        annotations = List.copyOf(annotations);
        memos = List.copyOf(memos);
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
     */
    public record Outcome(int tags, int articles, int annotations, int memos, int known) {}
}
