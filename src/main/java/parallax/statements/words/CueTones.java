package parallax.statements.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.text.Folding;
import parallax.text.Stems;

/**
 * Which reporting words are neutral and which are loaded: the shipped list ({@code cue-tones.txt}, which names the
 * literature that the distinction follows) with what the analyst changed in it. Immutable.
 */
public final class CueTones {

    /** The list as shipped. */
    public static final CueTones SHIPPED = shipped();

    private static final String SOURCE = "source";

    private final SortedMap<String, Entry> entries;
    private final String source;
    private final List<Form> forms = new ArrayList<>();
    private final Map<String, Entry> stems = new HashMap<>();

    /**
     * A reporting word.
     *
     * @param verb its base form, by which it is listed
     * @param forms other forms; several words with one space between
     * @param tone never {@link Tone#UNLISTED}
     */
    public record Entry(String verb, List<String> forms, Tone tone) {

        public Entry {
            forms = List.copyOf(forms);
        }
    }

    /**
     * What a cue is.
     *
     * @param verb the listed word that it holds, or the cue itself in lower case where it holds none
     * @param tone what the list says of it
     */
    public record Found(String verb, Tone tone) {}

    /** A form of a listed word, folded, with a space at each end, as it is looked for. */
    private record Form(String padded, Entry of) {

        boolean goesBefore(Form other) {
            boolean loaded = of.tone().loaded();
            return loaded == other.of.tone().loaded() ? padded.length() > other.padded.length() : loaded;
        }
    }

    private CueTones(SortedMap<String, Entry> entries, String source) {
        this.entries = entries;
        this.source = source;
        Stems english = new Stems("en");
        for (Entry entry : entries.values()) {
            forms.add(new Form(" " + Folding.fold(entry.verb()) + " ", entry));
            entry.forms().forEach(form -> forms.add(new Form(" " + Folding.fold(form) + " ", entry)));
            stems.merge(
                    english.of(entry.verb()), entry, (old, other) -> old.tone().loaded() ? old : other);
        }
    }

    private static CueTones shipped() {
        try (InputStream in = CueTones.class.getResourceAsStream("/parallax/statements/cue-tones.txt")) {
            if (in == null) {
                throw new IllegalStateException(
                        "The program is not complete: cue-tones.txt is missing from it. Install it again.");
            }
            return new CueTones(new TreeMap<>(), "")
                    .changed(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped list with {@link #changes} laid over it; lines that say nothing are passed over. */
    public static CueTones of(@Nullable String changes) {
        return changes == null ? SHIPPED : SHIPPED.changed(changes.lines().toList());
    }

    private CueTones changed(List<String> lines) {
        SortedMap<String, Entry> changed = new TreeMap<>(entries);
        String note = source;
        for (String line : lines) {
            String[] words = line.strip().split("\\s+");
            if (words[0].equals(SOURCE)) {
                note = line.strip().substring(SOURCE.length()).strip();
            } else if (words.length > 1) {
                put(changed, words);
            }
        }
        return new CueTones(changed, note);
    }

    private static void put(SortedMap<String, Entry> into, String[] words) {
        for (Tone tone : Tone.values()) {
            if (tone.word().equals(words[0])) {
                List<String> all = Arrays.stream(words)
                        .skip(1)
                        .map(w -> w.replace('_', ' ').toLowerCase(Locale.ROOT))
                        .toList();
                into.remove(all.getFirst());
                if (tone != Tone.UNLISTED) {
                    into.put(all.getFirst(), new Entry(all.getFirst(), all.subList(1, all.size()), tone));
                }
            }
        }
    }

    /** Every listed word by its base form. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Whose distinction the list follows. */
    public String source() {
        return source;
    }

    /** The list with a word set; {@link Tone#UNLISTED} takes it off. Blank words change nothing. */
    public CueTones with(String verb, Tone tone) {
        String word = String.join(" ", verb.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        Entry old = entries.get(word);
        return word.isEmpty() ? this : changed(List.of(line(word, old == null ? List.of() : old.forms(), tone)));
    }

    /** The list with another note on whose distinction it follows; line ends become spaces. */
    public CueTones withSource(String note) {
        return new CueTones(entries, String.join(" ", note.strip().split("\\s+")));
    }

    /** What differs from the shipped list, to be kept with a project; empty where nothing does. */
    public String changes() {
        List<String> lines = new ArrayList<>();
        if (!source.equals(SHIPPED.source)) {
            lines.add(SOURCE + " " + source);
        }
        SHIPPED.entries.forEach((verb, entry) -> {
            if (!entries.containsKey(verb)) {
                lines.add(line(verb, List.of(), Tone.UNLISTED));
            }
        });
        entries.forEach((verb, entry) -> {
            if (!entry.equals(SHIPPED.entries.get(verb))) {
                lines.add(line(verb, entry.forms(), entry.tone()));
            }
        });
        return String.join("\n", lines);
    }

    private static String line(String verb, List<String> forms, Tone tone) {
        return tone.word() + " " + verb.replace(' ', '_')
                + forms.stream().map(f -> " " + f.replace(' ', '_')).collect(Collectors.joining());
    }

    /**
     * The listed word in a cue: a loaded one before a neutral one ("was criticised, he said"), a longer before a
     * shorter; where no form is there as it stands, one with the same English stem.
     */
    public Found find(String cue) {
        String folded = Folding.fold(cue).replaceAll("[^\\p{L}\\p{N}']+", " ").strip();
        String padded = " " + folded + " ";
        Form best = null;
        for (Form form : forms) {
            if (padded.contains(form.padded()) && (best == null || form.goesBefore(best))) {
                best = form;
            }
        }
        Entry entry = best == null ? byStem(folded) : best.of();
        return entry == null
                ? new Found(cue.strip().toLowerCase(Locale.ROOT), Tone.UNLISTED)
                : new Found(entry.verb(), entry.tone());
    }

    private @Nullable Entry byStem(String folded) {
        Stems english = new Stems("en");
        Entry neutral = null;
        for (String word : folded.split(" ")) {
            Entry entry = stems.get(english.of(word));
            if (entry != null && entry.tone().loaded()) {
                return entry;
            }
            neutral = neutral == null ? entry : neutral;
        }
        return neutral;
    }
}
