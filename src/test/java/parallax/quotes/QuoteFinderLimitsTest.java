package parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.news.Article;
import parallax.news.Quote;
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
        "sagte"
    };

    @Test
    void anyTextGivesSpansInsideItThatSplitNoPair() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            StringBuilder made = new StringBuilder();
            for (int i = 0; i < random.nextInt(80); i++) {
                made.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            String text = made.toString();
            List<Quote> quotes = FINDER.find(Article.of("r" + round, text));
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

    @Test
    void theSameTextGivesTheSameAnswerOnManyThreads() {
        String text = "Ada Quill said the bridge would open. “It is time,” she added.\n"
                + "“At last,” Bo Reed, a farmer, said.";
        List<Quote> expected = FINDER.find(Article.of("a", text));
        assertThat(expected).isNotEmpty();
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> FINDER.find(Article.of("a", text))))
                .containsOnly(expected);
    }
}
