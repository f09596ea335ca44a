package parallax.statements.reading;

import org.jspecify.annotations.Nullable;
import parallax.statements.words.SpeakerName;

/**
 * All that one article reports of one speaker on one occasion.
 *
 * @param at its place among the tellings of its article
 * @param source the article
 * @param name of the speaker
 */
public record Telling(int at, Source source, @Nullable String speaker, SpeakerName name, Setting setting) {

    /** Whether the two cannot tell of one occasion. */
    public boolean clashes(Telling other) {
        return name.differs(other.name) || otherTime(other);
    }

    /** Whether day or channel tell that the two are not of one occasion. */
    public boolean otherTime(Telling other) {
        boolean here = sameArticle(other);
        if (here && at == other.at) {
            return false;
        }
        if (here && setting.otherChannel(other.setting)) {
            return true;
        }
        return setting.clashes(source.published(), other.setting, other.source.published());
    }

    /** Whether days or a channel tell that the two may be of one occasion. */
    public boolean meets(Telling other) {
        return sameArticle(other) || setting.meets(source.published(), other.setting, other.source.published());
    }

    /** What tellings of one speaker in one week have in common; others hardly ever: see {@code Circles}. */
    public int kin() {
        long week = source.published() == null ? Long.MIN_VALUE : Math.floorDiv(source.day(), 7);
        return 31 * Long.hashCode(week) + (speaker == null ? 0 : speaker.hashCode());
    }

    private boolean sameArticle(Telling other) {
        return source == other.source || source.id().equals(other.source.id());
    }

    /** Whether both articles bear a day, few days apart. */
    public boolean publishedNear(Telling other) {
        return source.published() != null
                && other.source.published() != null
                && Math.abs(source.day() - other.source.day()) <= Setting.NEAR;
    }
}
