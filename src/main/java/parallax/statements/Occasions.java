package parallax.statements;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.news.Occasion;

/**
 * Groups tellings into occasions: those of one speaker that name the same channel at the same time, and those that
 * share a statement. Two groups of which any two tellings clash never join.
 */
final class Occasions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter OPEN_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final int[] home;
    private final Map<Integer, List<Telling>> groups = new TreeMap<>();

    /** @param tellings all of them, each at its index */
    Occasions(List<Telling> tellings) {
        this.home = new int[tellings.size()];
        for (Telling telling : tellings) {
            home[telling.at()] = telling.at();
            groups.put(telling.at(), new ArrayList<>(List.of(telling)));
        }
        Map<String, List<Telling>> bySpeaker = new TreeMap<>();
        for (Telling telling : tellings) {
            if (telling.speaker() != null && telling.setting().channel() != null) {
                String key = telling.speaker()
                        + '\n'
                        + Character.toLowerCase(telling.setting().channel().charAt(0));
                bySpeaker.computeIfAbsent(key, k -> new ArrayList<>()).add(telling);
            }
        }
        for (List<Telling> same : bySpeaker.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < same.size(); j++) {
                    if (same.get(i).setting().sameChannel(same.get(j).setting())) {
                        join(same.get(i), same.get(j));
                    }
                }
            }
        }
    }

    /** Puts two tellings into one occasion, unless their groups clash. */
    void join(Telling a, Telling b) {
        int x = Math.min(home[a.at()], home[b.at()]);
        int y = Math.max(home[a.at()], home[b.at()]);
        if (x == y
                || groups.get(x).stream().anyMatch(s -> groups.get(y).stream().anyMatch(s::clashes))) {
            return;
        }
        List<Telling> moved = groups.remove(y);
        moved.forEach(t -> home[t.at()] = x);
        groups.get(x).addAll(moved);
    }

    /** The number of a telling's occasion. */
    int of(Telling telling) {
        return home[telling.at()];
    }

    /** The tellings of an occasion. */
    List<Telling> tellings(int occasion) {
        return groups.get(occasion);
    }

    /** What is known of an occasion, null where nothing is. */
    @Nullable
    Occasion describe(int occasion) {
        List<Telling> group = groups.get(occasion);
        Map<String, Integer> names = new HashMap<>();
        String form = null;
        When when = null;
        LocalDate first = null;
        LocalDate last = null;
        for (Telling telling : group) {
            Setting setting = telling.setting();
            if (setting.channel() != null) {
                names.merge(setting.channel(), 1, Integer::sum);
                form = form == null || "told".equals(form) ? setting.form() : form;
            }
            when = when == null || setting.when() != null && setting.when().year() && !when.year()
                    ? setting.when()
                    : when;
            LocalDate published = telling.article().published();
            if (published != null) {
                first = first == null || published.isBefore(first) ? published : first;
                last = last == null || published.isAfter(last) ? published : last;
            }
        }
        String channel = names.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
        String where = channel == null ? null : "told".equals(form) ? "to " + channel : form + " with " + channel;
        if (when != null) {
            return dated(where, when);
        }
        if (first != null && last != null) {
            return new Occasion(where != null ? where : "reported " + days(DAY, first, last), first, last);
        }
        return where == null ? null : new Occasion(where, null, null);
    }

    private static Occasion dated(@Nullable String where, When when) {
        String day = days(when.year() ? DAY : OPEN_DAY, when.from(), when.to());
        String label = where == null ? day : where + ", " + day;
        return when.year() ? new Occasion(label, when.from(), when.to()) : new Occasion(label, null, null);
    }

    private static String days(DateTimeFormatter format, LocalDate from, LocalDate to) {
        return from.equals(to) ? format.format(from) : format.format(from) + " – " + format.format(to);
    }
}
