package parallax.statements.profiles;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.news.Cell;
import parallax.statements.words.Tone;

/**
 * How one outlet reports, or how one speaker is reported.
 *
 * @param name the outlet's or the speaker's name; empty for all speakers who are unknown
 * @param articles articles of the outlet, or articles in which the speaker is quoted
 * @param cells what became of the statements: one count for each statement and outlet; every cell has one
 * @param cues reporting words, most frequent first
 * @param uncued renderings without a reporting word
 * @param depths renderings in each tenth of their article, from the top; ten
 * @param days renderings by the day their article appeared
 * @param undated renderings in articles without a date
 */
public record Profile(
        String name,
        int articles,
        Map<Cell, Integer> cells,
        List<CueCount> cues,
        int uncued,
        List<Integer> depths,
        SortedMap<LocalDate, Integer> days,
        int undated) {

    /** The tenths of an article. */
    public static final int TENTHS = 10;

    /** What stands in a bar, in its order; not covered is no part of it. */
    public static final List<Cell> SHOWN = List.of(Cell.DIRECT, Cell.MIXED, Cell.INDIRECT, Cell.POSSIBLE, Cell.OMITTED);

    public Profile {
        cells = Map.copyOf(cells);
        cues = List.copyOf(cues);
        depths = List.copyOf(depths);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /**
     * How often a reporting word stands with the renderings. One that reports several sentences counts once.
     *
     * @param verb the word
     * @param tone what the list says of it
     */
    public record CueCount(String verb, Tone tone, int count) {}

    /** How many cells are in a state. */
    public int count(Cell state) {
        return cells.getOrDefault(state, 0);
    }

    /** The statements in the bar: reported in some way, or left out. */
    public int statements() {
        return SHOWN.stream().mapToInt(this::count).sum();
    }

    /** The statements that are reported, possible ones among them. */
    public int reported() {
        return statements() - count(Cell.OMITTED);
    }

    /** How many renderings there are. */
    public int renderings() {
        return depths.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many cues are neutral, how many loaded; every tone has a count. */
    public Map<Tone, Integer> tones() {
        Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, 0);
        }
        cues.forEach(cue -> tones.merge(cue.tone(), cue.count(), Integer::sum));
        return tones;
    }
}
