package parallax.statements.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.news.Link;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.Telegraph;

class SaidBeforeTest {

    private static final String WORDS = "We will open the new lock before the ice comes";

    private final Telegraph telegraph = new Telegraph()
            .add(
                    "march",
                    "2031-03-03",
                    "In an interview with the Harbour Courier on 2 March Ada Lind promised:" + " {D Ada Lind: “" + WORDS
                            + ".”}")
            .add(
                    "june",
                    "2031-06-20",
                    "In an interview with the Valley Post on 19 June Ada Lind promised: {D Ada Lind: “" + WORDS
                            + ", and not a day later.”}")
            .add("other", "2031-06-20", "Bo Rand said: {D Bo Rand: “" + WORDS + ".”}");

    private Map<String, List<Echo>> echoes(List<Statement> statements, List<Link> links) {
        return SaidBefore.of(statements, telegraph.byId(), links);
    }

    private static Statement of(List<Statement> statements, String article) {
        return statements.stream()
                .filter(s -> s.renderings().getFirst().article().equals(article))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameWordsOnAnotherOccasionAreTwoStatementsThatKnowOfOneAnother() {
        List<Statement> statements = telegraph.match();
        Statement march = of(statements, "march");
        Statement june = of(statements, "june");
        Map<String, List<Echo>> echoes = echoes(statements, List.of());
        assertThat(echoes.get(june.id())).singleElement().satisfies(e -> {
            assertThat(e.statement()).isEqualTo(march.id());
            assertThat(e.order()).isEqualTo(Echo.Order.BEFORE);
        });
        assertThat(echoes.get(march.id()).getFirst().order()).isEqualTo(Echo.Order.AFTER);
        assertThat(echoes).as("another speaker's words are nobody's echo").hasSize(2);
    }

    @Test
    void whatTheAnalystPartedIsNotOffered() {
        List<Statement> statements = telegraph.match();
        Link apart = new Link(place(of(statements, "march")), place(of(statements, "june")), false);
        assertThat(echoes(statements, List.of(apart))).isEmpty();
    }

    @Test
    void aDecisionJoinsThemAfterAll() {
        List<Statement> statements = telegraph.match();
        assertThat(statements).hasSize(3);
        Link together = new Link(telegraph.place("march", WORDS), telegraph.place("june", WORDS), true);
        List<Statement> joined = telegraph.match(together);
        assertThat(of(joined, "march").renderings()).hasSize(2);
        assertThat(echoes(joined, List.of(together))).isEmpty();
    }

    @Test
    void theOrderOfStatementsChangesNothing() {
        List<Statement> statements = new ArrayList<>(telegraph.match());
        Map<String, List<Echo>> echoes = echoes(statements, List.of());
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(statements, random);
            assertThat(echoes(statements, List.of())).isEqualTo(echoes);
        }
    }

    private static Link.Place place(Statement statement) {
        Rendering first = statement.renderings().getFirst();
        return new Link.Place(first.article(), first.span());
    }
}
