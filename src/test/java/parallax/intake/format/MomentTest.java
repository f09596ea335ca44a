package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-12T06:40:00+01:00 | 2025-03-12T06:40+01:00",
                "2025-03-12T06:40:00Z | 2025-03-12T06:40Z",
                "2025-03-12T06:40:00.123+0100 | 2025-03-12T06:40:00.123+01:00",
                "2025-03-12 06:40 +01:00 | 2025-03-12T06:40+01:00",
                "Wed, 12 Mar 2025 06:40:00 +0100 | 2025-03-12T06:40+01:00",
                "12 Mar 2025 06:40:00 EST | 2025-03-12T06:40-05:00",
                "Wed, 12 Mar 25 06:40 GMT | 2025-03-12T06:40Z",
                "Wed, 12 Mar 2025 06:40:00 -0330 (NST) | 2025-03-12T06:40-03:30"
            })
    void aTimeWithItsZoneIsKept(String said, String at) {
        assertThat(Moment.of(said).at()).isEqualTo(OffsetDateTime.parse(at));
        assertThat(Moment.of(said).day()).isEqualTo(LocalDate.of(2025, 3, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-03-12", "2025-03-12 06:40:00", "Wed, 12 Mar 2025 06:40:00", "12 March 2025", "12.03.2025"})
    void withoutAZoneOnlyTheDayIsKnown(String said) {
        assertThat(Moment.of(said)).isEqualTo(new Moment(LocalDate.of(2025, 3, 12), null));
    }

    @Test
    void anythingElseIsNoTime() {
        assertThat(Moment.of("yesterday")).isEqualTo(Moment.UNKNOWN);
        assertThat(Moment.of("Wed, 45 Xyz 2025 99:99:99 +0100").at()).isNull();
        assertThat(Moment.of("9".repeat(200))).isEqualTo(Moment.UNKNOWN);
        assertThat(Moment.of(null)).isEqualTo(Moment.UNKNOWN);
    }
}
