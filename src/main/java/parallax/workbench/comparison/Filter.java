package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.text.Folding;

/**
 * Which rows are shown.
 *
 * @param text words that a wording, the speaker or the occasion must hold; empty for any
 * @param speaker the speaker's name, empty where the speaker is unknown, null for any
 * @param differing only rows in which outlets differ
 * @param several only rows that two outlets or more report
 * @param omittedBy only rows that this outlet leaves out, null for any
 */
record Filter(
        String text,
        @Nullable String speaker,
        boolean differing,
        boolean several,
        @Nullable String omittedBy) {

    static final Filter NONE = new Filter("", null, false, false, null);

    /** One part of a filter, as a chip names it. */
    enum Part {
        TEXT,
        SPEAKER,
        DIFFERING,
        SEVERAL,
        OMITTED_BY
    }

    /** The parts that keep rows away. */
    List<Part> active() {
        List<Part> active = new ArrayList<>();
        if (!text.isBlank()) {
            active.add(Part.TEXT);
        }
        if (speaker != null) {
            active.add(Part.SPEAKER);
        }
        if (differing) {
            active.add(Part.DIFFERING);
        }
        if (several) {
            active.add(Part.SEVERAL);
        }
        if (omittedBy != null) {
            active.add(Part.OMITTED_BY);
        }
        return active;
    }

    /** This filter without one of its parts. */
    Filter without(Part part) {
        return switch (part) {
            case TEXT -> withText("");
            case SPEAKER -> withSpeaker(null);
            case DIFFERING -> withDiffering(false);
            case SEVERAL -> withSeveral(false);
            case OMITTED_BY -> withOmittedBy(null);
        };
    }

    Filter withText(String other) {
        return new Filter(other, speaker, differing, several, omittedBy);
    }

    Filter withSpeaker(@Nullable String other) {
        return new Filter(text, other, differing, several, omittedBy);
    }

    Filter withDiffering(boolean other) {
        return new Filter(text, speaker, other, several, omittedBy);
    }

    Filter withSeveral(boolean other) {
        return new Filter(text, speaker, differing, other, omittedBy);
    }

    Filter withOmittedBy(@Nullable String other) {
        return new Filter(text, speaker, differing, several, other);
    }

    /** Whether the row is shown. The dear test comes last. */
    boolean shows(RowModel row) {
        if (several && row.outlets() < 2) {
            return false;
        }
        if (speaker != null && !speaker.equals(row.speaker() == null ? "" : row.speaker())) {
            return false;
        }
        if (omittedBy != null && !row.omittedBy(omittedBy)) {
            return false;
        }
        return holdsText(row) && (!differing || row.differs());
    }

    private boolean holdsText(RowModel row) {
        return text.isBlank()
                || Arrays.stream(Folding.fold(text).strip().split("\\s+")).allMatch(row.folded()::contains);
    }
}
