package parallax.intake.source;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses HTML whose nesting is limited, so that no page makes a tree that overflows the stack. */
public final class SafeHtml {

    /**
     * Deeper nesting is no layout; below it elements are hung higher. jsoup 1.24.1 now and then fails where it does that
     * between the tags of broken markup, in its lists of open formats and templates, and then does not with another
     * limit.
     */
    private static final List<Integer> DEPTHS = List.of(400, 512, 100);

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private SafeHtml() {}

    /**
     * The tree of a page.
     *
     * @param name of the file, for the refusal
     * @throws Refusal if the parser fails on it with every limit
     */
    public static Document page(String html, String name) throws Refusal {
        Document page = parsed(html);
        if (page != null) {
            return page;
        }
        throw new Refusal(
                "The tags of %s are so broken that it cannot be taken apart, so it was left out. Open it in a browser, and save it from there or copy its text."
                        .formatted(name));
    }

    /** The words of a piece of HTML, in one line. */
    public static String words(String html) {
        Document page = parsed(html);
        return page == null ? TAG.matcher(html).replaceAll(" ") : page.text();
    }

    private static @Nullable Document parsed(String html) {
        for (int depth : DEPTHS) {
            try {
                return Parser.htmlParser().setMaxDepth(depth).parseInput(html, "");
            } catch (IndexOutOfBoundsException | ValidationException e) {
                // The next limit may do.
            }
        }
        return null;
    }
}
