package parallax.statements;

import org.jspecify.annotations.Nullable;
import parallax.news.Article;

/**
 * All that one article reports of one speaker on one occasion.
 *
 * @param at index among all tellings
 * @param name of the speaker
 */
record Telling(int at, Article article, @Nullable String speaker, SpeakerName name, Setting setting) {

    /** Whether the two cannot tell of one occasion. */
    boolean clashes(Telling other) {
        return name.differs(other.name) || otherTime(other);
    }

    /** Whether day or channel tell that the two are not of one occasion. */
    boolean otherTime(Telling other) {
        if (at == other.at) {
            return false;
        }
        if (article.id().equals(other.article.id()) && setting.otherChannel(other.setting)) {
            return true;
        }
        return setting.clashes(article.published(), other.setting, other.article.published());
    }

    /** Whether days or a channel tell that the two may be of one occasion. */
    boolean meets(Telling other) {
        return article.id().equals(other.article.id())
                || setting.meets(article.published(), other.setting, other.article.published());
    }

    /** Whether both articles bear a day, few days apart. */
    boolean publishedNear(Telling other) {
        return article.published() != null
                && other.article.published() != null
                && When.day(article.published()).apart(When.day(other.article.published())) <= Setting.NEAR;
    }
}
