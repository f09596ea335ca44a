package parallax.quotes.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.quotes.drafts.Draft;
import parallax.quotes.grammar.RuleNames.Run;
import parallax.quotes.marks.Unit;
import parallax.quotes.speakers.Gender;
import parallax.quotes.speakers.GivenNames;
import parallax.quotes.speakers.Resolution;
import parallax.quotes.speakers.Resolution.Reason;
import parallax.quotes.speakers.Resolution.Step;
import parallax.quotes.speakers.Resolved;
import parallax.text.Span;

/** Resolves mentions to names in languages that are read by rule, forward through the quotes. */
public final class RuleSpeakers {

    private static final double NAMED = 0.9;
    private static final double PRONOUN = 0.75;
    private static final double ROLE = 0.75;
    private static final double OWN_WORDS = 0.7;
    private static final double GOES_ON = 0.65;
    /** Letters of an office that its forms share. */
    private static final int STEM = 5;

    /** Names that are looked at for a pronoun, and bearers of one surname that are told apart. */
    private static final int FAR = 40;

    /** A full name of the article in its plain form. */
    private record Known(String name, Gender gender, int at) {}

    private final String text;
    private final List<Unit> units;
    private final Grammar grammar;
    private final RuleNames names;
    private final GivenNames givenNames;
    private final Map<String, List<Known>> bySurname = new HashMap<>();
    private final List<Known> inOrder = new ArrayList<>();
    private final Map<String, Known> byRole = new HashMap<>();

    /** Resolves the mentions of one article. */
    public RuleSpeakers(String text, List<Unit> units, Grammar grammar, RuleNames names, GivenNames givenNames) {
        this.text = text;
        this.units = units;
        this.grammar = grammar;
        this.names = names;
        this.givenNames = givenNames;
        for (Run run : names.full()) {
            know(run);
        }
    }

    private void know(Run run) {
        String name = Nominative.of(words(run), grammar, oblique(run.from()));
        Known known = new Known(name, gender(run, name), run.from());
        String stem = Nominative.stem(units.get(run.to() - 1).form());
        List<Known> bearers = bySurname.computeIfAbsent(stem, key -> new ArrayList<>());
        if (bearers.size() < FAR && bearers.stream().noneMatch(k -> k.name.equals(known.name))) {
            bearers.add(known);
        }
        inOrder.add(known);
        for (int i = run.from() - 1;
                i >= 0 && run.from() - i < 7 && !units.get(i).quoted();
                i--) {
            if (grammar.is(units.get(i), "role")) {
                byRole.putIfAbsent(stemOf(units.get(i)), known);
            } else if (units.get(i).mark() && !units.get(i).form().equals(",")) {
                break;
            }
        }
        for (int i = run.to();
                i < units.size() && i - run.to() < 6 && !units.get(i).quoted();
                i++) {
            boolean first = i == run.to();
            if (first != units.get(i).form().equals(",")
                    || !first && units.get(i).mark()) {
                break;
            }
            if (grammar.is(units.get(i), "role")) {
                byRole.putIfAbsent(stemOf(units.get(i)), known);
            }
        }
    }

    private static String stemOf(Unit unit) {
        String form = unit.form().startsWith("l'") ? unit.form().substring(2) : unit.form();
        return form.length() > STEM ? form.substring(0, STEM) : form;
    }

