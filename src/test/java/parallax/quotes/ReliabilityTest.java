package parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.quotes.QuoteScore.Judged;

class ReliabilityTest {

    @Test
    void theErrorIsTheGapBetweenConfidenceAndShareRight() {
        List<Judged> judged = List.of(
                new Judged(0.95, true), new Judged(0.95, true), new Judged(0.95, true), new Judged(0.95, false));
        assertThat(Reliability.error(judged)).isCloseTo(0.2, within(1e-9));
        assertThat(Reliability.curve(judged, 1)).containsExactly(0.95, 0.75);
    }
}
