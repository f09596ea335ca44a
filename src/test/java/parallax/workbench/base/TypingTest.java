package parallax.workbench.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypingTest {

    private static List<String> matching(String typed, String... names) {
        return Typing.matching(List.of(names), typed, List::of);
    }

    @Test
    void beginningsComeFirstThenWordsThenMiddles() {
        assertThat(matching("and", "Marandi", "Olga Andersen", "Andrei Velk", "Petra Holm"))
                .containsExactly("Andrei Velk", "Olga Andersen", "Marandi");
    }

    @Test
    void caseAndDiacriticsDoNotMatter() {
        assertThat(matching("zoe", "Zoë Marsh")).containsExactly("Zoë Marsh");
    }

    @Test
    void nothingTypedFitsAllInTheirOrder() {
        assertThat(matching(" ", "b", "a")).containsExactly("b", "a");
    }
}
