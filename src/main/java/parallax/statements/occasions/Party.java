package parallax.statements.occasions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.statements.reading.Setting;
import parallax.statements.reading.Telling;
import parallax.statements.reading.When;

/** Tellings of one occasion as it grows. */
final class Party {

    private final List<Telling> tellings = new ArrayList<>();

    /** Whether all are of one speaker, name no channel, and bear a day: then the outermost days tell of all. */
    private boolean plain;

    private long firstEnd;
    private long lastStart;

    Party(Telling telling) {
        tellings.add(telling);
        When when = day(telling);
        plain = telling.setting().channel() == null && when != null && when.year();
        if (plain && when != null) {
            firstEnd = when.to().toEpochDay();
            lastStart = when.from().toEpochDay();
        }
    }

    private static @Nullable When day(Telling telling) {
        When named = telling.setting().when();
        return named != null || telling.source().published() == null
                ? named
                : When.day(telling.source().published());
    }

    List<Telling> tellings() {
        return tellings;
    }

    /** Whether any two tellings across the two cannot be of one occasion. */
    boolean clashes(Party other) {
        if (plain
                && other.plain
                && Objects.equals(
                        tellings.getFirst().speaker(), other.tellings.getFirst().speaker())) {
            return Math.max(other.lastStart - firstEnd, lastStart - other.firstEnd) > Setting.NEAR;
        }
        return tellings.stream().anyMatch(t -> other.tellings.stream().anyMatch(t::clashes));
    }

    void add(Party other) {
        plain = plain
                && other.plain
                && Objects.equals(
                        tellings.getFirst().speaker(), other.tellings.getFirst().speaker());
        firstEnd = Math.min(firstEnd, other.firstEnd);
        lastStart = Math.max(lastStart, other.lastStart);
        tellings.addAll(other.tellings);
    }
}
