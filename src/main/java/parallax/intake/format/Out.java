package parallax.intake.format;

import parallax.intake.article.Known;
import parallax.intake.source.Refusal;
import parallax.intake.source.Source;
import parallax.news.Article;

/** Where a {@link Format} hands on what it finds. */
public interface Out {

    /** Makes one article; on any thread. */
    @FunctionalInterface
    interface Making {
        /** @throws Refusal if there is no article */
        Article make() throws Refusal;
    }

    /**
     * An article still to be made.
     *
     * @param size in bytes, roughly: what it takes in memory grows with it
     */
    void piece(long size, Making making);

    /**
     * The same of an article in a source that may lie inside the one being read.
     *
     * @param innermost the source that it stands in
     */
    default void piece(Source innermost, long size, Making making) {
        piece(size, making);
    }

    /**
     * A source inside the one being read; it is read in its turn by the format that takes it.
     *
     * @param known what the container says of it
     */
    void inside(Source source, Known known);

    /** @param problem a whole sentence: what happened, to which part, what to do; the rest goes on */
    void failed(String problem);
}
