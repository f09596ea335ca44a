package parallax.export;

import java.util.regex.Pattern;

/** Text made safe for CommonMark. */
public final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!]");
    private static final Pattern LINE_START = Pattern.compile("(?m)^(\\s*)([-+=]|\\d+[.)])");

    private Markdown() {}

    /** {@code text} so that it reads as it is, on any number of lines. */
    public static String escape(String text) {
        String marked = SPECIAL.matcher(text).replaceAll("\\\\$0");
        return LINE_START.matcher(marked).replaceAll(m -> {
            String mark = m.group(2);
            String escaped = mark.length() == 1
                    ? "\\" + mark
                    : mark.substring(0, mark.length() - 1) + "\\" + mark.charAt(mark.length() - 1);
            return java.util.regex.Matcher.quoteReplacement(m.group(1) + escaped);
        });
    }

    /** The same on one line, for a heading or a cell of a table. */
    public static String line(String text) {
        return escape(text.strip().replaceAll("\\s+", " "));
    }

    /** The same as a block quote. */
    public static String block(String text) {
        return "> " + escape(text.strip()).replace("\n", "\n> ");
    }
}
