package parallax.statements.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Lind, Per Oskar, true",
        "Ada Lind, Eva Lind, true",
        "Harbour Ministry, Forest Ministry, true",
        "Ada Lind, Lind, false",
        "Ada Lind, Ada K. Lind, false",
        "Mikael Oskar, Mick Oskar, false",
        "Ada Lind, a spokeswoman, false",
        "Ada Lind, officials, false",
        "Olena Dmytrenko, Olena Dmitrenko, false",
        "Ada Lind, Senior officials, false",
        "Oslo, Ada Lind, false",
        "Oslo, Lisbon, true",
        "White House, Ada Lind, false",
        "Harbour Ministry, Freeland Ministry of the Harbour, false",
    })
    void tellsSpeakersApart(String name, String other, boolean differ) {
        assertThat(new SpeakerName(name).differs(new SpeakerName(other))).isEqualTo(differ);
        assertThat(new SpeakerName(other).differs(new SpeakerName(name))).isEqualTo(differ);
    }
}
