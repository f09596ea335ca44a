package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static List<String> cut(String text) {
        return Tokens.of(text).stream().map(token -> token.of(text)).toList();
    }

    @Test
    void apostrophesHyphensAndEnDashesInsideAWordBelongToIt() {
        assertThat(cut("Norland’s well-known East–West line"))
                .containsExactly("Norland’s", "well-known", "East–West", "line");
    }

    @Test
    void dashesBetweenClausesStandAlone() {
        assertThat(cut("rain—then sun – and wind")).containsExactly("rain", "—", "then", "sun", "–", "and", "wind");
    }

    @Test
    void numbersKeepTheirSeparators() {
        assertThat(Tokens.of("8.3 of 1,200 at 10:30").stream().filter(t -> t.kind() == Token.Kind.NUMBER))
                .hasSize(3);
    }

    @Test
    void quotationMarksAreTokensOfTheirOwn() {
        assertThat(cut("‘no’ \"yes\"")).containsExactly("‘", "no", "’", "\"", "yes", "\"");
    }

    @Test
    void neverSplitsASurrogatePair() {
        String text = "a\uD83D\uDE00b \uD83D x\uD83D\uDE00";
        assertThat(Tokens.of(text)).allSatisfy(token -> {
            assertThat(token.end()).isGreaterThan(token.start());
            assertThat(Character.isSurrogatePair(
                            text.charAt(Math.max(0, token.start() - 1)), text.charAt(token.start())))
                    .isFalse();
        });
    }
}
