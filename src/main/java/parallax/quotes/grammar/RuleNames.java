package parallax.quotes.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.quotes.marks.Unit;
import parallax.quotes.speakers.PersonName;

/** Names of people in languages that are read by rule: runs of capitalised words, without offices and places. */
public final class RuleNames {

    /** Units from {@code from} to before {@code to}. */
    record Run(int from, int to) {
        int length() {
            return to - from;
        }
    }

    /** Capitalised words in a row, beyond which nobody's name goes on. */
    private static final int LONGEST = 12;

    private static final List<String> SURNAMES = List.of(
            "ов", "ова", "ев", "ева", "ёв", "ёва", "ин", "ина", "ский", "ская", "цкий", "цкая", "ян", "янц", "ко", "ук",
            "юк", "чук", "ич", "швили", "дзе", "ський", "ська", "цький", "цька", "ів", "їв", "їна", "овой", "евой",
            "иной", "ової", "енка", "յան", "յանը", "յանն", "յանի", "յանից", "եան", "յանց");

    private static final List<String> PATRONYMICS = List.of("ович", "евич", "ьич", "овна", "евна", "ична", "івна");

    private final List<Unit> units;
    private final Grammar grammar;
    private final Set<String> surnames = new HashSet<>();
    private final List<Run> full = new ArrayList<>();

    /** Finds the names among the units of one article. */
    public RuleNames(List<Unit> units, Grammar grammar) {
        this.units = units;
        this.grammar = grammar;
        int end;
        for (int i = 0; i < units.size(); i = Math.max(end, i + 1)) {
            end = starts(i) ? end(i) : i;
            Run name = end > i ? person(new Run(i, end)) : null;
            if (name != null && name.length() > 1 && name.length() < 5) {
                full.add(name);
                surnames.add(Nominative.stem(units.get(name.to() - 1).form()));
            }
        }
    }

    /** Every name of two words or more, in order of place. */
    List<Run> full() {
        return full;
    }

    /** The first name of a person from {@code from} to before {@code to}, null where there is none. */
    @Nullable
    Run in(int from, int to) {
        int end;
        for (int i = from; i < to; i = Math.max(end, i + 1)) {
            end = starts(i) ? Math.min(to, end(i)) : i;
            Run name = end > i && !afterPreposition(i, from) ? person(new Run(i, end)) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private boolean starts(int at) {
        Unit unit = units.get(at);
        boolean opens = at == 0 || units.get(at - 1).sentence() != unit.sentence();
        return unit.capital() && !(opens && common(unit));
    }

    /** A word that is no name though it opens its sentence large. */
    private boolean common(Unit unit) {
        String form = unit.form();
        return List.of("start", "prep", "of", "according", "that", "he", "she", "they", "say").stream()
                .anyMatch(kind -> grammar.is(form, kind));
    }

    private int end(int from) {
        int i = from;
        int sentence = units.get(from).sentence();
        while (i < units.size() && i - from < LONGEST && units.get(i).sentence() == sentence) {
            Unit unit = units.get(i);
            boolean next = i + 1 < units.size()
                    && units.get(i + 1).capital()
                    && units.get(i + 1).sentence() == sentence;
            boolean initial = unit.form().equals(".")
                    && i > from
                    && (units.get(i - 1).word().length() == 1 || grammar.is(units.get(i - 1), "role"));
            boolean particle = i > from && next && PersonName.particle(unit.form()) && !afterRole(i);
            if (unit.capital() || next && initial || particle) {
                i++;
                if (possessive(unit)) {
                    break;
                }
            } else {
                break;
            }
        }
        return i;
    }

    /** “Ministre de Ville”: what joins an office to its place is no part of a name. */
    private boolean afterRole(int at) {
        return grammar.is(units.get(at - 1), "role");
    }

    private static boolean possessive(Unit unit) {
        return unit.form().indexOf('\'') > 2;
    }

    /** The person in a run of capitalised words: without offices, bodies and the place that an office is of. */
    private @Nullable Run person(Run run) {
        int from = run.from;
        for (int i = run.from; i < run.to; i++) {
            if (grammar.is(units.get(i), "role")
                    || acronym(units.get(i))
                    || units.get(i).form().equals(".")) {
                from = i > run.from
                                && units.get(i).form().equals(".")
                                && units.get(i - 1).word().length() == 1
                        ? from
                        : i + 1;
            }
        }
        int length = run.to - from;
        if (length == 0) {
            return null;
        }
        boolean cut = from > run.from;
        boolean complement = !cut && complement(run.from);
        // Without a word between, an office is followed by the name of its place.
        boolean office = from > 0 && grammar.is(units.get(from - 1), "role") && grammar.cases();
        if (length >= 3 && (complement || office)) {
            from = run.to - (patronymic(run.to - 2) || patronymic(run.to - 1) ? 3 : 2);
        } else if (complement) {
            return null;
        } else if (length == 1) {
            String form = units.get(from).form();
            boolean known = surnames.contains(Nominative.stem(form))
                    || SURNAMES.stream().anyMatch(form::endsWith);
            if (!known && office || ofOffice(run.to) || grammar.is(form, "work")) {
                return null;
            }
        }
        return new Run(Math.max(from, run.from), run.to);
    }

    /** “Օդանավակայանի տնօրեն”, “Luza Belediyesi Başkanı”: in these languages the place comes before the office. */
    private boolean ofOffice(int next) {
        boolean before = grammar.language().equals("hy") || grammar.language().equals("tr");
        return before && next < units.size() && grammar.is(units.get(next), "role");
    }

    private boolean patronymic(int at) {
        return at >= 0 && PATRONYMICS.stream().anyMatch(units.get(at).form()::endsWith);
    }

    private static boolean acronym(Unit unit) {
        return unit.capital()
                && unit.word().length() > 1
                && unit.word().equals(unit.word().toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether “de”, “del”, with or without an article, stands before. */
    private boolean complement(int at) {
        return at > 0 && grammar.is(units.get(at - 1), "of")
                || at > 1
                        && units.get(at - 1).form().length() < 4
                        && grammar.is(units.get(at - 2), "of")
                        && !units.get(at - 1).mark();
    }

    private boolean afterPreposition(int at, int from) {
        for (int i = at - 1; i >= Math.max(from, at - 3); i--) {
            Unit unit = units.get(i);
            if (unit.mark() || unit.capital() || unit.quoted() || grammar.is(unit, "role")) {
                return false;
            }
            if (grammar.is(unit, "prep")) {
                return true;
            }
        }
        return false;
    }
}
