package parallax.intake.format.pdf;

import parallax.intake.source.TimeLimit;

/**
 * How much work one PDF may make: drawings that draw themselves, and files of a few kilobytes with a million pages, would
 * take hours.
 */
final class PdfLimits {

    /** The longest newspaper archives in one file are well below. */
    static final int PAGES = 5_000;

    private static final int WORDS = 5_000_000;
    private static final int FORMS = 200_000;
    private static final int STEPS_BETWEEN_LOOKS = 1 << 12;

    private long steps;
    private int words;
    private int forms;

    /** The work is more than a PDF may make. */
    static final class Reached extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** One operator or character. @throws TimeLimit.Over if time is over */
    void step() {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            TimeLimit.check();
        }
    }

    /** One drawing that is drawn from another. @throws Reached if there are too many */
    void form() {
        if (++forms > FORMS) {
            throw new Reached();
        }
    }

    /** So many words more. @throws Reached if there are too many */
    void words(int more) {
        words += more;
        if (words > WORDS) {
            throw new Reached();
        }
    }
}
