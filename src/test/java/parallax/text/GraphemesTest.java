package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphemesTest {

    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";
    private static final String FLAG = "\uD83C\uDDF3\uD83C\uDDF4";
    private static final String KEYCAP = "1\uFE0F\u20E3";
    private static final String ACCENT = "e\u0301\u0323";
    private static final String THUMB = "\uD83D\uDC4D\uD83C\uDFFD";

    @Test
    void walksOverWholeCharacters() {
        List<String> parts =
                List.of("a", FAMILY, " ", FLAG, FLAG, KEYCAP, ACCENT, THUMB, "\u05E9\u05B8", "\u00A0", "z");
        String text = String.join("", parts);
        List<String> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at = Graphemes.next(text, at)) {
            found.add(text.substring(at, Graphemes.next(text, at)));
        }
        assertThat(found).isEqualTo(parts);
        List<String> back = new ArrayList<>();
        for (int at = text.length(); at > 0; at = Graphemes.previous(text, at)) {
            back.addFirst(text.substring(Graphemes.previous(text, at), at));
        }
        assertThat(back).isEqualTo(parts);
    }

    @Test
    void widensASpanThatCutsACharacter() {
        String text = "so " + FAMILY + " and " + ACCENT + ".";
        int family = text.indexOf(FAMILY);
        for (int i = 1; i < FAMILY.length(); i++) {
            assertThat(Graphemes.around(text, new Span(family + i - 1, family + i))
                            .of(text))
                    .isEqualTo(FAMILY);
        }
        int accent = text.indexOf(ACCENT);
        assertThat(Graphemes.around(text, new Span(accent, accent + 1)).of(text))
                .isEqualTo(ACCENT);
        assertThat(Graphemes.around(text, new Span(0, 2)).of(text)).isEqualTo("so");
        assertThat(Graphemes.around(text, new Span(accent + 1, accent + 1)).isEmpty())
                .isTrue();
    }

    @Test
    void aLongRunOfMarksDoesNotHangIt() {
        String text = "a" + "\u0301".repeat(5_000) + "b";
        assertThat(Graphemes.next(text, 0)).isPositive();
        assertThat(Graphemes.end(text, text.length())).isEqualTo(text.length());
    }
}
