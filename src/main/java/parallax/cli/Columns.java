package parallax.cli;

/** Text cut to the width of a column. */
final class Columns {

    private Columns() {}

    /** {@code text} on one line of at most {@code width} code points. */
    static String fit(String text, int width) {
        String line = text.strip().replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        return length <= width ? line : line.substring(0, line.offsetByCodePoints(0, width - 1)) + "\u2026";
    }

    /** A place that was found, on one line: where, in which article, in which words. */
    static String place(String source, String title, String snippet) {
        return String.format("%-24s  %-40s  %s%n", fit(source, 24), fit(title, 40), fit(snippet, 100));
    }
}
