package parallax.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final String WORDS = "Zwölf Fähren – “und” eine Brücke über die Ischka, sagte der Müller.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkSaysTheEncoding(String name) {
        byte[] bytes = ("\uFEFF" + WORDS).getBytes(Charset.forName(name));
        assertThat(CleanText.of(Decoder.decode(bytes, "windows-1251"))).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void wideTextWithoutAMarkIsKnownByItsZeros(String name) {
        byte[] bytes = WORDS.getBytes(Charset.forName(name));
        assertThat(Decoder.decode(bytes, null)).isEqualTo(WORDS);
        assertThat(Bytes.isBinary(bytes)).isFalse();
    }

    @Test
    void theDeclaredEncodingIsTaken() {
        byte[] bytes = "Посол сказал".getBytes(Charset.forName("KOI8-R"));
        assertThat(Decoder.decode(bytes, "koi8-r")).isEqualTo("Посол сказал");
    }

    @Test
    void cyrillicIsDetectedWhereNothingIsDeclared() {
        String words = "Посол сказал, что переговоры о воде начнутся весной, и поблагодарил рыбаков за терпение.";
        assertThat(Decoder.decode(words.getBytes(Charset.forName("windows-1251")), null))
                .isEqualTo(words);
    }

    @Test
    void westernTextFallsBackToWindows1252() {
        assertThat(Decoder.decode("caf\u00E9 \u2013 \u201Cyes\u201D".getBytes(Charset.forName("windows-1252")), null))
                .isEqualTo("caf\u00E9 \u2013 \u201Cyes\u201D");
    }

    @Test
    void aBrokenByteInALongTextIsDamageAndNotAnotherEncoding() {
        byte[] bytes = ("ä".repeat(100) + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(Decoder.decode(bytes, null)).isEqualTo("ä".repeat(100) + "\uFFFD");
    }
}
