package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void dropsCaseDiacriticsAndTheShapeOfMarks() {
        assertThat(Folding.fold("Déjà–Vu’s “Über”")).isEqualTo("deja-vu's \"uber\"");
    }

    @Test
    void invisibleCharactersVanish() {
        assertThat(Folding.fold("co\u00ADop\u200B")).isEqualTo("coop");
    }
}
