package parallax.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.news.Kind;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.text.Span;

class HeirsTest {

    private static Statement statement(String id, int... places) {
        List<Rendering> renderings = Arrays.stream(places)
                .mapToObj(at -> new Rendering(
                        "r" + at,
                        "a" + at,
                        "q" + at,
                        new Span(0, 10),
                        Kind.DIRECT,
                        null,
                        null,
                        Rendering.State.SAME,
                        1,
                        0))
                .toList();
        return new Statement(id, null, null, renderings, Map.of());
    }

    private static List<String> heirs(List<Statement> before, Statement... after) {
        return Heirs.of(before, List.of(after), id -> false);
    }

    @Test
    void anEarlierReportThatJoinsTakesTheIdOver() {
        assertThat(heirs(List.of(statement("old", 2, 3)), statement("own", 1, 2, 3)))
                .containsExactly("old");
    }

    @Test
    void theGreaterPartKeepsTheIdOfWhatFallsApart() {
        assertThat(heirs(List.of(statement("old", 1, 2, 3)), statement("old", 1), statement("own", 2, 3)))
                .containsExactly(Heirs.id("old"), "old");
    }

    @Test
    void ofTwoThatJoinTheGreaterGivesTheId() {
        List<Statement> before = List.of(statement("small", 1), statement("large", 2, 3));
        assertThat(heirs(before, statement("own", 1, 2, 3))).containsExactly("large");
    }

    @Test
    void whoInheritsNothingHasAnIdOfItsOwn() {
        assertThat(heirs(List.of(statement("old", 1)), statement("own", 5))).containsExactly("own");
        assertThat(Heirs.of(List.of(), List.of(statement("own", 5)), "own"::equals))
                .containsExactly(Heirs.id("own"));
    }
}
