package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refusesNegativePlacesAndEndsBeforeStarts() {
        assertThatThrownBy(() -> new Span(-1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1..2");
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void touchingSpansDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
        assertThat(new Span(0, 4).shared(new Span(3, 5))).isEqualTo(1);
    }

    @Test
    void jaccardIsSharedOverEither() {
        assertThat(new Span(0, 4).jaccard(new Span(2, 6))).isEqualTo(2.0 / 6);
        assertThat(new Span(2, 2).jaccard(new Span(2, 2))).isZero();
    }

    @Test
    void trimsAllKindsOfWhiteSpace() {
        String text = "\u00A0 a b\u200B\n";
        assertThat(new Span(0, text.length()).trim(text).of(text)).isEqualTo("a b");
        assertThat(new Span(0, 2).trim(text).isEmpty()).isTrue();
    }

    @Test
    void coverHoldsBothAndOrderIsByStartThenEnd() {
        assertThat(new Span(4, 6).cover(new Span(1, 2))).isEqualTo(new Span(1, 6));
        assertThat(new Span(1, 2)).isLessThan(new Span(1, 3)).isLessThan(new Span(2, 2));
    }
}
