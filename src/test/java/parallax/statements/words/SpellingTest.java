package parallax.statements.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void aPrefixDenies() {
        assertThat(Spelling.opposed("lawful", "unlawful")).isTrue();
        assertThat(Spelling.opposed("illegal", "legal")).isTrue();
        assertThat(Spelling.opposed("possible", "impossible")).isTrue();
        assertThat(Spelling.opposed("honest", "dishonest")).isTrue();
    }

    @Test
    void likeLettersDoNot() {
        assertThat(Spelling.opposed("port", "import")).isFalse();
        assertThat(Spelling.opposed("form", "inform")).isFalse();
        assertThat(Spelling.opposed("count", "discount")).isFalse();
        assertThat(Spelling.opposed("lawful", "lawful")).isFalse();
    }
}
