package parallax.quotes.speakers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Offices that one person at a time holds, by their English descriptions: “Norland's ambassador to Tarnia”, “the
 * spokeswoman of the Tarn Council”; not “the ambassador”, whom every article has its own of, nor “a Norland senator”.
 */
public final class Posts {

    /** Offices that one body has one of, and the word under which those that mean the same fall together. */
    private static final Map<String, String> HEADS = Map.ofEntries(
            Map.entry("ambassador", "ambassador"),
            Map.entry("envoy", "envoy"),
            Map.entry("consul", "consul"),
            Map.entry("president", "president"),
            Map.entry("chancellor", "chancellor"),
            Map.entry("minister", "minister"),
            Map.entry("premier", "minister"),
            Map.entry("secretary", "secretary"),
            Map.entry("governor", "governor"),
            Map.entry("mayor", "mayor"),
            Map.entry("speaker", "speaker"),
            Map.entry("chairman", "chairman"),
            Map.entry("chairwoman", "chairwoman"),
            Map.entry("chairperson", "chairperson"),
            Map.entry("chair", "chair"),
            Map.entry("head", "head"),
            Map.entry("chief", "chief"),
            Map.entry("director", "director"),
            Map.entry("ceo", "ceo"),
            Map.entry("commander", "commander"),
            Map.entry("ombudsman", "ombudsman"),
            Map.entry("prosecutor", "prosecutor"),
            Map.entry("attorney", "attorney"),
            Map.entry("commissioner", "commissioner"),
            Map.entry("spokesman", "spokesman"),
            Map.entry("spokeswoman", "spokeswoman"),
            Map.entry("spokesperson", "spokesperson"));

    /** Of these, whoever sends them has many: whom they are sent to belongs to the office. */
    private static final Set<String> SENT = Set.of("ambassador", "envoy", "consul", "consul-general");

    /** Of these, a country or body has many: the office is named by what it is for as well. */
    private static final Set<String> SEVERAL =
            Set.of("minister", "secretary", "attorney", "prosecutor", "commissioner");

    /** Words that many bodies have in their names: they single none out. */
    private static final Set<String> GENERIC = words("""
            foreign defense finance interior health justice education energy economy economic trade industry agriculture
            environment transport culture labor science emergency situations external internal home national state
            federal security prime general secretary press ministry embassy government parliament parliamentary senate
            house central bank police army military navy council committee commission party union court office
            department agency administration delegation mission campaign board region regional city district county
            province university institute school hospital company group association federation club special permanent
            high supreme executive public relations information service services staff
            development tourism digital infrastructure war veterans""");

