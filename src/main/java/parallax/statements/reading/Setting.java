package parallax.statements.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of where and when something was said.
 *
 * @param channel the medium or meeting that it was said to, as written, null where none is named
 * @param form what kind of talk: “interview”; null where unknown
 * @param when the day, null where none is named
 */
public record Setting(
        @Nullable String channel,
        @Nullable String form,
        @Nullable When when) {

    /** Days that may lie between two reports of one occasion. */
    public static final int NEAR = 7;

    /** Days after which an article that names the same channel tells of another talk with it. */
    private static final int RECALLED = 60;

    static final Setting UNKNOWN = new Setting(null, null, null);

    boolean isUnknown() {
        return channel == null && when == null;
    }

    /** This, with what it leaves open taken from {@code other}. */
    Setting or(Setting other) {
        return new Setting(
                channel == null ? other.channel : channel,
                channel == null ? other.form : form,
                when == null ? other.when : when);
    }

    /** Whether both name a channel, and the same one. */
    public boolean sameChannel(Setting other) {
        return channel != null && other.channel != null && Channels.same(channel, other.channel);
    }

    /** Whether both name a channel, and not the same one. */
    public boolean otherChannel(Setting other) {
        return channel != null && other.channel != null && !Channels.same(channel, other.channel);
    }

    /** Whether the two name days that lie too far apart for one occasion. */
    boolean otherDay(Setting other) {
        return when != null && other.when != null && when.apart(other.when) > NEAR;
    }

    /** Whether the two cannot be one occasion for reports that appeared on these days. */
    boolean clashes(@Nullable LocalDate published, Setting other, @Nullable LocalDate otherPublished) {
        if (otherDay(other)) {
            return true;
        }
        if (otherChannel(other)) {
            return published == null || otherPublished == null || days(published, otherPublished) > NEAR;
        }
        if (when != null && other.when != null) {
            return false;
        }
        if (sameChannel(other)) {
            return published != null && otherPublished != null && days(published, otherPublished) > RECALLED;
        }
        When mine = when != null ? when : published == null ? null : When.day(published);
        When others = other.when != null ? other.when : otherPublished == null ? null : When.day(otherPublished);
        return mine != null && others != null && mine.apart(others) > NEAR;
    }

    /** Whether days or a channel tell that two reports that do not clash may be of one occasion. */
    boolean meets(@Nullable LocalDate published, Setting other, @Nullable LocalDate otherPublished) {
        return sameChannel(other)
                || (when != null || published != null) && (other.when != null || otherPublished != null);
    }

    private static long days(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
