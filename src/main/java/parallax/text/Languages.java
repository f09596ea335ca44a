package parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: by its script where that has one language only, else by the share of the commonest
 * words of each language. It says nothing rather than guess: about a headline, or a language it does not know.
 */
public final class Languages {

    /** The head of a text is enough, and keeps the cost the same for long ones. */
    private static final int HEAD = 4000;

    private static final int FEWEST_LETTERS = 20;
    private static final int FEWEST_WORDS = 12;
    private static final int FEWEST_HITS = 4;
    /** Common words make up a third to a half of running text; half of that is still plain. */
    private static final double SHARE = 0.15;
    /** How far the best language must lead: kindred ones share many of these words. */
    private static final double LEAD = 1.2;

    private static final Set<String> ISO = Set.of(Locale.getISOLanguages());

    private static final class Words {
        static final List<String> CODES = new ArrayList<>();
        static final Map<String, int[]> LANGUAGES = read();

        private static Map<String, int[]> read() {
            Map<String, List<Integer>> found = new HashMap<>();
            for (String line : lines()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] words = line.split(" ");
                    for (int i = 1; i < words.length; i++) {
                        found.computeIfAbsent(words[i], key -> new ArrayList<>())
                                .add(CODES.size());
                    }
                    CODES.add(words[0]);
                }
            }
            Map<String, int[]> languages = new HashMap<>();
            found.forEach((word, codes) -> languages.put(
                    word, codes.stream().mapToInt(Integer::intValue).toArray()));
            return languages;
        }

        private static List<String> lines() {
            try (InputStream in = Languages.class.getResourceAsStream("languages.txt")) {
                if (in == null) {
                    throw new IllegalStateException(
                            "Parallax is not complete: its file languages.txt is missing. Install it again.");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException("Parallax could not read its own file languages.txt.", e);
            }
        }
    }

    private Languages() {}

    /** Whether {@code code} is one of ISO 639-1, in lower case. */
    public static boolean isCode(String code) {
        return ISO.contains(code);
    }

    /** The ISO 639-1 code of the language that {@code text} is in, null where it cannot be told. */
    public static @Nullable String of(CharSequence text) {
        Scripts scripts = new Scripts();
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int limit = Math.min(text.length(), HEAD);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                scripts.see(c);
                word.append(Character.toLowerCase(c));
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty() && limit == text.length()) {
            words.add(word.toString());
        }
        if (scripts.letters() < FEWEST_LETTERS) {
            return null;
        }
        return scripts.sharedByMany() ? byWords(words) : scripts.language();
    }

    private static @Nullable String byWords(List<String> words) {
        if (words.size() < FEWEST_WORDS) {
            return null;
        }
        int[] hits = new int[Words.CODES.size()];
        for (String word : words) {
            for (int language : Words.LANGUAGES.getOrDefault(word, NONE)) {
                hits[language]++;
            }
        }
        int best = 0;
        int second = -1;
        for (int i = 1; i < hits.length; i++) {
            if (hits[i] > hits[best]) {
                second = best;
                best = i;
            } else if (second < 0 || hits[i] > hits[second]) {
                second = i;
            }
        }
        boolean plain =
                hits[best] >= FEWEST_HITS && hits[best] >= SHARE * words.size() && hits[best] >= LEAD * hits[second];
        return plain ? Words.CODES.get(best) : null;
    }

    private static final int[] NONE = {};
}
