package parallax.intake.article;

import org.jspecify.annotations.Nullable;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;

/**
 * What a line is taken for.
 *
 * @param reason key of the sentence that tells the analyst why; empty where the source itself says so
 * @param confidence 0 to 1
 */
record Mark(Role role, String reason, double confidence) {

    static Mark of(Role role, String reason, double confidence) {
        return new Mark(role, reason, confidence);
    }

    Region at(Span span) {
        return new Region(span, role, reason, confidence);
    }

    static @Nullable Role role(@Nullable Mark mark) {
        return mark == null ? null : mark.role;
    }
}