    /** Words that add nothing to the body's name. */
    private static final Set<String> EMPTY =
            Set.of("the", "and", "affairs", "republic", "extraordinary", "plenipotentiary");

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "in", "at", "with");

    /** Someone described so does not hold the office, or is one of several who do. */
    private static final Set<String> QUALIFIED = words("""
            former ex then late deputy vice assistant associate acting interim incoming designate elect would-be
            onetime one-time longtime a an one another some many several other two three both every each next first
            second new his her their its our my your aspiring potential prospective junior senior""");

    /** Words that no description of an office holds. */
    private static final Set<String> OUTSIDE = words("""
            who whom whose which that when where while since until before after by from on as if but or is was are
            were be been has have had will would said says told not also he she it they we i you this these those
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december today yesterday earlier later""");

    private static final Map<String, String> SPELT = Map.of(
            "defence",
            "defense",
            "labour",
            "labor",
            "centre",
            "center",
            "organisation",
            "organization",
            "finances",
            "finance");

    private Posts() {}

    private static Set<String> words(String lines) {
        return Set.of(lines.strip().split("\\s+"));
    }

    /** Whether the lower-case word may be the head of an office's description. */
    static boolean head(String form) {
        return HEADS.containsKey(form);
    }

    /** Whether many bodies have the lower-case word in their names. */
    static boolean body(String form) {
        return GENERIC.contains(SPELT.getOrDefault(form, form));
    }

    /** Whether the lower-case word may stand in an office's description without a capital. */
    static boolean generic(String form) {
        return body(form) || EMPTY.contains(form) || PREPOSITIONS.contains(form);
    }

    /** Whether the lower-case word says that someone no longer, not yet or not alone holds an office. */
    static boolean qualifies(String form) {
        return QUALIFIED.contains(form) || form.startsWith("ex-") || form.startsWith("then-");
    }

    /**
     * A key under which the descriptions of one office fall together, whatever the order of their words: “Norwegian
     * ambassador to Chile”, “the Ambassador of Norway to Chile”. Null where {@code description} is no description of an
     * office, or of one that does not single out one holder.
     */
    public static @Nullable String key(String description) {
        List<PostWord> words = PostWord.of(description);
        if (words != null && words.size() > 1 && words.getFirst().form().equals("the")) {
            words = words.subList(1, words.size());
        }
        int head = words == null ? -1 : headOf(words);
        if (words == null || head < 0 || !plain(words)) {
            return null;
        }
        String name = HEADS.getOrDefault(words.get(head).form(), "");
        int next = head + 1;
        if (next < words.size() && words.get(next).form().equals("general")) {
            name = name + "-general";
            next++;
        }
        SortedSet<String> of = new TreeSet<>();
        SortedSet<String> to = new TreeSet<>();
        if (words.get(head).form().equals("premier")) {
            of.add("prime");
        }
        words.subList(0, head).forEach(word -> add(word, of));
        if (next < words.size() && !PREPOSITIONS.contains(words.get(next).form())) {
            return null;
        }
        SortedSet<String> side = of;
        for (PostWord word : words.subList(next, words.size())) {
            // “The ambassador to Tarnia's house”, “the secretary of state's website” are no offices.
            if (word.possessive() && (SENT.contains(name) || !word.capital())) {
                return null;
            }
            if (PREPOSITIONS.contains(word.form())) {
                side = SENT.contains(name) && !word.form().equals("of") ? to : of;
            } else {
                add(word, side);
            }
        }
        return singlesOut(words, head, name, of, to)
                ? name + '|' + String.join(" ", of) + '|' + String.join(" ", to)
                : null;
    }

    /** The last office before the first preposition. */
    private static int headOf(List<PostWord> words) {
        int head = -1;
        for (int i = 0; i < words.size() && !PREPOSITIONS.contains(words.get(i).form()); i++) {
            head = HEADS.containsKey(words.get(i).form()) && !words.get(i).possessive() ? i : head;
        }
        return head;
    }

    private static boolean plain(List<PostWord> words) {
        return words.stream().noneMatch(w -> qualifies(w.form()) || OUTSIDE.contains(w.form()))
                && !words.getLast().possessive()
                // “The city's mayor” is another one in every article.
                && !(words.getFirst().possessive() && !words.getFirst().capital())
                && !PREPOSITIONS.contains(words.getLast().form())
                && !words.getLast().form().equals("the")
                && !words.getLast().form().equals("and");
    }

    private static void add(PostWord word, SortedSet<String> side) {
        if (!EMPTY.contains(word.form())) {
            side.add(SPELT.getOrDefault(word.form(), word.form()));
        }
    }

    private static boolean singlesOut(
            List<PostWord> words, int head, String name, SortedSet<String> of, SortedSet<String> to) {
        boolean body = false;
        // “Ada Speaker” is a person's name, “Quillport speaker” and “Quillport's Speaker” are not.
        boolean office = !words.get(head).capital() || head + 1 < words.size();
        for (int i = 0; i < words.size(); i++) {
            PostWord word = words.get(i);
            boolean common = i == head || HEADS.containsKey(word.form()) || generic(word.form());
            body |= word.country() || word.capital() && !common;
            office |= word.country() || word.possessive() || i != head && common && !EMPTY.contains(word.form());
        }
        boolean sent = !SENT.contains(name) || !of.isEmpty() && !to.isEmpty();
        return body && office && sent && (!SEVERAL.contains(name) || of.size() > 1);
    }
}
