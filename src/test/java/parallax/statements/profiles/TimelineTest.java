package parallax.statements.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.statements.profiles.Timeline.Bucket;
import parallax.statements.profiles.Timeline.Step;

class TimelineTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 3, 5);

    @Test
    void aFewDaysAreShownDayByDayWithTheEmptyOnes() {
        Timeline timeline =
                Timeline.of(Map.of(WEDNESDAY, 2, WEDNESDAY.plusDays(2), 1), WEDNESDAY, WEDNESDAY.plusDays(3));
        assertThat(timeline.step()).isEqualTo(Step.DAY);
        assertThat(timeline.buckets()).extracting(Bucket::count).containsExactly(2, 0, 1, 0);
    }

    @Test
    void weeksBeginOnMonday() {
        Timeline timeline = Timeline.of(Map.of(WEDNESDAY, 2), WEDNESDAY, WEDNESDAY.plusDays(40));
        assertThat(timeline.step()).isEqualTo(Step.WEEK);
        assertThat(timeline.buckets().getFirst())
                .isEqualTo(new Bucket(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 9), 2));
        assertThat(timeline.buckets()).hasSize(7);
    }

    @Test
    void stepsGrowWithTheTimeThatIsShown() {
        assertThat(Timeline.of(Map.of(), WEDNESDAY, WEDNESDAY.plusYears(2)).step())
                .isEqualTo(Step.MONTH);
        assertThat(Timeline.of(Map.of(), WEDNESDAY, WEDNESDAY.plusYears(9)).buckets())
                .hasSize(10);
    }

    @Test
    void oneDayIsOneBucket() {
        assertThat(Timeline.of(Map.of(WEDNESDAY, 4), WEDNESDAY, WEDNESDAY).buckets())
                .containsExactly(new Bucket(WEDNESDAY, WEDNESDAY, 4));
    }
}
