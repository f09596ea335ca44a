package parallax.statements.occasions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.news.Cell;
import parallax.news.DecidedOccasion;
import parallax.news.Kind;
import parallax.news.Link;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.text.Span;

class RuledOccasionsTest {

    private static final Occasion TALK = new Occasion("talk, 3 May", null, null);
    private static final Occasion FAIR = new Occasion("fair, 9 May", null, null);
    private static final Occasion NAMED = new Occasion("talk in the old customs house", null, null);

    /** Articles a and b report the talk, c the fair; each statement stands at its own place. */
    private static Statement statement(int number, @Nullable Occasion occasion, String... articles) {
        Map<String, Cell> cells = new HashMap<>();
        for (String article : List.of("a", "b", "c")) {
            boolean covers = TALK.equals(occasion) ? !article.equals("c") : article.equals("c");
            cells.put(article, covers && occasion != null ? Cell.OMITTED : Cell.NOT_COVERED);
        }
        for (String article : articles) {
            cells.put(article, Cell.DIRECT);
        }
        return new Statement(
                "s" + number,
                "Ada Lind",
                occasion,
                List.of(articles).stream().map(a -> rendering(a, number)).toList(),
                cells);
    }

    private static Rendering rendering(String article, int number) {
        return new Rendering(
                article + number,
                article,
                "q",
                place(article, number).span(),
                Kind.DIRECT,
                "Ada Lind",
                null,
                Rendering.State.SAME,
                1,
                0);
    }

    private static Link.Place place(String article, int number) {
        return new Link.Place(article, new Span(100 * number, 100 * number + 40));
    }

    private final List<Statement> found = List.of(
            statement(1, TALK, "a", "b"), statement(2, TALK, "a"), statement(3, TALK, "b"), statement(4, FAIR, "c"));

    private static Statement of(List<Statement> statements, String id) {
        return statements.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private static DecidedOccasion decided(
            Occasion occasion, List<Link.Place> whole, List<Link.Place> moved, Map<String, Boolean> covers) {
        return new DecidedOccasion("d", occasion, whole, moved, covers);
    }

    private List<Statement> over(DecidedOccasion... decisions) {
        return RuledOccasions.over(found, List.of(decisions)).statements();
    }

    @Test
    void aNameGivenToAnOccasionHoldsForAllThatTheEnginePutsIntoIt() {
        List<Statement> ruled = over(decided(NAMED, List.of(place("a", 1)), List.of(), Map.of()));
        assertThat(ruled).filteredOn(s -> NAMED.equals(s.occasion())).hasSize(3);
        assertThat(of(ruled, "s4").occasion()).isEqualTo(FAIR);
        assertThat(of(ruled, "s2").cells()).isEqualTo(of(found, "s2").cells());
    }

    @Test
    void aPlaceIsFoundAgainThoughItsBordersMoved() {
        Link.Place near = new Link.Place("a", new Span(95, 138));
        assertThat(of(over(decided(NAMED, List.of(), List.of(near), Map.of())), "s1")
                        .occasion())
                .isEqualTo(NAMED);
    }

    @Test
    void whatIsMovedLeavesOmittedForNotCoveredAndTheOtherWayRound() {
        List<Statement> ruled = over(
                decided(FAIR, List.of(place("c", 4)), List.of(place("a", 1), place("b", 1), place("a", 2)), Map.of()));
        assertThat(of(ruled, "s1").occasion()).isEqualTo(FAIR);
        assertThat(of(ruled, "s1").cells().get("c")).as("c covers the fair").isEqualTo(Cell.OMITTED);
        assertThat(of(ruled, "s4").cells().get("a")).as("a now covers the fair").isEqualTo(Cell.OMITTED);
        assertThat(of(ruled, "s3").cells().get("a"))
                .as("nothing in a is of the talk any more")
                .isEqualTo(Cell.NOT_COVERED);
    }

    @Test
    void theAnalystSaysWhoCovers() {
        List<Statement> ruled = over(decided(TALK, List.of(place("a", 1)), List.of(), Map.of("c", true, "b", false)));
        assertThat(of(ruled, "s2").cells())
                .containsEntry("c", Cell.OMITTED)
                .containsEntry("b", Cell.NOT_COVERED)
                .containsEntry("a", Cell.DIRECT);
        assertThat(of(ruled, "s3").cells().get("b")).as("a report stays one").isEqualTo(Cell.DIRECT);
    }

    @Test
    void twoOccasionsMergedAreCoveredByWhoeverCoversOne() {
        List<Statement> ruled = over(decided(NAMED, List.of(place("a", 1), place("c", 4)), List.of(), Map.of()));
        assertThat(ruled).allSatisfy(s -> assertThat(s.occasion()).isEqualTo(NAMED));
        assertThat(of(ruled, "s3").cells().get("c")).isEqualTo(Cell.OMITTED);
        assertThat(of(ruled, "s4").cells().get("b")).isEqualTo(Cell.OMITTED);
    }
}
