package parallax.intake.format.mail;

/** Plain text whose lines say whether they go on in the next: those that end with a space do (RFC 3676). */
final class Flowed {

    /** It ends with a space and stands alone. */
    private static final String SIGNATURE = "-- ";

    private Flowed() {}

    /**
     * The text with its paragraphs in one line each. What is quoted from other mail stays as it is.
     *
     * @param spaced whether the space belongs to the text, and not only to the line
     */
    static String joined(String text, boolean spaced) {
        StringBuilder out = new StringBuilder(text.length());
        boolean open = false;
        for (String line : text.split("\n", -1)) {
            boolean quoted = line.startsWith(">");
            // A space before “From”, “>” and other spaces is there for the way only.
            String words = line.startsWith(" ") ? line.substring(1) : line;
            if (out.length() > 0 && !(open && !quoted && !line.equals(SIGNATURE))) {
                out.append('\n');
            }
            open = line.endsWith(" ") && !quoted && !line.equals(SIGNATURE);
            out.append(words, 0, words.length() - (open && !spaced ? 1 : 0));
        }
        return out.toString();
    }
}
