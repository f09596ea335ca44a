package parallax.intake.format.pdf;

import java.util.List;

/** Hebrew and Arabic stand on a page in the order in which they are seen, not read. */
final class PdfRightToLeft {

    private PdfRightToLeft() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }

    /** Whether most words of a row are. */
    static boolean isMost(List<PdfWord> words) {
        return words.stream().filter(word -> is(word.text())).count() * 2 > words.size();
    }
}
