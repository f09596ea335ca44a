package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsAPairOnceAndALoneSurrogateOnce() {
        String text = "a\uD83D\uDE00b\uD83Dc";
        CodePoints points = CodePoints.of(text);
        assertThat(points.toCodePoint(3)).isEqualTo(2);
        assertThat(points.toCodePoint(text.length())).isEqualTo(5);
        assertThat(points.toUtf16(2)).isEqualTo(3);
    }

    @Test
    void goesThereAndBackOnAnyText() {
        Random random = new Random(7);
        String[] parts = {"a", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u0301", "\n"};
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < random.nextInt(40); i++) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String all = text.toString();
            CodePoints points = CodePoints.of(all);
            int count = all.codePointCount(0, all.length());
            for (int p = 0; p <= count; p++) {
                assertThat(points.toUtf16(p)).isEqualTo(all.offsetByCodePoints(0, p));
                assertThat(points.toCodePoint(points.toUtf16(p))).isEqualTo(p);
            }
        }
    }

    @Test
    void refusesPlacesOutsideTheText() {
        CodePoints points = CodePoints.of("\uD83D\uDE00");
        assertThatThrownBy(() -> points.toUtf16(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.toCodePoint(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
