package parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Quote;

/** Direct speech and its speakers in languages that are read by rule, on passages of our own; see {@code languages}. */
class LanguagePassagesTest {

    private static final QuoteFinder FINDER = new QuoteFinder();
    private static final Pattern MARKED = Pattern.compile("\\[\\[(\\+?)(.+?)(?:\\|([^|\\]]+))?]]", Pattern.DOTALL);
    private static final String EDGE = " \n,.\"“”„«»‘’-–—";

    /** A passage without its markup, with what should be found in it as lines of words and name. */
    record Passage(String language, String name, String text, List<String> expected) {

        @Override
        public String toString() {
            return language + ' ' + name;
        }
    }

    static Stream<Passage> passages() {
        return Stream.of("ru", "uk", "hy", "fr", "es", "tr").flatMap(language -> read(language).stream());
    }

    private static List<Passage> read(String language) {
        String name = "languages/" + language + ".txt";
        try (InputStream in = LanguagePassagesTest.class.getResourceAsStream(name)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^## "))
                    .skip(1)
                    .map(part -> passage(language, part))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static Passage passage(String language, String part) {
        int line = part.indexOf('\n');
        String marked = part.substring(line + 1).strip();
        Matcher matcher = MARKED.matcher(marked);
        List<String> expected = new ArrayList<>();
        while (matcher.find()) {
            String words = trim(matcher.group(2));
            if (matcher.group(1).isEmpty()) {
                expected.add(words + " = " + matcher.group(3));
            } else {
                String first = expected.removeLast();
                int name = first.lastIndexOf(" = ");
                expected.add(first.substring(0, name) + " … " + words + first.substring(name));
            }
        }
        return new Passage(language, part.substring(0, line), matcher.replaceAll("$2"), expected);
    }

    private static String trim(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && EDGE.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && EDGE.indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }

    private static Article article(Passage passage) {
        return new Article(
                "a", "a", null, null, List.of(), null, null, null, passage.language, passage.text, List.of());
    }

    private static List<String> found(Passage passage) {
        List<String> found = new ArrayList<>();
        for (Quote quote : FINDER.find(article(passage))) {
            if (quote.kind() == Kind.DIRECT) {
                Attribution speaker = quote.speaker();
                String words = String.join(
                        " … ",
                        quote.spans().stream()
                                .map(s -> trim(s.of(passage.text)))
                                .toList());
                found.add(words + " = " + (speaker == null || speaker.name() == null ? "?" : speaker.name()));
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("passages")
    void directSpeechAndItsSpeaker(Passage passage) {
        assertThat(found(passage)).isEqualTo(passage.expected);
    }

    @Test
    void everyLanguageHasItsDozen() {
        assertThat(passages().map(Passage::language).distinct())
                .allSatisfy(language -> assertThat(read(language)).hasSizeGreaterThanOrEqualTo(12));
    }
}
