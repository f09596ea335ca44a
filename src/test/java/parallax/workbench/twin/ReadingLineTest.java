package parallax.workbench.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingLineTest {

    private static final double VIEW = 300;

    @Test
    void oneReadsAThirdDown() {
        assertThat(new ReadingLine(3000, VIEW).at(1000)).isEqualTo(1100);
        assertThat(new ReadingLine(3000, VIEW).scroll(1100)).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 301, 450, 600, 601, 3000})
    void theWholeTextIsReadFromItsBeginningToItsEnd(double text) {
        ReadingLine line = new ReadingLine(text, VIEW);
        double most = line.furthest();
        assertThat(line.at(0)).isZero();
        if (most > 0) {
            assertThat(line.at(most)).isCloseTo(text, within(1e-6));
        }
        double last = -1;
        for (int i = 0; i <= 100; i++) {
            double scroll = most * i / 100;
            double read = line.at(scroll);
            assertThat(read).isGreaterThanOrEqualTo(last);
            assertThat(line.scroll(read)).isCloseTo(scroll, within(1e-6));
            last = read;
        }
    }

    @Test
    void aShortTextDoesNotScroll() {
        assertThat(new ReadingLine(120, VIEW).furthest()).isZero();
        assertThat(new ReadingLine(120, VIEW).scroll(100)).isZero();
        assertThat(new ReadingLine(0, VIEW).scroll(0)).isZero();
    }
}
