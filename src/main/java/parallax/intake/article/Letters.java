package parallax.intake.article;

/** Texts compared by their letters and digits alone, whatever marks and spaces stand between them. */
final class Letters {

    private Letters() {}

    /** The letters and digits of {@code text} in lower case, without anything between them. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
