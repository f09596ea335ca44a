package parallax.intake.format.pdf;

/**
 * Characters of a page without a space between them.
 *
 * @param text in reading order
 * @param left edge in points from the left of the page
 * @param right edge
 * @param y of the baseline, in points from the top
 * @param size of the font in points
 * @param bold whether its font is
 */
record PdfWord(String text, float left, float right, float y, float size, boolean bold) {}
