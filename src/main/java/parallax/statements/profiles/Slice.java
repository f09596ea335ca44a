package parallax.statements.profiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Link.Place;
import parallax.news.Rendering;
import parallax.statements.comparison.Comparison;
import parallax.statements.words.CueTones;
import parallax.statements.words.Tone;

/** What a number of a {@link Profile} counts, so that the passages behind it can be shown. */
public sealed interface Slice {

    /** The statements in one state: the rendering that the table shows; of a statement left out what others report. */
    record State(Cell state) implements Slice {}

    /** The renderings whose reporting word is of this tone. */
    record Toned(Tone tone) implements Slice {}

    /** The renderings with this reporting word. */
    record Cued(String verb) implements Slice {}

    /** The renderings without a reporting word. */
    record Uncued() implements Slice {}

    /** The renderings in one tenth of their articles, 0 at the top. */
    record Tenth(int tenth) implements Slice {}

    /** The renderings in articles of these days. */
    record Days(LocalDate from, LocalDate until) implements Slice {}

    /** The renderings in articles without a date. */
    record Undated() implements Slice {}

    /**
     * Whose number it is.
     *
     * @param outlet whether an outlet's or a speaker's
     * @param name as in {@link Profile#name}
     */
    record Of(boolean outlet, String name) {}

    /** The passages, in the order of the table: as many as the number says. Takes time with the size of the comparison. */
    default List<Passage> passages(Comparison table, Of of, CueTones tones, int least) {
        List<Passage> found = new ArrayList<>();
        Set<Place> cues = new HashSet<>();
        Set<Integer> columns = columns(table, of);
        for (Comparison.Row row : table.rows()) {
            if (!Profiles.counts(row, least)
                    || !of.outlet() && !Profiles.speakerOf(row).equals(of.name())) {
                continue;
            }
            if (this instanceof State(Cell state)) {
                for (int c = 0; c < row.cells().size(); c++) {
                    if (row.cells().get(c).state() == state && (!of.outlet() || columns.contains(c))) {
                        int shown = row.cells().get(c).shown();
                        add(found, table, row, row.statement().renderings().get(shown < 0 ? row.base() : shown));
                    }
                }
                continue;
            }
            for (Rendering rendering : row.statement().renderings()) {
                Article article = table.articles().get(rendering.article());
                boolean here = !of.outlet() || columns.contains(table.columnOf(rendering.article()));
                if (article != null && here && holds(rendering, article, tones) && once(rendering, cues)) {
                    add(found, table, row, rendering);
                }
            }
        }
        return found;
    }

    private static Set<Integer> columns(Comparison table, Of of) {
        Set<Integer> columns = new HashSet<>();
        for (int c = 0; of.outlet() && c < table.columns().size(); c++) {
            if (table.columns().get(c).source().equals(of.name())) {
                columns.add(c);
            }
        }
        return columns;
    }

    private static void add(List<Passage> to, Comparison table, Comparison.Row row, Rendering rendering) {
        Article article = table.articles().get(rendering.article());
        if (article != null) {
            to.add(new Passage(article, rendering.span(), row.statement().id(), rendering));
        }
    }

    /** A reporting word that stands with several sentences counts once. */
    private boolean once(Rendering rendering, Set<Place> cues) {
        boolean word = this instanceof Toned || this instanceof Cued;
        return !word || rendering.cue() == null || cues.add(new Place(rendering.article(), rendering.cue()));
    }

    private boolean holds(Rendering rendering, Article article, CueTones tones) {
        return switch (this) {
            case State state -> false;
            case Toned(Tone tone) -> {
                CueTones.Found cue = cue(rendering, article, tones);
                yield cue != null && cue.tone() == tone;
            }
            case Cued(String verb) -> {
                CueTones.Found cue = cue(rendering, article, tones);
                yield cue != null && cue.verb().equals(verb);
            }
            case Uncued none -> rendering.cue() == null;
            case Tenth(int tenth) ->
                Tally.tenth(rendering.span().start(), article.text().length()) == tenth;
            case Days(LocalDate from, LocalDate until) ->
                article.published() != null
                        && !article.published().isBefore(from)
                        && !article.published().isAfter(until);
            case Undated none -> article.published() == null;
        };
    }

    private static CueTones.@Nullable Found cue(Rendering rendering, Article article, CueTones tones) {
        return rendering.cue() == null ? null : tones.find(rendering.cue().of(article.text()));
    }
}
