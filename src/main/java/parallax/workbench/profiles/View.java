package parallax.workbench.profiles;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.news.Cell;
import parallax.statements.profiles.Profile;
import parallax.statements.profiles.TagCounts;
import parallax.workbench.base.Words;

/** What the pane shows. */
enum View {
    OUTLETS,
    SPEAKERS,
    OUTLET_SPEAKER,
    OUTLET_TAG,
    TAG_SPEAKER,
    TAG_TAG,
    TAG_TIME;

    /** The word in keys and ids: {@code outlet-tag}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean matrix() {
        return this == OUTLET_SPEAKER || tags();
    }

    /** Whether tags are counted. */
    boolean tags() {
        return this == OUTLET_TAG || counted() != null;
    }

    /** What tags are counted by, null where they are not, or by outlet. */
    TagCounts.@Nullable By counted() {
        return switch (this) {
            case TAG_SPEAKER -> TagCounts.By.SPEAKER;
            case TAG_TAG -> TagCounts.By.TAG;
            case TAG_TIME -> TagCounts.By.TIME;
            default -> null;
        };
    }

    /** How much lies behind a profile. */
    String facts(Profile profile) {
        return this == SPEAKERS
                ? Words.of("profiles.facts.speaker", profile.articles(), profile.renderings())
                : Words.of("profiles.facts", profile.articles(), profile.renderings(), profile.count(Cell.NOT_COVERED));
    }
}
