package parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.news.Article;
import parallax.news.Quote;
import parallax.quotes.frames.Scope;
import parallax.text.Span;

class QuoteFinderLimitsTest {

    private static final QuoteFinder FINDER = new QuoteFinder(Scope.ATTRIBUTION);

    private static final String[] PARTS = {
        "“",
        "”",
        "\"",
        "'",
        "‘",
        "’",
        "''",
        "``",
        "«",
        "»",
        "„",
        "「",
        "」",
        "—",
        "– ",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        ".",
        ",",
        ":",
        "?",
        "Ada Quill",
        "said",
        "he",
        "that",
        "according to",
        "told",
        "s’ ",
        "'90s",
        "6'2\"",
        "(",
        ")",
        "[i.e. x]",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "\u0301",
        "\u0000",
        "\u05D0\u05D1",
        "\u200B",
        "The",
        "minister",
        "&mdash;",
        "adding",
        "believes",
        "of",
        "Jr.",
        "\u2028",
        "sagte",
        "ասաց",
        "— сказал он. — ",
        "за словами",
        ", dit-elle, ",
        "según",
        "“…” dedi",
        "Иван Петров",
        "что"
    };

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ru", "uk", "hy", "fr", "es", "tr", "pl", "xx"})
    void anyTextInAnyLanguageGivesSpansInsideItThatSplitNoPair(String language) {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            String text = random(random, 80);
            List<Quote> quotes = FINDER.find(article(language, text));
            for (Quote quote : quotes) {
                quote.spans().forEach(span -> check(text, span));
                if (quote.cue() != null) {
                    check(text, quote.cue());
                }
                if (quote.speaker() != null && quote.speaker().mention() != null) {
                    check(text, quote.speaker().mention());
                }
                assertThat(quote.confidence()).isBetween(0.0, 1.0);
            }
            assertThat(quotes)
                    .isSortedAccordingTo((a, b) ->
                            Integer.compare(a.envelope().start(), b.envelope().start()));
        }
    }

    private static Article article(String language, String text) {
        return new Article("a", "a", null, null, List.of(), null, null, null, language, text, List.of());
    }

    private static String random(Random random, int most) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < random.nextInt(most); i++) {
            made.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return made.toString();
    }

    private static void check(String text, Span span) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.isEmpty()).isFalse();
        assertThat(splits(text, span.start()) || splits(text, span.end()))
                .as("%s in %s", span, text)
                .isFalse();
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "”",
                "‘",
                "'",
                "’s ",
                "« ",
                "„",
                "` ",
                "''",
                "“ a",
                " 'a",
                "\" a ",
                "«»",
                "“x” ",
                "— ",
                "said ",
                "Ada said, ",
                "he said that ",
                "“a,” he said, ",
                "X ",
                "Ada Quill ",
                "&a",
                "\n“",
                "\n‘a"
            })
    void aHundredThousandUnitsOfOneThingEnd(String part) {
        String text = part.repeat(100_000 / part.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThatCode(() -> FINDER.find(Article.of("x", text))).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"“”", "\"\"", "‘’", "''", "„“", "«»", "‹›", "»«", "「」", "``''"})
    void marksNestedTwentyDeepAreOneQuote(String pair) {
        int half = pair.length() / 2;
        String text = "Ada Quill said: " + (pair.substring(0, half) + "a ").repeat(20) + "It rains"
                + (" b" + pair.substring(half)).repeat(20) + " and left.";
        assertThat(FINDER.find(article("en", text)))
                .allSatisfy(quote -> quote.spans().forEach(span -> check(text, span)));
    }

    @Test
    void allMarksNestedInOneAnotherEnd() {
        String text =
                "“ ‘ „ « ‹ \" ' 「 ``".repeat(20) + " It rains, said Ada Quill. " + "'' 」 ' \" › » “ ’ ”".repeat(20);
        assertThatCode(() -> FINDER.find(article("en", text))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ru", "xx"})
    void aMegabyteWithoutAFullStopEnds(String language) {
        String text = "Ada Quill went to the old market and bought «bread» ".repeat(20_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThatCode(() -> FINDER.find(article(language, text))).doesNotThrowAnyException());
    }

    @Test
    void aLanguageItDoesNotKnowGetsMarksButNoGuessedSpeaker() {
        String text =
                "Zorn blit vakka. “Mun tarro felli gond brasa ukka lerin tolva brenn”, sidda Kollo Varra. “Hest lom"
                        + " fenna gorr sint plak dunno hesk varn”.";
        List<Quote> quotes = FINDER.find(article("xx", text));
        assertThat(quotes).hasSize(2).allSatisfy(q -> assertThat(q.speaker()).isNull());
    }

    @Test
    void theSameTextGivesTheSameAnswerOnAnyNumberOfThreads() throws Exception {
        Random random = new Random(5);
        List<Article> articles = IntStream.range(0, 60)
                .mapToObj(
                        i -> article(List.of("en", "de", "ru", "fr", "tr", "xx").get(i % 6), random(random, 120)))
                .toList();
        List<List<Quote>> expected = articles.stream().map(FINDER::find).toList();
        for (int threads : new int[] {2, 5}) {
            try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                List<Future<List<Quote>>> found = articles.stream()
                        .map(a -> pool.submit(() -> FINDER.find(a)))
                        .toList();
                for (int i = 0; i < found.size(); i++) {
                    assertThat(found.get(i).get()).isEqualTo(expected.get(i));
                }
            }
        }
    }
}
