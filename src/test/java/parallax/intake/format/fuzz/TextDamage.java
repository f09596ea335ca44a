package parallax.intake.format.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damage to texts with tags, numbers, lines and words of a language of their own. */
final class TextDamage {

    private static final String[] NUMBERS = {
        "-1",
        "0",
        "1",
        "255",
        "65536",
        "2147483647",
        "2147483648",
        "4294967295",
        "99999999999999999999",
        "1e400",
        "-0.5"
    };

    private static final Pattern TAG = Pattern.compile("<[^<>]{1,400}>");
    private static final Pattern GROUP = Pattern.compile("\\{[^{}]{0,400}\\}|\\[[^\\[\\]]{0,200}\\]|<<[^<>]{0,400}>>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\b[\\w:-]{1,40}+ ?= ?(?:\"[^\"<]{0,200}\"|'[^'<]{0,200}')");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}+");
    private static final Pattern LINE = Pattern.compile("[^\\n]{0,300}\\n");
    private static final Pattern WORD = Pattern.compile("[\\\\/]?\\w{1,60}+");

    /** Tokens found are looked for behind a place by chance, not in all of a long file. */
    private static final int WINDOW = 4_000;

    private final Random random;

    TextDamage(Random random) {
        this.random = random;
    }

    /** One damage. @param other a text that a token may come from */
    byte[] of(byte[] bytes, byte[] other, List<String> words) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String from = random.nextInt(4) == 0 ? new String(other, StandardCharsets.ISO_8859_1) : text;
        String out = switch (random.nextInt(10)) {
            case 0, 1 -> numbered(text, from);
            case 2, 3 -> tokens(text, from, TAG);
            case 4 -> tokens(text, from, ATTRIBUTE);
            case 5 -> tokens(text, from, LINE);
            case 6 -> tokens(text, from, GROUP);
            case 7 -> tokens(text, from, WORD);
            default -> spoken(text, words);
        };
        return out.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String spoken(String text, List<String> words) {
        // Words are written as UTF-8 would be: a byte a character.
        String word = new String(
                words.get(random.nextInt(words.size())).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(6)) {
            case 0 -> put(text, at, at, word.repeat(times()));
            case 1 -> {
                MatchResult token = token(text, WORD);
                yield token == null ? text + word : put(text, token.start(), token.end(), word);
            }
            default -> put(text, at, at, word);
        };
    }

    private String numbered(String text, String from) {
        MatchResult number = token(text, NUMBER);
        if (number == null) {
            return text + NUMBERS[random.nextInt(NUMBERS.length)];
        }
        MatchResult another = token(from, NUMBER);
        String put =
                another != null && random.nextBoolean() ? another.group() : NUMBERS[random.nextInt(NUMBERS.length)];
        return put(text, number.start(), number.end(), put);
    }

    /** A token moved, doubled, nested, exchanged for another, or gone. */
    private String tokens(String text, String from, Pattern pattern) {
        MatchResult one = token(text, pattern);
        MatchResult other = token(from, pattern);
        if (one == null || other == null) {
            return spoken(text, List.of(" "));
        }
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(6)) {
            case 0 -> put(text, at, at, other.group());
            case 1 -> put(text, one.start(), one.end(), "");
            case 2 -> put(text, one.start(), one.end(), other.group());
            case 3 -> put(text, one.end(), one.end(), one.group().repeat(times()));
            case 4 -> put(text, one.start(), one.end(), other.group() + one.group() + other.group());
            default -> put(text, one.start(), one.end(), one.group() + one.group());
        };
    }

    private int times() {
        return 1 + random.nextInt(random.nextInt(8) == 0 ? 3000 : 30);
    }

    private MatchResult token(String text, Pattern pattern) {
        int from = text.isEmpty() ? 0 : random.nextInt(text.length());
        List<MatchResult> found = pattern.matcher(text)
                .region(from, Math.min(text.length(), from + WINDOW))
                .results()
                .limit(1 + random.nextInt(5))
                .toList();
        return found.isEmpty() ? null : found.getLast();
    }

    private static String put(String text, int start, int end, String in) {
        return text.substring(0, start) + in + text.substring(end);
    }
}
