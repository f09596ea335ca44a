package parallax.statements.profiles;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Cell;
import parallax.news.Link.Place;
import parallax.news.Rendering;
import parallax.statements.words.CueTones;

/** A profile in the making. */
final class Tally {

    private static final Comparator<Profile.CueCount> ORDER = Comparator.comparing(
                    Profile.CueCount::count, Comparator.reverseOrder())
            .thenComparing(Profile.CueCount::verb);

    private final String name;
    private final Set<String> articles;
    private final Map<Cell, Integer> cells = new EnumMap<>(Cell.class);
    private final Map<CueTones.Found, Integer> cues = new HashMap<>();
    private final Set<Place> cuesSeen = new HashSet<>();
    private final Integer[] depths = new Integer[Profile.TENTHS];
    private final SortedMap<LocalDate, Integer> days = new TreeMap<>();
    private int uncued;
    private int undated;

    Tally(String name, Collection<String> articles) {
        this.name = name;
        this.articles = new HashSet<>(articles);
        Arrays.fill(depths, 0);
    }

    void add(Cell state) {
        cells.merge(state, 1, Integer::sum);
    }

    void add(Rendering rendering, Article article, CueTones.@Nullable Found cue) {
        articles.add(article.id());
        depths[tenth(rendering.span().start(), article.text().length())]++;
        if (article.published() == null) {
            undated++;
        } else {
            days.merge(article.published(), 1, Integer::sum);
        }
        if (cue == null || rendering.cue() == null) {
            uncued++;
        } else if (cuesSeen.add(new Place(article.id(), rendering.cue()))) {
            cues.merge(cue, 1, Integer::sum);
        }
    }

    /** The tenth of a text of {@code length} units in which the unit {@code at} lies. */
    static int tenth(int at, int length) {
        return (int) Math.min(Profile.TENTHS - 1, (long) at * Profile.TENTHS / Math.max(1, length));
    }

    Profile profile() {
        List<Profile.CueCount> counted = cues.entrySet().stream()
                .map(e -> new Profile.CueCount(e.getKey().verb(), e.getKey().tone(), e.getValue()))
                .sorted(ORDER)
                .toList();
        return new Profile(name, articles.size(), cells, counted, uncued, Arrays.asList(depths), days, undated);
    }
}
