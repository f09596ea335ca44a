package parallax.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parallax.news.Cell;
import parallax.news.Link;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.likeness.Evidence;

class MatcherTest {

    /** Three articles on one interview, and one on an earlier one. */
    private static Telegraph story() {
        return new Telegraph()
                .add("aurora", null, """
                        In an interview with the Morning Ledger on Monday, Ada Lind said that \
                        {M Ada Lind: the Orveth dam will be “repaired before the spring floods”}.
                        {D Ada Lind: “Nobody in the valley has to leave home because of the repairs.”}, Lind said.
                        """)
                .add("beacon", null, """
                        {D Ada Lind: “The Orveth dam will be repaired before the spring floods.”}, Ada Lind told the \
                        Morning Ledger newspaper. {D Ada Lind: “Turbines from the old powerhouse go to a museum.”}
                        """)
                .add("courier", null, """
                        The Orveth dam {I Ada Lind: will be repaired ahead of the floods in spring}, Ada Lind said in \
                        the Morning Ledger interview. \
                        {D Ada Lind: “Nobody in the valley must leave home because of the repairs.”}
                        """)
                .add("delta", null, """
                        In an interview with Radio Kestrel on March 3, Ada Lind said \
                        {I Ada Lind: the Orveth dam could be repaired before the floods}. \
                        {D Ada Lind: “We paid for the spillway twice.”}
                        """);
    }

