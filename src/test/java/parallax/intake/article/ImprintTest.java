package parallax.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprintTest {

    private static final String BODY =
            "Ferry sails again\n\nThe ferry sailed on Tuesday after a year in dock, the harbour master said to everybody who"
                    + " came.\n\nNobody had believed in it any more, and the quay was nearly empty when she left at noon.\n\n";

    private final PlainText plain = new PlainText(Phrases.load());

    private String outlet(String end) {
        return String.valueOf(
                plain.article("a", "a.txt", BODY + "See Also\n\n" + end).outlet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Lisse Ledger seeks writers. Send your texts to desk@lisseledger.example; Lisse Ledger
            Write to The Lantern at https://www.lantern.example/contact; The Lantern
            Subscribe to the Ostermoorer Nachrichten: abo@ostermoorer-nachrichten.example; Ostermoorer Nachrichten
            More at www.faz.net; Frankfurter Allgemeine Zeitung
            """)
    void anAddressBesideTheTextNamesTheOutlet(String end, String outlet) {
        assertThat(outlet(end)).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Send your texts to desk@lisseledger.example
            More at www.faz.net and www.nzz.ch
            Lisse Ledger seeks writers
            """)
    void anAddressWithoutANameAndTwoOutletsTellNothing(String end) {
        assertThat(outlet(end)).isEqualTo("null");
    }

    @Test
    void anAddressInTheArticleIsNotTheOutlets() {
        assertThat(String.valueOf(plain.article(
                                "a",
                                "a.txt",
                                BODY.replace(
                                        "who came.",
                                        "who came. The Harbour Office is found at info@harbouroffice.example."))
                        .outlet()))
                .isEqualTo("null");
    }
}
