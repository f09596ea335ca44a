package parallax.intake.format.pdf;

import java.util.List;

/**
 * The words of a page.
 *
 * @param number counted from 1
 * @param height in points
 */
record PdfPage(int number, float height, List<PdfWord> words) {

    PdfPage {
        words = List.copyOf(words);
    }
}
