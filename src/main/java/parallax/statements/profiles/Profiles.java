package parallax.statements.profiles;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.statements.comparison.Comparison;
import parallax.statements.words.CueTones;

/**
 * Profiles of every outlet and every speaker in a comparison, those with most renderings first, unknown speakers last.
 *
 * @param outlets one a column of the comparison
 * @param speakers one a name, and one for all statements of unknown speakers
 * @param first the first day on which an article with a rendering appeared, null where no day is known
 * @param last the last such day, null where no day is known
 */
public record Profiles(
        List<Profile> outlets,
        List<Profile> speakers,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /** Nobody. */
    public static final Profiles EMPTY = new Profiles(List.of(), List.of(), null, null);

    private static final Comparator<Profile> ORDER = Comparator.<Profile, Boolean>comparing(
                    p -> p.name().isEmpty())
            .thenComparing(Profile::renderings, Comparator.reverseOrder())
            .thenComparing(Profile::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Profile::name);

    public Profiles {
        outlets = List.copyOf(outlets);
        speakers = List.copyOf(speakers);
    }

    /**
     * Counts.
     *
     * @param least statements that fewer outlets report are left aside: 1 for all
     */
    public static Profiles of(Comparison comparison, CueTones tones, int least) {
        Map<String, CueTones.Found> known = new HashMap<>();
        Map<String, Tally> outlets = new LinkedHashMap<>();
        Map<String, String> sourceOf = new HashMap<>();
        for (Comparison.Column column : comparison.columns()) {
            outlets.put(column.source(), new Tally(column.source(), column.articles()));
            column.articles().forEach(a -> sourceOf.put(a, column.source()));
        }
        Map<String, Tally> speakers = new HashMap<>();
        for (Comparison.Row row : comparison.rows()) {
            if (!counts(row, least)) {
                continue;
            }
            Tally speaker = speakers.computeIfAbsent(speakerOf(row), s -> new Tally(s, List.of()));
            for (int c = 0; c < row.cells().size(); c++) {
                Comparison.Entry cell = row.cells().get(c);
                speaker.add(cell.state());
                Objects.requireNonNull(outlets.get(comparison.columns().get(c).source()))
                        .add(cell.state());
            }
            for (Rendering rendering : row.statement().renderings()) {
                Article article = comparison.articles().get(rendering.article());
                if (article != null) {
                    CueTones.Found cue = cue(rendering, article, tones, known);
                    speaker.add(rendering, article, cue);
                    Tally outlet = outlets.get(sourceOf.get(article.id()));
                    if (outlet != null) {
                        outlet.add(rendering, article, cue);
                    }
                }
            }
        }
        List<Profile> ofOutlets = profiles(outlets);
        return new Profiles(ofOutlets, profiles(speakers), first(ofOutlets), last(ofOutlets));
    }

    /** Whether a row is among those that {@code least} outlets or more report. */
    static boolean counts(Comparison.Row row, int least) {
        return least <= 1 || row.outlets() >= least;
    }

    /** The name of a row's speaker, empty where unknown. */
    static String speakerOf(Comparison.Row row) {
        String speaker = row.statement().speaker();
        return speaker == null ? "" : speaker;
    }

    private static CueTones.@Nullable Found cue(
            Rendering rendering, Article article, CueTones tones, Map<String, CueTones.Found> known) {
        return rendering.cue() == null
                ? null
                : known.computeIfAbsent(rendering.cue().of(article.text()), tones::find);
    }

    private static List<Profile> profiles(Map<String, Tally> tallies) {
        return tallies.values().stream().map(Tally::profile).sorted(ORDER).toList();
    }

    private static @Nullable LocalDate first(List<Profile> outlets) {
        return outlets.stream()
                .filter(p -> !p.days().isEmpty())
                .map(p -> p.days().firstKey())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate last(List<Profile> outlets) {
        return outlets.stream()
                .filter(p -> !p.days().isEmpty())
                .map(p -> p.days().lastKey())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
