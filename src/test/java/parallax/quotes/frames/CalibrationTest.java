package parallax.quotes.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.news.Kind;

class CalibrationTest {

    @Test
    void goesStraightBetweenThePointsAndLevelBeyondThem() {
        double[] points = {0.2, 0.1, 0.6, 0.9};
        assertThat(Calibration.along(points, 0)).isEqualTo(0.1);
        assertThat(Calibration.along(points, 0.4)).isCloseTo(0.5, within(1e-9));
        assertThat(Calibration.along(points, 1)).isEqualTo(0.9);
        assertThat(Calibration.along(new double[0], 0.3)).isEqualTo(0.3);
    }

    @Test
    void aQuoteWithoutACueHasACurveOfItsOwn() {
        Calibration calibration = new Calibration(List.of("direct 0 0.8 1 1", "floating 0 0.2 1 0.4"));
        assertThat(calibration.of(Kind.DIRECT, true, 0.5)).isCloseTo(0.9, within(1e-9));
        assertThat(calibration.of(Kind.DIRECT, false, 0.5)).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void theShippedCurvesNeverFall() {
        Calibration calibration = Calibration.load();
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < 100; i++) {
                assertThat(calibration.of(kind, true, (i + 1) / 100.0))
                        .isGreaterThanOrEqualTo(calibration.of(kind, true, i / 100.0))
                        .isBetween(0.0, 1.0);
            }
        }
    }
}
