package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {

    @Test
    void inflectionsShareAStem() {
        Stems stems = new Stems("en");
        assertThat(stems.of("committed")).isEqualTo(stems.of("Commits"));
        assertThat(stems.of("Norland’s")).isEqualTo(stems.of("norland"));
    }

    @Test
    void anUnknownLanguageIsReadAsEnglish() {
        assertThat(new Stems(null).of("obligations")).isEqualTo(new Stems("xx").of("obligation"));
    }
}
