package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentsScoreTest {

    @Test
    void documentsOfEveryKindAreReadAsTheyWereWritten() {
        DocumentsScore.measure().forEach((kind, result) -> {
            assertThat(result.words()).as(kind).isGreaterThanOrEqualTo(.995);
            assertThat(result.runs()).as(kind + ", in order").isGreaterThanOrEqualTo(.99);
            assertThat(result.titles()).as(kind + ", titles").isGreaterThan(.99);
        });
    }
}
