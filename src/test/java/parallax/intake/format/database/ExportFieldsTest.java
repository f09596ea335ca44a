package parallax.intake.format.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportFieldsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            English|en
            Deutsch; German|de
            fr|fr
            ;|none
            /,|none
            1,120 words|none
            """)
    void aLanguageIsReadInItsFirstNameAndOtherWordsAreNone(String said, String code) {
        assertThat(ExportFields.language(said)).isEqualTo(code);
    }
}
