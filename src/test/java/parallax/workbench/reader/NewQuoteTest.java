package parallax.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.workbench.reader.Samples.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Kind;
import parallax.text.Span;

class NewQuoteTest {

    private static final String TEXT =
            "She said \u201Cthe tide won\u2019t wait\u201D, and that boats were \u2018not toys\u2019 today.";

    @Test
    void inMarksIsDirect() {
        assertThat(NewQuote.of(TEXT, at(TEXT, "\u201Cthe tide won\u2019t wait\u201D"))
                        .kind())
                .isEqualTo(Kind.DIRECT);
    }

    @Test
    void marksThatTouchTheSelectionBelongToIt() {
        NewQuote quote = NewQuote.of(TEXT, at(TEXT, "the tide won\u2019t wait"));
        assertThat(quote.kind()).isEqualTo(Kind.DIRECT);
        assertThat(quote.span()).isEqualTo(at(TEXT, "\u201Cthe tide won\u2019t wait\u201D"));
    }

    @Test
    void marksInsideMakeItMixed() {
        assertThat(NewQuote.of(TEXT, at(TEXT, "boats were \u2018not toys\u2019 today"))
                        .kind())
                .isEqualTo(Kind.MIXED);
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(NewQuote.of(TEXT, at(TEXT, "tide won\u2019t")).kind()).isEqualTo(Kind.INDIRECT);
    }

    @Test
    void aMovedQuoteIsStillBrokenByItsCue() {
        List<Span> old = List.of(new Span(10, 20), new Span(30, 40));
        assertThat(NewQuote.respan(old, new Span(8, 45))).containsExactly(new Span(8, 20), new Span(30, 45));
        assertThat(NewQuote.respan(old, new Span(25, 45))).containsExactly(new Span(25, 45));
        assertThat(NewQuote.respan(old, new Span(8, 20))).containsExactly(new Span(8, 20));
    }
}
