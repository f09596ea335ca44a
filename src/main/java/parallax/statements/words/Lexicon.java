package parallax.statements.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.text.Folding;
import parallax.text.Stems;

/**
 * Function words, negators, modal verbs, number words and groups of near-synonyms, read once from {@code
 * lexicon.txt}.
 */
public final class Lexicon {

    /** What a word does to the force of a sentence. */
    public enum Force {
        NONE,
        NEGATION,
        OBLIGATION,
        POSSIBILITY,
        PREDICTION
    }

    /** What two different words may be to one another. */
    public enum Bond {
        NONE,
        /** Put for one another by reporters and translators. */
        RELATED,
        /** Forms of one word, or of one root (“destroy”, “destruction”). */
        KIN
    }

    /** The lexicon that ships with the program. */
    public static final Lexicon SHIPPED = read();

    private final Map<String, Set<String>> sections = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    /** By stem, the lines that it stands in. */
    private final Map<String, Map<Integer, Bond>> lines = new HashMap<>();

    private Lexicon() {}

    private static Lexicon read() {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream("/parallax/statements/lexicon.txt")) {
            if (in == null) {
                throw new IllegalStateException(
                        "The program is not complete: lexicon.txt is missing from it. Install it again.");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(new Reader(lexicon)::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    /** Whether the folded word only holds a sentence together. */
    boolean isFunction(String form) {
        return in("function", form);
    }

    /** Whether the folded name, its words joined by hyphens, is that of a country, a town or a seat of power. */
    boolean isPlace(String name) {
        return in("places", name);
    }

    /** Whether the folded word is so usual in reports that sharing it says little. */
    boolean isCommon(String form) {
        return in("common", form);
    }

    /** What the folded word does to the force of its sentence. */
    Force force(String form) {
        if (in("negation", form) || form.endsWith("n't")) {
            return Force.NEGATION;
        }
        if (in("obligation", form)) {
            return Force.OBLIGATION;
        }
        if (in("possibility", form)) {
            return Force.POSSIBILITY;
        }
        return in("prediction", form) ? Force.PREDICTION : Force.NONE;
    }

    /** The digits of a number word, without separators of thousands; the form itself where it is no number. */
    String digits(String form) {
        if (!form.isEmpty() && Character.isDigit(form.charAt(0))) {
            return form.replaceAll(",(?=\\d{3})", "");
        }
        return numbers.getOrDefault(form, form);
    }

    /** What two stems are to one another by the lists. */
    public Bond bond(String stem, String other) {
        Map<Integer, Bond> mine = lines.get(stem);
        Map<Integer, Bond> others = mine == null ? null : lines.get(other);
        if (mine == null || others == null) {
            return Bond.NONE;
        }
        return mine.keySet().stream()
                .filter(others::containsKey)
                .map(line -> mine.getOrDefault(line, Bond.NONE))
                .max(Comparator.naturalOrder())
                .orElse(Bond.NONE);
    }

    private boolean in(String section, String form) {
        return sections.getOrDefault(section, Set.of()).contains(form);
    }

    /** Takes the file line by line. */
    private static final class Reader {

        private final Lexicon into;
        private final Stems stems = new Stems("en");
        private String section = "";
        private int line;

        Reader(Lexicon into) {
            this.into = into;
        }

        void take(String text) {
            if (text.isBlank() || text.startsWith("#")) {
                return;
            }
            if (text.startsWith("[")) {
                section = text.substring(1, text.length() - 1);
                return;
            }
            List<String> words = List.of(Folding.fold(text.strip()).split("\\s+"));
            line++;
            for (String word : words) {
                switch (section) {
                    case "groups", "families" ->
                        into.lines
                                .computeIfAbsent(stems.of(word), w -> new HashMap<>())
                                .put(line, "families".equals(section) ? Bond.KIN : Bond.RELATED);
                    case "numbers" -> into.numbers.put(word.split("=")[0], word.split("=")[1]);
                    default ->
                        into.sections
                                .computeIfAbsent(section, s -> new HashSet<>())
                                .add(word);
                }
            }
        }
    }
}
