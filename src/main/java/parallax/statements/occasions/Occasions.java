package parallax.statements.occasions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.news.Occasion;
import parallax.statements.reading.Setting;
import parallax.statements.reading.Telling;
import parallax.statements.reading.When;

/**
 * Groups the tellings of one circle into occasions: those of one speaker that name the same channel at the same time, and those that
 * share a statement. Two groups of which any two tellings clash never join.
 */
public final class Occasions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter OPEN_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Map<Telling, Integer> numbers = new IdentityHashMap<>();
    private final int[] home;
    private final List<@Nullable Party> groups = new ArrayList<>();

    /** Groups the tellings of one circle. */
    public Occasions(List<Telling> tellings) {
        List<Telling> ordered = new ArrayList<>(tellings);
        ordered.sort(Circles.ORDER);
        this.home = new int[ordered.size()];
        Map<String, List<Telling>> bySpeaker = new TreeMap<>();
        for (Telling telling : ordered) {
            int number = groups.size();
            numbers.put(telling, number);
            home[number] = number;
            groups.add(new Party(telling));
            String key = Circles.key(telling);
            if (key != null) {
                bySpeaker.computeIfAbsent(key, k -> new ArrayList<>()).add(telling);
            }
        }
        for (List<Telling> same : bySpeaker.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = Math.max(0, i - Circles.RECENT); j < i; j++) {
                    if (same.get(i).setting().sameChannel(same.get(j).setting())) {
                        join(same.get(j), same.get(i));
                    }
                }
            }
        }
    }

    /** Puts two tellings into one occasion, unless their groups clash. */
    public void join(Telling a, Telling b) {
        int x = Math.min(of(a), of(b));
        int y = Math.max(of(a), of(b));
        Party into = groups.get(x);
        Party moved = groups.get(y);
        if (x == y || into == null || moved == null || into.clashes(moved)) {
            return;
        }
        groups.set(y, null);
        moved.tellings().forEach(t -> home[number(t)] = x);
        into.add(moved);
    }

    private int number(Telling telling) {
        Integer number = numbers.get(telling);
        if (number == null) {
            throw new IllegalArgumentException("a telling of no article that is compared");
        }
        return number;
    }

    /** The number of a telling's occasion. */
    public int of(Telling telling) {
        return home[number(telling)];
    }

    /** The name of an occasion among those of all circles: its first telling's. */
    public String name(int occasion) {
        Telling first = tellings(occasion).getFirst();
        return first.source().id() + '/' + first.at();
    }

    /** The tellings of an occasion. */
    public List<Telling> tellings(int occasion) {
        Party party = groups.get(occasion);
        return party == null ? List.of() : party.tellings();
    }

    /** What is known of an occasion, null where nothing is. */
    @Nullable
    public Occasion describe(int occasion) {
        List<Telling> group = tellings(occasion);
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
            LocalDate published = telling.source().published();
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
