package parallax.intake.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** The large first letter of a story that stands beside several lines belongs to the first of them. */
final class PdfInitials {

    private static final float LARGE = 1.8f;

    private PdfInitials() {}

    static List<PdfWord> joined(List<PdfWord> words) {
        List<PdfWord> joined = new ArrayList<>(words);
        for (PdfWord word : words) {
            if (word.text().length() <= 2 && word.text().matches("[\"\u201C\u201E\u00AB]?\\p{Lu}")) {
                int first = firstBeside(joined, word);
                if (first >= 0) {
                    PdfWord rest = joined.get(first);
                    joined.set(
                            first,
                            new PdfWord(
                                    word.text() + rest.text(),
                                    word.left(),
                                    rest.right(),
                                    rest.y(),
                                    rest.size(),
                                    rest.bold()));
                    joined.remove(word);
                }
            }
        }
        return joined;
    }

    /** The word right of the letter's head whose line the letter begins, -1 where there is none. */
    private static int firstBeside(List<PdfWord> words, PdfWord letter) {
        int best = -1;
        for (int i = 0; i < words.size(); i++) {
            PdfWord word = words.get(i);
            boolean beside = word.left() >= letter.right() - 1 && word.left() < letter.right() + word.size();
            boolean atHead = word.y() < letter.y() - 0.35f * letter.size() && word.y() > letter.y() - letter.size();
            if (letter.size() >= LARGE * word.size()
                    && beside
                    && atHead
                    && (best < 0 || word.y() < words.get(best).y())) {
                best = i;
            }
        }
        return best;
    }
}
