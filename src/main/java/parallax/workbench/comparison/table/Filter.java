package parallax.workbench.comparison.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are shown: a value for each part that keeps rows away.
 *
 * @param parts by part, what it asks for; empty for one that asks for nothing in particular
 */
public record Filter(Map<Part, String> parts) {

    /** Keeps no row away. */
    public static final Filter NONE = new Filter(Map.of());

    /** One part of a filter, as a chip names it. */
    public enum Part {
        /** Words that a wording, the speaker or the occasion must hold. */
        TEXT,
        /** The speaker's name, empty where the speaker is unknown. */
        SPEAKER,
        /** This outlet reports it, or does what {@link #KIND} asks for. */
        OUTLET,
        /** This outlet leaves it out. */
        OMITTED_BY,
        /** An outlet of this country reports it; so for the three that follow. */
        COUNTRY,
        OWNER,
        LANGUAGE,
        LEANING,
        /** Id of a tag that a wording carries. */
        TAG,
        /** The first day of publication. */
        FROM,
        /** The last day of publication. */
        TO,
        /** What an outlet does with it: the word of a cell. */
        KIND,
        /** Another number, or another negation: the word of a contrast. */
        FLAG,
        /** The engine asks about a wording of it. */
        UNDECIDED,
        /** Outlets differ in it. */
        DIFFERING,
        /** Two outlets or more report it. */
        SEVERAL,
        /** It has one of the kinds of difference that are marked. */
        MARKED;

        /** The word that keys and files use: {@code omitted-by}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether its value says something that people read. */
        boolean hasValue() {
            return switch (this) {
                case UNDECIDED, DIFFERING, SEVERAL, MARKED -> false;
                default -> true;
            };
        }
    }

    /** The map is copied. */
    public Filter {
        parts = Collections.unmodifiableMap(parts.isEmpty() ? Map.of() : new EnumMap<>(parts));
    }

    /** The parts that keep rows away. */
    public List<Part> active() {
        return List.copyOf(parts.keySet());
    }

    /** Whether this part keeps rows away. */
    public boolean has(Part part) {
        return parts.containsKey(part);
    }

    /** What a part asks for, null where it asks for nothing. */
    @Nullable
    String value(Part part) {
        return parts.get(part);
    }

    /** This filter with another value of a part; null takes it off. */
    public Filter with(Part part, @Nullable String value) {
        Map<Part, String> other = new EnumMap<>(Part.class);
        other.putAll(parts);
        if (value == null) {
            other.remove(part);
        } else {
            other.put(part, value);
        }
        return new Filter(other);
    }

    /** This filter without one of its parts. */
    public Filter without(Part part) {
        return with(part, null);
    }

    /** The words sought; empty for none. */
    public String text() {
        return parts.getOrDefault(Part.TEXT, "");
    }

    /** The speaker's id; empty for all. */
    @Nullable
    public String speaker() {
        return parts.get(Part.SPEAKER);
    }

    /** The same with other words sought. */
    public Filter withText(String other) {
        return with(Part.TEXT, other.isBlank() ? null : other);
    }

    /** The same for one speaker; null for all. */
    public Filter withSpeaker(@Nullable String other) {
        return with(Part.SPEAKER, other);
    }

    /** The same for rows whose wordings differ, or for all. */
    public Filter withDiffering(boolean other) {
        return with(Part.DIFFERING, other ? "" : null);
    }

    /** The same for rows of two outlets and more, or for all. */
    public Filter withSeveral(boolean other) {
        return with(Part.SEVERAL, other ? "" : null);
    }

    /** The same for rows that one outlet leaves out; null for all. */
    public Filter withOmittedBy(@Nullable String other) {
        return with(Part.OMITTED_BY, other);
    }

    /** Whether only a tally can tell which rows are shown. */
    public boolean asksTally() {
        return has(Part.MARKED) || has(Part.FLAG);
    }
}
