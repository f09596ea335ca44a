package parallax.statements.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.text.Span;

class SettingsTest {

    private static Setting read(String sentence, @Nullable String published) {
        return Settings.in(
                sentence, new Span(0, sentence.length()), null, published == null ? null : LocalDate.parse(published));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In an interview with the Morning Ledger on Monday, she said | Morning Ledger",
                "she said in an interview with the Tolm daily Vestnik published on Friday | Vestnik",
                "she told the Kestrel News Agency on Friday | Kestrel News Agency",
                "she told the Polar Star newspaper | Polar Star",
                "In the Ledger interview, she also said | Ledger",
                "speaking in an interview on Radio Kestrel she said | Radio Kestrel",
            })
    void namesTheChannel(String sentence, String channel) {
        assertThat(read(sentence, null).channel()).isEqualTo(channel);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"she told Anna Berg to leave", "in a long interview she said", "he told reporters on Monday"})
    void namesNoChannelWhereThereIsNone(String sentence) {
        assertThat(read(sentence, null).channel()).isNull();
    }

    @Test
    void channelsMayBeSpelledInTwoWays() {
        assertThat(Channels.same("Vestnik", "Vesnik")).isTrue();
        assertThat(Channels.same("Kestrel", "the Kestrel News Agency")).isTrue();
        assertThat(Channels.same("Morning Ledger", "Polar Star")).isFalse();
    }

    @Test
    void readsDaysAgainstTheDayOfPublication() {
        assertThat(Objects.requireNonNull(
                                read("he said on Monday", "2021-05-05").when())
                        .from())
                .isEqualTo("2021-05-03");
        assertThat(Objects.requireNonNull(
                                read("he said on December 30", "2021-01-02").when())
                        .from())
                .isEqualTo("2020-12-30");
        assertThat(Objects.requireNonNull(read("he said on 3 March 2019", null).when())
                        .from())
                .isEqualTo("2019-03-03");
    }

    @Test
    void aWeekdayWithoutADateSaysNothing() {
        assertThat(read("he said on Monday", null).when()).isNull();
    }

    @Test
    void openYearsAreComparedByTheDaysOfTheYear() {
        When december =
                Objects.requireNonNull(read("he said on December 30", null).when());
        When january = Objects.requireNonNull(read("he said on 2 January", null).when());
        When may = Objects.requireNonNull(read("he said on May 1", null).when());
        assertThat(december.apart(january)).isLessThan(7);
        assertThat(december.apart(may)).isGreaterThan(100);
    }

    @Test
    void daysInAClauseOfTheirOwnDoNotCount() {
        assertThat(read("said Anna Berg, who resigned on 3 March", null).when()).isNull();
    }
}
