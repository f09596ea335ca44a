package parallax.workbench.comparison.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.news.Occasion;

/**
 * Who says the statements of a table, and on which occasions: told apart once, so that a view only counts. Unchangeable.
 */
final class Groups {

    /** By place of a row, the number of its speaker's occasion. */
    private final int[] settingOf;

    /** By number of an occasion, the number of its speaker. */
    private final List<Integer> speakerOf = new ArrayList<>();

    private final int speakers;

    /** @param rows by place */
    Groups(List<RowModel> rows) {
        settingOf = new int[rows.size()];
        Map<String, Map<Optional<Occasion>, Integer>> known = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < settingOf.length; i++) {
            RowModel row = rows.get(i);
            String name = Objects.requireNonNullElse(row.speaker(), "");
            Map<Optional<Occasion>, Integer> of = known.computeIfAbsent(name, n -> new HashMap<>());
            Optional<Occasion> occasion = Optional.ofNullable(row.occasion());
            Integer setting = of.get(occasion);
            if (setting == null) {
                setting = speakerOf.size();
                of.put(occasion, setting);
                speakerOf.add(numbers.computeIfAbsent(name, n -> numbers.size()));
            }
            settingOf[i] = setting;
        }
        speakers = numbers.size();
    }

    /** A speaker's rows by occasion. */
    record Group(List<Setting> settings) {

        @Nullable
        String speaker() {
            return settings.getFirst().rows().getFirst().speaker();
        }

        int statements() {
            return settings.stream().mapToInt(s -> s.rows().size()).sum();
        }

        int several() {
            return settings.stream().mapToInt(Setting::several).sum();
        }

        private int place() {
            return settings.stream().mapToInt(Setting::place).min().orElse(0);
        }
    }

    /**
     * A speaker's rows of one occasion.
     *
     * @param several how many of them two outlets or more report
     * @param place the first place of any
     */
    record Setting(List<RowModel> rows, int several, int place) {

        @Nullable
        Occasion occasion() {
            return rows.getFirst().occasion();
        }

        private static Setting of(List<RowModel> rows) {
            int several = 0;
            int place = Integer.MAX_VALUE;
            for (RowModel row : rows) {
                several += row.outlets() > 1 ? 1 : 0;
                place = Math.min(place, row.place());
            }
            return new Setting(rows, several, place);
        }
    }

    /** What a group is sorted by, worked out once. */
    private record Ranked(Group group, boolean unknown, int several, int place) {}

    /**
     * Rows by speaker and occasion, which keep their order inside. Who is reported by several outlets most often comes first,
     * nobody in particular comes last; so do the occasions.
     */
    List<Group> of(List<RowModel> rows) {
        List<@Nullable List<RowModel>> bySetting = new ArrayList<>();
        for (int i = 0; i < speakerOf.size(); i++) {
            bySetting.add(null);
        }
        List<List<Integer>> bySpeaker = new ArrayList<>();
        for (int i = 0; i < speakers; i++) {
            bySpeaker.add(new ArrayList<>());
        }
        for (RowModel row : rows) {
            int setting = settingOf[row.place()];
            List<RowModel> of = bySetting.get(setting);
            if (of == null) {
                of = new ArrayList<>();
                bySetting.set(setting, of);
                bySpeaker.get(speakerOf.get(setting)).add(setting);
            }
            of.add(row);
        }
        List<Ranked> ranked = new ArrayList<>();
        for (List<Integer> numbers : bySpeaker) {
            if (!numbers.isEmpty()) {
                List<Setting> settings = new ArrayList<>();
                numbers.forEach(n -> settings.add(Setting.of(Objects.requireNonNull(bySetting.get(n)))));
                settings.sort(OCCASIONS);
                Group group = new Group(settings);
                ranked.add(new Ranked(group, group.speaker() == null, group.several(), group.place()));
            }
        }
        ranked.sort(SPEAKERS);
        return ranked.stream().map(Ranked::group).toList();
    }

    private static final Comparator<Ranked> SPEAKERS = Comparator.comparing(Ranked::unknown)
            .thenComparingInt(r -> -r.several())
            .thenComparingInt(Ranked::place);

    /** The occasion that several outlets report most of comes first; then by date, those without one last. */
    private static final Comparator<Setting> OCCASIONS = Comparator.comparingInt((Setting s) -> -s.several())
            .thenComparing(
                    s -> s.occasion() == null ? null : s.occasion().from(),
                    Comparator.nullsLast(Comparator.naturalOrder()));
}
