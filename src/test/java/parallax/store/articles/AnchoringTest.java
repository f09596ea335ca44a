package parallax.store.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static parallax.store.Sample.at;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.text.Span;

class AnchoringTest {

    private static final String OLD = "The bridge stays shut until spring, said the harbour master.\n"
            + "Ferries run twice a day, he said. Nobody was hurt, he said.\n"
            + "The council will meet again on Friday to vote on the repairs.\n";

    private static String placed(String before, String after, Span span) {
        return new Anchoring(before, after).place(span).map(s -> s.of(after)).orElse("-");
    }

    @Test
    void aPassageIsFoundWhereItMovedTo() {
        String now = "Update: two ferries were added.\n" + OLD;
        assertThat(placed(OLD, now, at(OLD, "until spring"))).isEqualTo("until spring");
        assertThat(new Anchoring(OLD, now).place(at(OLD, "until spring"))).contains(at(now, "until spring"));
    }

    @Test
    void whatStandsMoreThanOnceIsToldByWhatIsAroundIt() {
        String now = OLD.replace("Ferries run twice a day", "Ferries now run four times a day");
        Span second = new Span(OLD.lastIndexOf("he said"), OLD.lastIndexOf("he said") + 7);
        assertThat(new Anchoring(OLD, now).place(second))
                .contains(new Span(now.lastIndexOf("he said"), now.lastIndexOf("he said") + 7));
    }

    @Test
    void aPassageWithAChangedWordIsFoundWhole() {
        String now = OLD.replace("again on Friday", "again on Thursday");
        assertThat(placed(OLD, now, at(OLD, "council will meet again on Friday to vote")))
                .isEqualTo("council will meet again on Thursday to vote");
    }

    @Test
    void whatIsGoneHasNoPlace() {
        String now = OLD.replace("The council will meet again on Friday to vote on the repairs.\n", "");
        assertThat(new Anchoring(OLD, now).place(at(OLD, "meet again on Friday to vote")))
                .isEmpty();
        assertThat(new Anchoring(OLD, "Other words altogether, nothing like it.").place(at(OLD, "he said")))
                .isEmpty();
    }

    @Test
    void inTheSameTextEveryPassageStaysWhereItIs() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            int start = random.nextInt(OLD.length() - 1);
            Span span = new Span(start, start + 1 + random.nextInt(OLD.length() - start - 1));
            assertThat(new Anchoring(OLD, OLD).place(span)).as("%s", span).isEqualTo(Optional.of(span));
        }
    }

    @Test
    void aChangedFirstWordDoesNotPullTheWordBeforeItAlong() {
        String old = "Fees rise by twelve per cent from January on, the board said.";
        String now = old.replace("twelve", "nine");
        assertThat(placed(old, now, at(old, "twelve per cent from January"))).isEqualTo("nine per cent from January");
    }
}