    private static Set<Set<String>> groups(List<Statement> statements) {
        return statements.stream()
                .map(s -> s.renderings().stream().map(r -> r.id() + r.state()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Test
    void joinsRenderingsOfOneStatementAndListsLonelyOnes() {
        Telegraph story = story();
        List<Statement> statements = story.match();
        Statement dam = story.with(statements, "will be repaired before the spring");
        assertThat(dam.renderings()).extracting(Rendering::article).contains("aurora", "beacon");
        assertThat(dam.speaker()).isEqualTo("Ada Lind");
        assertThat(story.with(statements, "Turbines").renderings()).hasSize(1);
        assertThat(story.with(statements, "Turbines").renderings().getFirst().score())
                .isEqualTo(1);
    }

    @Test
    void tellsOmittedFromNotCovered() {
        Telegraph story = story();
        List<Statement> statements = story.match();
        Map<String, Cell> cells = story.with(statements, "Turbines").cells();
        assertThat(cells)
                .containsEntry("beacon", Cell.DIRECT)
                .containsEntry("aurora", Cell.OMITTED)
                .containsEntry("courier", Cell.OMITTED)
                .doesNotContainKey("delta");
        assertThat(story.with(statements, "spillway").cell("aurora")).isEqualTo(Cell.NOT_COVERED);
    }

    @Test
    void namesTheOccasion() {
        Telegraph story = story();
        assertThat(Objects.requireNonNull(story.with(story.match(), "spillway").occasion())
                        .label())
                .isEqualTo("interview with Radio Kestrel, 3 Mar");
    }

    @Test
    void anotherChannelIsAnotherOccasion() {
        Telegraph story = story();
        assertThat(story.with(story.match(), "could be repaired").renderings()).hasSize(1);
    }

    @Test
    void orderNeverChangesTheResult() {
        Set<Set<String>> expected = groups(story().match());
        Set<String> ids = story().match().stream().map(Statement::id).collect(Collectors.toSet());
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Telegraph story = story();
            Collections.shuffle(story.articles, random);
            story.quotes.replaceAll((id, quotes) -> {
                List<parallax.news.Quote> shuffled = new ArrayList<>(quotes);
                Collections.shuffle(shuffled, random);
                return shuffled;
            });
            List<Statement> statements = story.match();
            assertThat(groups(statements)).isEqualTo(expected);
            assertThat(statements.stream().map(Statement::id).collect(Collectors.toSet()))
                    .isEqualTo(ids);
        }
    }

    @Test
    void everyRenderingStandsInOneRow() {
        List<Statement> statements = story().match();
        assertThat(statements.stream().flatMap(s -> s.renderings().stream()).map(Rendering::id))
                .doesNotHaveDuplicates()
                .hasSize(8);
        assertThat(statements).allSatisfy(s -> assertThat(s.cells()).isNotEmpty());
    }

    @Test
    void keepsDifferentSpeakersApartAndTakesUnknownOnes() {
        Telegraph story = new Telegraph()
                .add("a", "2021-05-04", "{D Ada Lind: “The harbour bridge at Tolm stays closed until August.”}")
                .add("b", "2021-05-04", "{D Per Oskar: “The harbour bridge at Tolm stays closed until August.”}")
                .add("c", "2021-05-05", "{D : “The harbour bridge at Tolm stays closed until August.”}");
        List<Statement> statements = story.match();
        assertThat(statements).hasSize(2);
        assertThat(statements).extracting(s -> s.renderings().size()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void aDoubtfulAttributionGivesWayToTheSameWords() {
        String words = "“The harbour bridge at Tolm stays closed to every lorry until the end of August.”";
        Telegraph story = new Telegraph()
                .add("a", "2021-05-04", "{D Ada Lind: " + words + "}")
                .add("b", "2021-05-04", "{D Per Oskar: " + words + "}");
        assertThat(story.match()).hasSize(2);
        story.quotes.computeIfPresent(
                "b",
                (id, quotes) -> quotes.stream()
                        .map(q -> new parallax.news.Quote(
                                q.id(),
                                q.spans(),
                                q.kind(),
                                new parallax.news.Attribution("Per Oskar", null, 0.5),
                                q.cue(),
                                1))
                        .toList());
        assertThat(story.match()).hasSize(1);
    }

    @Test
    void aWholeShortSentenceOutweighsASpeakerThatWasCarriedOver() {
        Telegraph story = new Telegraph()
                .add("a", "2021-05-04", "{D Ada Lind: “The bell stays here.”}")
                .add("b", "2021-05-04", "{D Per Oskar: “The bell stays here.”}");
        assertThat(story.match()).hasSize(2);
        doubt(story, "b", "Per Oskar");
        assertThat(story.match()).hasSize(1);
        Telegraph later = new Telegraph()
                .add("a", "2021-05-04", "{D Ada Lind: “The bell stays here.”}")
                .add("b", "2021-06-30", "{D Per Oskar: “The bell stays here.”}");
        doubt(later, "b", "Per Oskar");
        assertThat(later.match()).hasSize(2);
    }

    private static void doubt(Telegraph story, String article, String name) {
        story.quotes.computeIfPresent(
                article,
                (id, quotes) -> quotes.stream()
                        .map(q -> new parallax.news.Quote(
                                q.id(),
                                q.spans(),
                                q.kind(),
                                new parallax.news.Attribution(name, null, 0.8),
                                q.cue(),
                                1))
                        .toList());
    }

    @Test
    void peopleWithoutANameAreNoOtherSpeaker() {
        Telegraph story = new Telegraph()
                .add("a", "2021-05-04", "{D Ada Lind: “The harbour bridge at Tolm stays closed until August.”}")
                .add("b", "2021-05-04", "{D Other clerks: “The harbour bridge at Tolm stays closed until August.”}");
        assertThat(story.match())
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).isEqualTo("Ada Lind"));
    }

    @Test
    void whatOneOutletSaysInOneSentenceAnotherMaySayInTwo() {
        Telegraph story = new Telegraph()
                .add("a", "2021-05-04", "{D Ada Lind: “We will reopen the tin mine, and dredge the old canal.”}")
                .add("b", "2021-05-04", "{D Ada Lind: “We will reopen the tin mine. We will dredge the old canal.”}");
        assertThat(story.match())
                .singleElement()
                .satisfies(s -> assertThat(s.renderings()).hasSize(3));
    }

    @Test
    void aTurnOfPhraseDoesNotJoinTwoStatements() {
        String first = "{D Ada Lind: “The council stands by its duty of ensuring the safety of Orveth by dykes.”}";
        String second = "{D Ada Lind: “A tunnel has no real rival for ensuring the safety of Orveth and its harbour.”}";
        Telegraph story = new Telegraph()
                .add("a", "2021-05-04", first + " " + second)
                .add("b", "2021-05-04", first + " Lind went on. " + second);
        assertThat(story.match())
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.renderings()).hasSize(2));
    }

    @Test
    void sentencesOfSmallWordsAreFoundToo() {
        Telegraph story = new Telegraph()
                .add("a", "2021-05-04", "{D Ada Lind: “Why should we not have this?”}")
                .add("b", "2021-05-04", "{D Ada Lind: “Why should we not have that?”}");
        assertThat(story.match()).hasSize(1);
    }

