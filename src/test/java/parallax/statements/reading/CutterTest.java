package parallax.statements.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Article;
import parallax.news.Kind;
import parallax.news.Quote;
import parallax.news.Region;
import parallax.news.Role;
import parallax.statements.words.Word;
import parallax.statements.words.Words;
import parallax.text.Span;

class CutterTest {

    private static List<String> cut(Kind kind, String text, String... parts) {
        List<Span> spans = new ArrayList<>();
        for (String part : parts) {
            int at = text.indexOf(part);
            spans.add(new Span(at, at + part.length()));
        }
        Quote quote = new Quote("q", spans, kind, null, null, 1);
        return new Cutter(name -> name)
                .cut(Article.of("a", text), List.of(quote)).stream()
                        .map(r -> r.span().of(text))
                        .toList();
    }

    @Test
    void directQuotesLoseTheirMarksAndAreCutAtSentences() {
        assertThat(cut(Kind.DIRECT, "“Rain came. Nobody slept,” she said.", "“Rain came. Nobody slept,”"))
                .containsExactly("Rain came.", "Nobody slept");
    }

    @Test
    void innerMarksStay() {
        assertThat(cut(Kind.DIRECT, "‘They called it a “short nap”’, he said.", "‘They called it a “short nap”’"))
                .containsExactly("They called it a “short nap”");
        assertThat(cut(Kind.DIRECT, "\"She said 'never'.\"", "\"She said 'never'.\""))
                .containsExactly("She said 'never'.");
    }

    @Test
    void indirectSpeechLosesItsThat() {
        assertThat(cut(Kind.INDIRECT, "He said that the mill is sold.", "that the mill is sold"))
                .containsExactly("the mill is sold");
    }

    @Test
    void aCueBetweenSentencesCutsAndAScrapIsKeptWithItsSentence() {
        String apart = "“The mill is sold to the miners,” he said. “The price stays a secret.”";
        assertThat(cut(Kind.DIRECT, apart, "“The mill is sold to the miners,”", "“The price stays a secret.”"))
                .containsExactly("The mill is sold to the miners", "The price stays a secret.");
        String broken = "“I think,” he said, “that the mill will be sold.”";
        assertThat(cut(Kind.DIRECT, broken, "“I think,”", "“that the mill will be sold.”"))
                .containsExactly("I think,” he said, “that the mill will be sold.");
    }

    @Test
    void foldedRegionsGiveNothing() {
        String text = "“Buy our mill today,” he said.";
        Article article = new Article(
                "a",
                "a",
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                text,
                List.of(new Region(new Span(0, text.length()), Role.FURNITURE)));
        Quote quote = new Quote("q", List.of(new Span(0, 21)), Kind.DIRECT, null, null, 1);
        assertThat(new Cutter(name -> name).cut(article, List.of(quote))).isEmpty();
    }

    @Test
    void aDatelineIsNoPartOfWhatIsReported() {
        assertThat(cut(Kind.INDIRECT, "PORT ALBA — The mill is sold, Lind said.", "PORT ALBA — The mill is sold"))
                .containsExactly("The mill is sold");
    }

    @Test
    void aHeadlineIsCutWhereItTellsWhatElseGoesOn() {
        String text = "Lind sees “no way back” for the mill as Orveth votes";
        Article article = new Article(
                "a",
                "a",
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                text,
                List.of(new Region(new Span(0, text.length()), Role.TITLE)));
        Quote quote = new Quote("q", List.of(new Span(10, text.length())), Kind.MIXED, null, null, 1);
        assertThat(new Cutter(name -> name).cut(article, List.of(quote)))
                .extracting(r -> r.span().of(text))
                .containsExactly("“no way back” for the mill");
    }

    @Test
    void theWordsOfABrokenSentenceLeaveTheCueOut() {
        String text = "“I think,” he said, “that the mill will be sold.”";
        List<Word> words = new Words().of(text, new Span(1, text.length() - 1), Kind.DIRECT, "en");
        assertThat(words)
                .extracting(Word::form)
                .containsExactly("i", "think", "that", "the", "mill", "will", "be", "sold");
    }
}
