package parallax.statements.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.statements.collation.Collation.Piece;
import parallax.statements.collation.Collation.Relation;
import parallax.statements.collation.Differences.Run;
import parallax.text.Span;

class DifferencesTest {

    private static final String BASE = "The dam will open in May";
    private static final String OTHER = "In June,\nthe old dam would\nnot open";

    private static @Nullable Piece in(String text, String word, Relation relation) {
        int at = text.indexOf(word);
        return new Piece(word, new Span(at, at + word.length()), relation);
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }

    private static List<@Nullable Piece> column(@Nullable Piece base, @Nullable Piece other) {
        return Arrays.asList(base, other);
    }

    private static Piece base(String word) {
        return in(BASE, word, Relation.SAME);
    }

    private static Piece other(String word, Relation relation) {
        return in(OTHER, word, relation);
    }

    private final Collation collation = new Collation(
            0,
            List.of(
                    column(null, other("In", Relation.MOVED)),
                    column(base("The"), other("the", Relation.SAME)),
                    column(null, other("old", Relation.ADDED)),
                    column(base("dam"), other("dam", Relation.SAME)),
                    column(base("will"), other("would", Relation.CHANGED)),
                    column(null, other("not", Relation.NEGATION)),
                    column(base("open"), other("open", Relation.SAME)),
                    column(base("in"), null),
                    column(base("May"), null)));

    private List<Run> runs() {
        return Differences.of(collation, 1, whole(OTHER), OTHER);
    }

    @Test
    void stretchesFollowTheTextWithMarksAndBlanksBetween() {
        assertThat(runs())
                .containsExactly(
                        new Run("In", Relation.MOVED),
                        new Run(" June, the ", Relation.SAME),
                        new Run("old", Relation.ADDED),
                        new Run(" dam ", Relation.SAME),
                        new Run("would", Relation.CHANGED),
                        new Run(" ", Relation.SAME),
                        new Run("not", Relation.NEGATION),
                        new Run(" open", Relation.SAME),
                        new Run("May", Relation.LEFT_OUT));
    }

    @Test
    void theWordsOfTheRenderingAreAllThereInOrder() {
        List<String> texts = runs().stream()
                .filter(r -> r.relation() != Relation.LEFT_OUT)
                .map(Run::text)
                .toList();
        assertThat(String.join("", texts)).isEqualTo(OTHER.replace('\n', ' '));
    }

    @Test
    void whatMovedIsNotLeftOutToo() {
        assertThat(runs())
                .filteredOn(r -> r.relation() == Relation.LEFT_OUT)
                .containsExactly(new Run("May", Relation.LEFT_OUT));
    }

    @Test
    void theBaseIsOneStretch() {
        assertThat(Differences.of(collation, 0, whole(BASE), BASE)).containsExactly(new Run(BASE, Relation.SAME));
    }

    @Test
    void neighboursOfOneRelationBecomeOneStretch() {
        String text = "open very soon";
        Collation added = new Collation(
                0,
                List.of(
                        column(base("open"), in(text, "open", Relation.SAME)),
                        column(null, in(text, "very", Relation.ADDED)),
                        column(null, in(text, "soon", Relation.ADDED))));
        assertThat(Differences.of(added, 1, whole(text), text))
                .containsExactly(new Run("open ", Relation.SAME), new Run("very soon", Relation.ADDED));
    }

    @Test
    void wordsLeftOutAtTheStartStandAtTheStart() {
        String text = "open in May";
        Collation left = new Collation(
                0, List.of(column(base("will"), null), column(base("open"), in(text, "open", Relation.SAME))));
        assertThat(Differences.of(left, 1, whole(text), text))
                .containsExactly(new Run("will", Relation.LEFT_OUT), new Run("open in May", Relation.SAME));
    }

    @Test
    void aWordingThatSharesNothingStandsApartWithoutMarks() {
        String text = "nothing of the kind";
        Collation apart =
                new Collation(0, List.of(column(base("dam"), null), column(null, in(text, text, Relation.CHANGED))));
        assertThat(Differences.apart(apart, 1, whole(text))).isTrue();
        assertThat(Differences.of(apart, 1, whole(text), text)).containsExactly(new Run(text, Relation.SAME));
        assertThat(Differences.apart(collation, 1, whole(OTHER))).isFalse();
    }

    @Test
    void aNegationThatIsGoneIsNotJustLeftOut() {
        String text = "will open in May";
        Collation denied = new Collation(
                0,
                List.of(
                        column(in("will not open soon", "will", Relation.SAME), in(text, "will", Relation.SAME)),
                        column(in("will not open soon", "not", Relation.NEGATION), null),
                        column(in("will not open soon", "open", Relation.SAME), in(text, "open", Relation.SAME))));
        assertThat(Differences.of(denied, 1, whole(text), text))
                .containsExactly(
                        new Run("will", Relation.SAME),
                        new Run("not", Relation.NEGATION, true),
                        new Run(" open in May", Relation.SAME));
        assertThat(Differences.of(denied, 0, whole("will not open soon"), "will not open soon"))
                .as("the base shows its own")
                .contains(new Run("not", Relation.NEGATION));
    }
}