    @Test
    void daysApartAreAnotherOccasionUnlessToldOtherwise() {
        Telegraph story = new Telegraph()
                .add("a", "2021-05-04", "{D Ada Lind: “The harbour bridge at Tolm stays closed until August.”}")
                .add("b", "2021-06-20", "{D Ada Lind: “The harbour bridge at Tolm stays closed until August.”}");
        assertThat(story.match()).hasSize(2);
        Link same =
                new Link(story.place("a", "The harbour bridge"), story.place("b", "The harbour bridge at Tolm"), true);
        assertThat(story.match(same)).singleElement().satisfies(s -> {
            assertThat(s.renderings()).allMatch(r -> r.state() == Rendering.State.SAME && r.score() == 1);
            assertThat(s.cells()).containsEntry("a", Cell.DIRECT).containsEntry("b", Cell.DIRECT);
        });
    }

    @Test
    void theAnalystKeepsTwoApart() {
        Telegraph story = new Telegraph()
                .add("a", "2021-05-04", "{D Ada Lind: “The harbour bridge at Tolm stays closed until August.”}")
                .add("b", "2021-05-04", "{D Ada Lind: “The harbour bridge at Tolm stays closed until August.”}");
        assertThat(story.match()).hasSize(1);
        Link apart = new Link(story.place("b", "The harbour"), story.place("a", "The harbour"), false);
        assertThat(story.match(apart)).hasSize(2);
    }

    @Test
    void theAnalystJoinsWhatSharesNoWord() {
        Telegraph story = new Telegraph()
                .add("a", "2021-05-04", "{D Ada Lind: “The harbour bridge at Tolm stays closed until August.”}")
                .add("b", "2021-05-04", "{I Ada Lind: nobody crosses the bay this summer}");
        assertThat(story.match()).hasSize(2);
        assertThat(story.match(new Link(story.place("a", "harbour bridge"), story.place("b", "nobody crosses"), true)))
                .hasSize(1);
    }

    @Test
    void changedNumberAndFlippedNegationAreFlagsNotVetoes() {
        Telegraph story = new Telegraph()
                .add("a", "2021-05-04", "{D Ada Lind: “We will spend 40 million crowns on the northern tram line.”}")
                .add("b", "2021-05-04", "{D Ada Lind: “We will spend 45 million crowns on the northern tram line.”}")
                .add(
                        "c",
                        "2021-05-04",
                        "{D Ada Lind: “We will not spend 40 million crowns on the northern tram line.”}");
        List<Statement> statements = story.match();
        assertThat(statements).hasSize(1);
        List<Rendering> renderings = statements.getFirst().renderings();
        Evidence number = why(story, renderings.get(0), renderings.get(1));
        assertThat(number.numberChanged()).isTrue();
        assertThat(number.negationFlipped()).isFalse();
        assertThat(why(story, renderings.get(0), renderings.get(2)).negationFlipped())
                .isTrue();
        assertThat(number.shared()).contains("crowns", "tram");
    }

    private static Evidence why(Telegraph story, Rendering a, Rendering b) {
        return Objects.requireNonNull(new Matcher().why(story.articles, story.quotes, n -> n, a.id(), b.id()));
    }

    @Test
    void repetitionsInOneArticleAreOneCellWithTheBestKind() {
        Telegraph story = new Telegraph()
                .add("a", "2021-05-04", """
                        Lind: {M Ada Lind: tram line ‘will open by winter’}
                        {I Ada Lind: the northern tram line will open by winter}, the mayor promised.
                        {D Ada Lind: “The northern tram line will open by winter.”}
                        """)
                .add("b", "2021-05-05", "{I Ada Lind: the northern tram line would open by winter}");
        Statement tram = story.match().getFirst();
        assertThat(tram.cells()).containsEntry("a", Cell.DIRECT).containsEntry("b", Cell.INDIRECT);
        assertThat(tram.renderings().size()).isGreaterThan(2);
    }

    @Test
    void sentencesOfOneQuoteShareTheirPassage() {
        Telegraph story = new Telegraph()
                .add(
                        "a",
                        null,
                        "{D Ada Lind: “The lake is clean. Fish are back.”} {D Ada Lind: “We are proud of it.”}");
        assertThat(story.match().stream().flatMap(s -> s.renderings().stream()).map(Rendering::passage))
                .containsExactly(0, 0, 1);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(new Telegraph().match()).isEmpty();
        assertThat(new Telegraph().add("a", null, "No one said a word.").match())
                .isEmpty();
    }

    @Test
    void aHugeSentenceIsNoTrouble() {
        String huge = "the council wants more trams and ".repeat(30_000);
        Telegraph story = new Telegraph()
                .add("a", null, "{D Ada Lind: “" + huge + "”}")
                .add("b", null, "{D Ada Lind: “" + huge + "”}");
        assertThat(story.match()).hasSize(1);
    }
}
