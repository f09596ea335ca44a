package parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.text.Paragraphs;
import parallax.text.Span;

/** Work grows with the text and no faster: counted in units that the models are asked about, not by the clock. */
class LinearTest {

    private static final Vocabulary WORDS = Vocabulary.load(CueLexicon.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said ",
                "Ada Quill said that it rains and ",
                "“It rains,” she said, ",
                "he said: ",
                "“a” said “b” ",
                "\"WALLACE: no said\n\n"
            })
    void eightTimesTheTextIsEightTimesTheWork(String part) {
        long once = steps(part.repeat(600));
        long eightTimes = steps(part.repeat(4800));
        assertThat(once).isPositive();
        assertThat(eightTimes).isLessThanOrEqualTo(9 * once);
    }

    /** The units of all windows that cues would open, with the units and regions themselves. */
    private static long steps(String text) {
        List<Span> paragraphs = Paragraphs.of(text);
        List<QuotedRegion> regions = QuoteMarks.find(text, paragraphs, WORDS.cues());
        List<Unit> units = Units.of(text, paragraphs, regions, WORDS);
        long steps = units.size() + regions.size();
        for (int i = 0; i < units.size(); i++) {
            steps += CueModel.candidate(units.get(i)) ? Window.around(units, i).length() : 0;
        }
        return steps;
    }
}
