package parallax.intake.format.markdown;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes the marks out of a Markdown paragraph and leaves its words. */
final class MarkdownMarks {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** Where escaped characters wait while the marks go: the private area, one for one. */
    private static final int SHELTER = 0xE000;

    /** Longer ones are no paragraphs that anybody marked up; to look for pairs in them takes too long. */
    private static final int LONGEST = 100_000;

    private static final Pattern COMMENT = Pattern.compile("<!--.{0,1000}?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>");
    private static final Pattern ADDRESS = Pattern.compile("<((?:https?|mailto):[^<>\\s]{1,2000})>");
    private static final Pattern IMAGE =
            Pattern.compile("!\\[[^\\[\\]]{0,1000}\\](?:\\([^()]{0,2000}\\)|\\[[^\\[\\]]{0,200}\\])");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\[\\]]{1,100}\\]:?");
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]]{1,2000})\\](?:\\((?:[^()]++|\\([^()]*+\\)){0,20}+\\)|\\[[^\\[\\]]{0,200}\\])");
    private static final Pattern CODE = Pattern.compile("(`{1,9})(.{1,1000}?)\\1", Pattern.DOTALL);
    private static final Pattern STRONG = Pattern.compile("(\\*{1,3}|~~)(?=\\S)([^*~]{1,1000}?)(?<=\\S)\\1");
    private static final Pattern UNDERSCORED =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(_{1,3})(?=\\S)([^_]{1,1000}?)(?<=\\S)\\1(?![\\p{L}\\p{N}_])");

    private MarkdownMarks() {}

    /** A paragraph as a reader sees it. */
    static String without(String marked) {
        if (marked.length() > LONGEST) {
            return marked;
        }
        String text = sheltered(marked);
        text = COMMENT.matcher(text).replaceAll("");
        text = CODE.matcher(text).replaceAll("$2");
        text = IMAGE.matcher(text).replaceAll("");
        text = NOTE.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = ADDRESS.matcher(text).replaceAll("$1");
        text = TAG.matcher(text).replaceAll("");
        // Strong words may hold emphasised ones.
        text = STRONG.matcher(text).replaceAll("$2");
        text = STRONG.matcher(text).replaceAll("$2");
        text = UNDERSCORED.matcher(text).replaceAll("$2");
        text = UNDERSCORED.matcher(text).replaceAll("$2");
        return unsheltered(Parser.unescapeEntities(text, false));
    }

    private static String sheltered(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
                out.append((char) (SHELTER + text.charAt(++i)));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String unsheltered(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean waiting = c >= SHELTER && c < SHELTER + 0x80 && ESCAPABLE.indexOf(c - SHELTER) >= 0;
            out.append(waiting ? (char) (c - SHELTER) : c);
        }
        return out.toString();
    }
}
