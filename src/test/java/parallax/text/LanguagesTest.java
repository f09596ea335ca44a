package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The minister said on Monday that the bridge over the river would open in May, and that it was safe.",
                "de | Die Ministerin sagte am Montag, dass die Brücke über den Fluss im Mai öffnet und sicher ist.",
                "fr | La ministre a dit lundi que le pont sur le fleuve serait ouvert en mai et qu’il est sûr pour les gens.",
                "es | La ministra dijo el lunes que el puente sobre el río se abrirá en mayo y que es seguro para todos.",
                "ru | Министр сказал в понедельник, что мост через реку откроют в мае и что он безопасен для людей.",
                "uk | Міністр сказав у понеділок, що міст через річку відкриють у травні і що він безпечний для людей.",
                "tr | Bakan pazartesi günü köprünün mayısta açılacağını ve bu köprünün herkes için çok güvenli olduğu bilgisini verdi.",
                "hy | Նախարարն ասաց, որ կամուրջը կբացվի մայիսին և անվտանգ է։",
                "it | La ministra ha detto lunedì che il ponte sul fiume si aprirà a maggio e che non è un rischio per gli abitanti.",
                "pl | Minister powiedział w poniedziałek, że most na rzece zostanie otwarty w maju i że jest on bezpieczny.",
                "zh | 部长星期一说，河上的大桥将于五月开放，而且十分安全，欢迎大家前来参观。",
            })
    void tellsTheLanguageOfASentence(String code, String text) {
        assertThat(Languages.of(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12 34 56",
                "Bridge opens",
                "Zorn blit vakka mun tarro felli gond brasa ukka lerin tolva brenn sidda kollo varra hest",
                "\uD83D\uDE00\uD83D\uDE00 \uD83D"
            })
    void saysNothingWhereItCannotTell(String text) {
        assertThat(Languages.of(text)).isNull();
    }

    @Test
    void aQuoteInAnotherLanguageDoesNotDecide() {
        assertThat(
                        Languages.of(
                                "The singer said in German on Sunday that the song was hers: „Das ist mein Lied und nicht"
                                        + " das der anderen.“ She has sung it in the old town for years, and will sing it again."))
                .isEqualTo("en");
    }

    @Test
    void knowsCodes() {
        assertThat(Languages.isCode("hy")).isTrue();
        assertThat(Languages.isCode("xx")).isFalse();
    }
}
