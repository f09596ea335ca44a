package parallax.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private final AtomicLong now = new AtomicLong();
    private final TimeLimit limit = new TimeLimit(Duration.ofSeconds(10), now::get);

    private String after(int seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
        TimeLimit.check();
        return "done";
    }

    @Test
    void whoeverAsksInTimeGoesOn() {
        assertThat(limit.within(() -> after(9))).isEqualTo("done");
        assertThat(after(1000)).as("without a limit").isEqualTo("done");
    }

    @Test
    void whoeverAsksTooLateIsStoppedWhateverIsMadeOfIt() {
        assertThatThrownBy(() -> limit.within(() -> after(11))).isInstanceOf(TimeLimit.Over.class);
        assertThatThrownBy(() -> limit.within(() -> {
                    try {
                        return after(11);
                    } catch (RuntimeException e) {
                        return "taken for damage";
                    }
                }))
                .isInstanceOf(TimeLimit.Over.class);
    }

    @Test
    void timeOfWorkInsideAndOfPausesIsNotThatOfTheWorkAround() {
        assertThat(limit.within(() -> {
                    limit.within(() -> after(9));
                    TimeLimit.paused(() -> now.addAndGet(Duration.ofSeconds(100).toNanos()));
                    return after(9);
                }))
                .isEqualTo("done");
    }
}
