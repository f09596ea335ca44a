package parallax.workbench.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    private static final List<String> NAMES =
            List.of("Save a copy", "Next quote", "Tag quotes…", "Same tag again", "Émigré tag");

    private static List<String> best(String typed) {
        return Fuzzy.best(NAMES, typed, Function.identity(), 9);
    }

    @Test
    void lettersInTheirOrderFit() {
        assertThat(best("sac")).containsExactly("Save a copy");
        assertThat(best("zq")).isEmpty();
        assertThat(best("")).isEqualTo(NAMES);
    }

    @Test
    void beginningsOfWordsAndRunsOfLettersComeFirst() {
        assertThat(best("tag").getFirst()).isEqualTo("Tag quotes…");
        assertThat(best("sta").getFirst()).isEqualTo("Same tag again");
        assertThat(best("quote").getFirst()).isIn("Next quote", "Tag quotes…");
    }

    @Test
    void capitalsDiacriticsAndBlanksDoNotMatter() {
        assertThat(best("EMI")).containsExactly("Émigré tag");
        assertThat(best("next  quo")).containsExactly("Next quote");
    }
}
