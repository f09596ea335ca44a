package parallax.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-04T23:10:00Z",
                "20250304",
                "Tuesday, March 4, 2025",
                "4th of March 2025",
                "Veröffentlicht am 4. März 2025, 10:15 Uhr",
                "Datum:4. Mrz. 2025",
                "04.03.2025",
                "04.03.25, 07:30",
                "le 4 mars 2025",
                "4 de marzo de 2025",
                "4 marzo 2025",
                "4 марта 2025",
                "4 березня 2025",
                "4 Mart 2025",
                "4 marca 2025",
                "4 մարտի 2025",
                "2025年3月4日",
                "2025. március 4.",
                "4 مارس 2025",
                "4 Μαρτίου 2025",
                "By Tobias WrenMar 4, 2025"
            })
    void aDayIsReadHoweverItIsWritten(String text) {
        assertThat(Dates.in(text)).isEqualTo(DAY);
    }

    @Test
    void theFirstDateOfALineCounts() {
        assertThat(Dates.in("4.3.2025, updated 2025-03-09")).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:30", "version 201913", "2025-13-40", "10.20.30.40", "4 marbles 2025", ""})
    void whatIsNoDateIsNone(String text) {
        assertThat(Dates.in(text)).isNull();
    }

    @Test
    void slashesAreReadAsTheLanguageOfThePageWritesThem() {
        assertThat(Dates.in("03/04/2025", true)).isEqualTo(DAY);
        assertThat(Dates.in("04/03/2025", false)).isEqualTo(DAY);
        assertThat(Dates.in("04/03/2025")).isNull();
        assertThat(Dates.in("03/14/2025", false)).isEqualTo(LocalDate.of(2025, 3, 14));
    }

    @Test
    void aMomentNeedsItsZone() {
        assertThat(Dates.moment("2025-03-04T23:10:00+0200")).isEqualTo(OffsetDateTime.parse("2025-03-04T23:10+02:00"));
        assertThat(Dates.moment("Tue, 4 Mar 2025 23:10:00 GMT")).isEqualTo(OffsetDateTime.parse("2025-03-04T23:10Z"));
        assertThat(Dates.moment("2025-03-04T23:10:00")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 4, 2025 at 11:10 p.m. ET | 2025-03-04T23:10-05:00",
                "July 4, 2025, 12:10 am PDT | 2025-07-04T00:10-07:00",
                "4 July 2025 10:10 PM ET | 2025-07-04T22:10-04:00",
                "4. März 2025, 23:10 Uhr MEZ | 2025-03-04T23:10+01:00",
                "4 March 2025 23:10 IST | 2025-03-04T23:10+05:30",
                "2025-03-04 23:10 (UTC+2) | 2025-03-04T23:10+02:00"
            })
    void zonesAreReadByTheirNames(String said, String at) {
        assertThat(Dates.moment(said)).isEqualTo(OffsetDateTime.parse(at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4 March 2025, 23:10 XYZ", "4 March 2025, 25:10 Z", "4 March 2025", "4 March 2025 at 11 pm"})
    void whatIsNoTimeWithAZoneIsNoMoment(String said) {
        assertThat(Dates.moment(said)).isNull();
    }
}
