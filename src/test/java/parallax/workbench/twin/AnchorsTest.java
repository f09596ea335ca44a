package parallax.workbench.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.workbench.twin.Anchors.Pair;

class AnchorsTest {

    @Test
    void whatBothShareMeets() {
        Anchors anchors = Anchors.of(List.of(new Pair(100, 400), new Pair(200, 450)), 1000, 500);
        assertThat(anchors.right(100)).isEqualTo(400);
        assertThat(anchors.right(200)).isEqualTo(450);
        assertThat(anchors.left(450)).isEqualTo(200);
    }

    @Test
    void inBetweenIsInterpolated() {
        Anchors anchors = Anchors.of(List.of(new Pair(100, 400), new Pair(200, 450)), 1000, 500);
        assertThat(anchors.right(150)).isEqualTo(425);
        assertThat(anchors.right(50)).isEqualTo(200);
        assertThat(anchors.right(600)).isEqualTo(475);
        assertThat(anchors.left(475)).isEqualTo(600);
    }

    @Test
    void beginningsAndEndsMeetWithoutAnythingShared() {
        Anchors anchors = Anchors.of(List.of(), 1000, 500);
        assertThat(anchors.right(0)).isZero();
        assertThat(anchors.right(500)).isEqualTo(250);
        assertThat(anchors.right(1000)).isEqualTo(500);
        assertThat(anchors.right(2000)).isEqualTo(500);
        assertThat(anchors.right(-5)).isZero();
    }

    @Test
    void whatIsToldInAnotherOrderDoesNotMakeTheScrollJumpBack() {
        Anchors anchors = Anchors.of(
                List.of(new Pair(100, 300), new Pair(200, 50), new Pair(300, 350), new Pair(400, 380)), 500, 500);
        double last = -1;
        for (double at = 0; at <= 500; at += 5) {
            double now = anchors.right(at);
            assertThat(now).isGreaterThanOrEqualTo(last);
            last = now;
        }
        assertThat(anchors.right(300)).isEqualTo(350);
        assertThat(anchors.left(anchors.right(250))).isCloseTo(250, within(1e-9));
    }

    @Test
    void anEmptyTextLeadsNowhere() {
        assertThat(Anchors.of(List.of(), 0, 500).right(0)).isZero();
        assertThat(Anchors.of(List.of(), 500, 0).right(250)).isZero();
    }
}
