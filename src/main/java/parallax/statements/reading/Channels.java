package parallax.statements.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.statements.words.Spelling;
import parallax.text.Folding;
import parallax.text.Span;
import parallax.text.Token;
import parallax.text.Tokens;

/** Finds the medium that something was said to (“in an interview with the daily X”, “told the X news agency”). */
public final class Channels {

    private static final Set<String> TALKS =
            Set.of("interview", "conversation", "podcast", "broadcast", "programme", "program");
    private static final Set<String> AT = Set.of("with", "to", "on", "for", "by");
    private static final Set<String> TYPES = Set.of(
            "newspaper",
            "daily",
            "weekly",
            "magazine",
            "agency",
            "broadcaster",
            "channel",
            "radio",
            "website",
            "portal",
            "outlet",
            "network",
            "station",
            "tv",
            "television",
            "service",
            "podcast",
            "newswire");
    private static final Set<String> MEDIA_NAMES = Set.of(
            "news",
            "tv",
            "times",
            "post",
            "radio",
            "today",
            "press",
            "tribune",
            "journal",
            "herald",
            "television",
            "gazette",
            "telegraph",
            "guardian",
            "observer",
            "chronicle",
            "daily");
    private static final Set<String> GENERIC = Set.of(
            "the",
            "tv",
            "news",
            "newspaper",
            "channel",
            "radio",
            "television",
            "agency",
            "service",
            "network",
            "daily");
    private static final Set<String> NOT_NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "i",
            "he",
            "she",
            "they",
            "the",
            "in",
            "on",
            "a",
            "an",
            "his",
            "her",
            "their",
            "this",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int REACH = 7;

    /** A channel found: its name, and the kind of talk. */
    record Found(String name, String form) {}

    private Channels() {}

    /** The first channel that the sentence names, null where it names none. */
    static @Nullable Found in(String text, Span sentence) {
        List<Token> tokens = Tokens.of(text, sentence);
        for (int i = 0; i < tokens.size(); i++) {
            String word = Folding.fold(tokens.get(i).of(text));
            if (TALKS.contains(word)) {
                String name = after(text, tokens, i);
                name = name != null ? name : before(text, tokens, i);
                if (name != null) {
                    return new Found(name, word);
                }
            } else if (word.equals("told") || word.equals("tells")) {
                String name = name(text, tokens, i + 1, true);
                if (name != null) {
                    return new Found(name, "told");
                }
            }
        }
        return null;
    }

    private static @Nullable String after(String text, List<Token> tokens, int talk) {
        for (int i = talk + 1; i < Math.min(tokens.size(), talk + 4); i++) {
            if (AT.contains(Folding.fold(tokens.get(i).of(text)))) {
                return name(text, tokens, i + 1, false);
            }
        }
        return null;
    }

    /** “the X interview”. */
    private static @Nullable String before(String text, List<Token> tokens, int talk) {
        int i = talk;
        while (i > 0 && isName(text, tokens.get(i - 1))) {
            i--;
        }
        if (i == talk || i == 0) {
            return null;
        }
        String name = text.substring(tokens.get(i).start(), tokens.get(talk - 1).end());
        return key(name).isEmpty() ? null : name;
    }

    /**
     * The name that starts at {@code from} or within a few words: what stands after a word like “newspaper”, else
     * what stands before it.
     */
    private static @Nullable String name(String text, List<Token> tokens, int from, boolean mediaOnly) {
        Token first = null;
        Token last = null;
        boolean medium = false;
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            Token token = tokens.get(i);
            String raw = token.of(text);
            String word = Folding.fold(raw);
            boolean named = isName(text, token);
            boolean type = TYPES.contains(word);
            medium |= type || named && MEDIA_NAMES.contains(word);
            if (token.kind() == Token.Kind.MARK || !named && !type && first != null) {
                break;
            }
            if (named && (last == null || tokens.get(i - 1) == last || TYPES.contains(fold(text, tokens.get(i - 1))))) {
                boolean restart = last != null && tokens.get(i - 1) != last;
                first = first == null || restart ? token : first;
                last = token;
            }
            if (word.endsWith("'s")) {
                break;
            }
        }
        if (first == null || mediaOnly && !medium) {
            return null;
        }
        String name = text.substring(first.start(), last.end()).replaceFirst("['\u2019]s$", "");
        return key(name).isEmpty() ? null : name;
    }

    private static String fold(String text, Token token) {
        return Folding.fold(token.of(text));
    }

    private static boolean isName(String text, Token token) {
        return token.kind() == Token.Kind.WORD
                && Character.isUpperCase(text.codePointAt(token.start()))
                && !NOT_NAMES.contains(Folding.fold(token.of(text)));
    }

    /**
     * Whether two names stand for one medium: one is part of the other, or they differ by a letter or two of
     * spelling.
     */
    public static boolean same(String name, String other) {
        List<String> a = key(name);
        List<String> b = key(other);
        List<String> fewer = a.size() <= b.size() ? a : b;
        List<String> more = a.size() <= b.size() ? b : a;
        return fewer.stream().allMatch(w -> more.stream().anyMatch(v -> Spelling.near(w, v)));
    }

    private static List<String> key(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(Folding.fold(name).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(w -> w.isEmpty() || GENERIC.contains(w));
        return words;
    }
}
