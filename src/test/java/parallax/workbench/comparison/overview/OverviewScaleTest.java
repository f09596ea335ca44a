package parallax.workbench.comparison.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OverviewScaleTest {

    @Test
    void aFewRowsAreTallButNoTallerThanWanted() {
        OverviewScale scale = OverviewScale.of(4, 500, 9);
        assertThat(scale.height()).isEqualTo(36);
        assertThat(scale.y(0)).isZero();
        assertThat(scale.y(4)).isEqualTo(36);
        assertThat(scale.first(8)).isZero();
        assertThat(scale.first(9)).isEqualTo(1);
        assertThat(scale.end(9)).isEqualTo(2);
    }

    @Test
    void ofManyRowsOnALineTheOneWithTheStrongestDisagreementIsShown() {
        float[] disagreement = new float[50_000];
        disagreement[31_234] = 0.9f;
        OverviewScale scale = OverviewScale.of(disagreement.length, 300, 9);
        assertThat(scale.height()).isEqualTo(300);
        int seen = 0;
        for (int y = 0; y < 300; y++) {
            seen += scale.strongest(y, disagreement) == 31_234 ? 1 : 0;
        }
        assertThat(seen).isEqualTo(1);
        assertThat(scale.strongest(0, disagreement)).isZero();
    }

    @Test
    void everyRowIsOnTheLineThatItSaysAndNoneIsLost() {
        Random random = new Random(7);
        for (int n = 0; n < 200; n++) {
            OverviewScale scale = OverviewScale.of(1 + random.nextInt(2000), 1 + random.nextInt(700), 9);
            int next = 0;
            for (int y = 0; y < scale.height(); y++) {
                assertThat(scale.first(y)).isLessThanOrEqualTo(next);
                next = scale.end(y);
            }
            assertThat(next).isEqualTo(scale.rows());
            for (int row = 0; row < scale.rows(); row++) {
                int y = Math.min(scale.y(row), scale.height() - 1);
                assertThat(row).isBetween(scale.first(y) - 1, scale.end(y));
            }
        }
    }

    @Test
    void nothingFitsIntoNothing() {
        assertThat(OverviewScale.of(0, 300, 9).height()).isZero();
        assertThat(OverviewScale.of(10, -4, 9).height()).isZero();
        assertThat(OverviewScale.of(0, 300, 9).y(0)).isZero();
    }
}