    private List<String> words(Run run) {
        List<String> words = new ArrayList<>();
        for (int i = run.from(); i < run.to(); i++) {
            String word = units.get(i).word();
            boolean joined = word.equals(".") && !words.isEmpty();
            if (joined) {
                words.set(words.size() - 1, words.getLast() + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether “по словам”, “ըստ” stand before, with nothing but an office between. */
    private boolean oblique(int from) {
        for (int i = from - 1;
                i >= 0 && from - i < 7 && !units.get(i).mark() && !units.get(i).quoted();
                i--) {
            if (grammar.is(units.get(i), "according")) {
                return true;
            }
        }
        return false;
    }

    private Gender gender(Run run, String name) {
        if (run.from() > 0 && grammar.is(units.get(run.from() - 1), "female")) {
            return Gender.FEMALE;
        }
        if (run.from() > 0 && grammar.is(units.get(run.from() - 1), "male")) {
            return Gender.MALE;
        }
        if (grammar.slavic()) {
            String given = name.toLowerCase(Locale.ROOT);
            int blank = given.indexOf(' ');
            String first = blank < 0 ? given : given.substring(0, blank);
            boolean soft = first.endsWith("а") || first.endsWith("я");
            return soft
                            && !List.of("никита", "илья", "микола", "илля", "фома", "лука", "кузьма", "савва", "данила")
                                    .contains(first)
                    ? Gender.FEMALE
                    : Gender.MALE;
        }
        return givenNames.gender(name);
    }

    /** The speaker of each draft; drafts are in order of place. */
    public List<Resolved> of(List<Draft> drafts) {
        List<Resolved> found = new ArrayList<>();
        Known last = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Span mention = draft.mention();
            Resolved before = i > 0 ? found.get(i - 1) : Resolved.UNKNOWN;
            if (mention == null) {
                found.add(near(drafts, i) ? before.leaning(Reason.GOES_ON, null, GOES_ON) : Resolved.UNKNOWN);
                continue;
            }
            int from = Unit.indexAt(units, mention.start());
            int to = Unit.indexAt(units, mention.end());
            Gender pronoun = grammar.pronoun(mention.of(text).toLowerCase(Locale.ROOT));
            Run run = pronoun != null ? null : names.in(from, to);
            if (pronoun != null) {
                Known who = whom(pronoun, last, from);
                found.add(who == null ? nobody(mention) : named(who.name, mention, Reason.LAST_SPEAKER, PRONOUN));
                last = who == null ? last : who;
            } else if (run != null) {
                Known who = known(run);
                last = who;
                found.add(named(who.name, mention, Reason.NAMED, NAMED));
            } else if (grammar.is(mention.of(text).toLowerCase(Locale.ROOT), "they")) {
                found.add(nobody(mention));
            } else {
                Known who = role(from, to);
                last = who == null ? last : who;
                found.add(
                        who == null
                                ? named(plain(mention), mention, Reason.OWN_WORDS, OWN_WORDS)
                                : named(who.name, mention, Reason.ROLE, ROLE));
            }
        }
        return found;
    }

    /** A pronoun that stands for nobody known. */
    private static Resolved nobody(Span mention) {
        return new Resolved(null, new Resolution(mention, List.of(), null, 0));
    }

    private static Resolved named(String name, Span mention, Reason reason, double sure) {
        return Resolved.of(null, name, mention, List.of(new Step(reason, mention)), sure);
    }

    /** Whether the quote before stands in the same paragraph or the one before. */
    private boolean near(List<Draft> drafts, int index) {
        return index > 0
                && units.get(drafts.get(index).unit()).paragraph()
                                - units.get(drafts.get(index - 1).unit()).paragraph()
                        <= 1;
    }

    /** Whom a name stands for: a fuller one of the article with the same surname, else itself. */
    private Known known(Run run) {
        String name = Nominative.of(words(run), grammar, oblique(run.from()));
        List<Known> bearers =
                bySurname.getOrDefault(Nominative.stem(units.get(run.to() - 1).form()), List.of());
        String given = run.length() > 1 ? Nominative.stem(units.get(run.from()).form()) : "";
        for (Known known : bearers) {
            String other = Nominative.stem(known.name.split(" ")[0].toLowerCase(Locale.ROOT));
            if (given.isEmpty()
                    || given.equals(other)
                    || given.length() < 3 && other.startsWith(given.substring(0, 1))) {
                return known;
            }
        }
        return new Known(name, gender(run, name), run.from());
    }

    private @Nullable Known whom(Gender gender, @Nullable Known last, int before) {
        if (last != null && last.gender.fits(gender)) {
            return last;
        }
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).at < before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - FAR); i--) {
            if (inOrder.get(i).gender.fits(gender)) {
                return inOrder.get(i);
            }
        }
        return null;
    }

    private @Nullable Known role(int from, int to) {
        for (int i = from; i < to; i++) {
            Known known = grammar.is(units.get(i), "role") ? byRole.get(stemOf(units.get(i))) : null;
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** The mention without its article. */
    private String plain(Span mention) {
        String words = mention.of(text);
        int blank = words.indexOf(' ');
        String first = blank < 0 ? "" : words.substring(0, blank).toLowerCase(Locale.ROOT);
        return List.of("le", "la", "les", "el", "los", "las", "un", "une", "una", "в", "у")
                        .contains(first)
                ? words.substring(blank + 1)
                : words;
    }
}
