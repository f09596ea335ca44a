package parallax.intake.source;

import java.io.IOException;

/** More came out of a file than {@link Budget} allows; the message is a whole sentence for the analyst. */
public final class OverBudget extends IOException {

    private static final long serialVersionUID = 1L;

    OverBudget(String sentence) {
        super(sentence);
    }
}
