package parallax.quotes.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostsTest {

    @ParameterizedTest
    @CsvSource({
        "Norway's ambassador to Chile, the Norwegian Ambassador to Chile",
        "Norwegian ambassador to Chile, ambassador of Norway to Chile",
        "U.S. ambassador to Chile, United States’ ambassador to Chile",
        "the ambassador of Norland to Tarnia, Norland's ambassador in Tarnia",
        "Norwegian Foreign Ministry spokeswoman, the spokeswoman of Norway's Foreign Ministry",
        "Norland's prime minister, Prime Minister of Norland",
        "Norland's premier, Norland's prime minister",
        "Norwegian foreign minister, Minister of Foreign Affairs of Norway",
        "Norway's Defence Minister, Norwegian defense minister",
        "the Reed ministry's spokeswoman, spokeswoman for the Reed ministry",
        "head of the Tarn Council, the Tarn Council's head",
        "South Korean president, president of the Republic of Korea"
    })
    void descriptionsOfOneOfficeFallTogether(String one, String other) {
        assertThat(Posts.key(one)).isNotNull().isEqualTo(Posts.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Norway's ambassador to Chile, Chile's ambassador to Norway",
        "Norwegian ambassador to Chile, Norwegian ambassador to Peru",
        "Norwegian ambassador to Chile, Norwegian consul to Chile",
        "Norwegian foreign minister, Norwegian prime minister",
        "Tarn Council spokesman, Tarn Council spokeswoman",
        "mayor of Quillport, mayor of Osk"
    })
    void otherOfficesStayApart(String one, String other) {
        assertThat(Posts.key(one)).isNotNull().isNotEqualTo(Posts.key(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ambassador",
                "the minister",
                "the foreign minister",
                "foreign ministry spokeswoman",
                "Norway's ambassador",
                "ambassador to Chile",
                "Norwegian minister",
                "former Norwegian ambassador to Chile",
                "ex-president of Norland",
                "deputy head of the Tarn Council",
                "a spokesman for the Tarn Council",
                "Norwegian ambassadors to Chile",
                "Norland senator",
                "wife of Norway's ambassador to Chile",
                "Norway's ambassador to Chile, who left",
                "Norway's ambassador to Chile's office",
                "Norland secretary of state's website",
                "the city's Reform mayor",
                "Ada Speaker",
                "President Ada Quill",
                "Ada Quill",
                "officials",
                "",
                "—"
            })
    void wordsThatSingleOutNoHolderAreNoOffice(String words) {
        assertThat(Posts.key(words)).isNull();
    }
}
