package parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parallax.text.WordDiff.Kind;
import parallax.text.WordDiff.Run;

class WordDiffTest {

    private static String told(String older, String newer) {
        return WordDiff.of(older, newer).stream()
                .map(r -> switch (r.kind()) {
                    case SAME -> r.text();
                    case GONE -> "[-" + r.text().strip() + "-]";
                    case ADDED -> "{+" + r.text().strip() + "+}";
                })
                .collect(Collectors.joining());
    }

    private static String without(List<Run> runs, Kind kind) {
        return runs.stream().filter(r -> r.kind() != kind).map(Run::text).collect(Collectors.joining());
    }

    @Test
    void wordsThatChangedStandBesideOneAnother() {
        assertThat(told("The bridge is shut until spring.", "The bridge is shut until May."))
                .isEqualTo("The bridge is shut until [-spring.-]{+May.+}");
        assertThat(told("Two ferries run.", "Two more ferries run.")).isEqualTo("Two {+more+}ferries run.");
        assertThat(told("Nobody was hurt. The pier is open.", "The pier is open."))
                .isEqualTo("[-Nobody was hurt.-]The pier is open.");
        assertThat(told("same words", "same words")).isEqualTo("same words");
        assertThat(told("", "new")).isEqualTo("{+new+}");
        assertThat(told("old", "")).isEqualTo("[-old-]");
    }

    @Test
    void bothTextsCanBeReadOffTheRuns() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            String a = words(random);
            String b = words(random);
            List<Run> runs = WordDiff.of(a, b);
            assertThat(without(runs, Kind.GONE)).isEqualTo(b);
            assertThat(without(runs, Kind.ADDED).strip().split("\\s+")).isEqualTo(a.split("\\s+"));
        }
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(40), 0, 6).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
    }

    @Test
    void textsWithNothingInCommonAreReplaced() {
        String a = "left ".repeat(3000);
        String b = "right ".repeat(3000);
        assertThat(WordDiff.of(a, b)).extracting(Run::kind).containsExactly(Kind.GONE, Kind.ADDED);
    }
}
