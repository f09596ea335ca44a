package parallax.workbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.text.WordDiff;
import parallax.text.WordDiff.Kind;
import parallax.text.WordDiff.Run;

class ChangesTest {

    @Test
    void aParagraphThatWentIsShownAsAWholeOne() {
        List<Run> runs = Changes.whole(List.of(
                new Run(Kind.SAME, "It rained.\n\nThe "),
                new Run(Kind.GONE, "gulls left.\n\nThe "),
                new Run(Kind.SAME, "boats stayed.")));
        assertThat(runs)
                .containsExactly(
                        new Run(Kind.SAME, "It rained.\n\n"),
                        new Run(Kind.GONE, "The gulls left.\n\n"),
                        new Run(Kind.SAME, "The boats stayed."));
    }

    @Test
    void aSentenceThatCameIsShownAsAWholeOne() {
        List<Run> runs = Changes.whole(List.of(
                new Run(Kind.SAME, "It rained. The b"),
                new Run(Kind.ADDED, "ay froze. The b"),
                new Run(Kind.SAME, "oats stayed.")));
        assertThat(runs).contains(new Run(Kind.ADDED, "The bay froze. "));
    }

    @Test
    void aParagraphWithAnotherEndEndsOnce() {
        List<Run> runs = Changes.whole(List.of(
                new Run(Kind.SAME, "It rained in the old "),
                new Run(Kind.GONE, "house.\n\n"),
                new Run(Kind.ADDED, "house on Monday.\n\n"),
                new Run(Kind.SAME, "Boats stayed.")));
        assertThat(runs)
                .containsSubsequence(
                        new Run(Kind.GONE, "house."),
                        new Run(Kind.ADDED, "house on Monday."),
                        new Run(Kind.SAME, "\n\n"));
    }

    @Test
    void bothTextsStayWhatTheyWere() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String older = text(random);
            String newer = text(random);
            List<Run> runs = Changes.whole(WordDiff.of(older, newer));
            assertThat(joined(runs, Kind.ADDED)).isEqualTo(joined(WordDiff.of(older, newer), Kind.ADDED));
            assertThat(joined(runs, Kind.GONE)).isEqualTo(joined(WordDiff.of(older, newer), Kind.GONE));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(List.of("the ", "gull ", "left. ", "\n\n", "a ").get(random.nextInt(5)));
        }
        return text.toString();
    }

    private static String joined(List<Run> runs, Kind not) {
        StringBuilder text = new StringBuilder();
        runs.stream().filter(r -> r.kind() != not).forEach(r -> text.append(r.text()));
        return text.toString();
    }
}
