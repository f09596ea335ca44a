package parallax.workbench.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of Markdown (CommonMark) memos are shown with: headings, paragraphs, lists, block quotes; emphasis, code, links. All
 * else is shown as it was typed, so that nothing is hidden.
 */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[-*+]|(\\d{1,9})[.)])\\s+(.*)");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?(.*)");
    private static final Pattern RUN = Pattern.compile("\\\\([\\\\`*_\\[\\]()#>+.!-])"
            + "|`([^`\n]+)`"
            + "|\\[([^\\]\n]+)\\]\\(([^)\\s]+)\\)"
            + "|(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\5(?!\\*)"
            + "|(\\*|(?<![\\p{L}\\p{N}])_)(?=\\S)(.+?)(?<=\\S)(?:(?<=^|[^*])\\*(?!\\*)|_(?![\\p{L}\\p{N}]))");

    private Markdown() {}

    /** How a block looks. */
    enum Form {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTE
    }

    /**
     * A block.
     *
     * @param level of a heading, from 1; of an item how deep it is, from 0
     * @param sign what stands before an item: a bullet or its number
     */
    record Block(Form form, int level, String sign, List<Run> runs) {}

    /** @param link where a click leads, null for plain words */
    record Run(
            String text,
            boolean bold,
            boolean italic,
            boolean code,
            @Nullable String link) {}

    /** The blocks of a text in their order. */
    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : (text + "\n").split("\n", -1)) {
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            Matcher quote = QUOTE.matcher(line);
            if (heading.matches()) {
                end(paragraph, blocks);
                blocks.add(new Block(Form.HEADING, heading.group(1).length(), "", runs(heading.group(2))));
            } else if (item.matches()) {
                end(paragraph, blocks);
                String sign = item.group(2) == null ? "\u2022" : item.group(2) + ".";
                blocks.add(new Block(Form.ITEM, item.group(1).length() / 2, sign, runs(item.group(3))));
            } else if (quote.matches()) {
                end(paragraph, blocks);
                blocks.add(new Block(Form.QUOTE, 0, "", runs(quote.group(1))));
            } else if (line.isBlank()) {
                end(paragraph, blocks);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
        return blocks;
    }

    private static void end(StringBuilder paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block(Form.PARAGRAPH, 0, "", runs(paragraph.toString())));
            paragraph.setLength(0);
        }
    }

    /** The runs of one block's text. */
    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        add(text, false, false, runs);
        return runs;
    }

    private static void add(String text, boolean bold, boolean italic, List<Run> runs) {
        Matcher match = RUN.matcher(text);
        int at = 0;
        while (match.find()) {
            plain(text.substring(at, match.start()), bold, italic, runs);
            at = match.end();
            if (match.group(1) != null) {
                plain(match.group(1), bold, italic, runs);
            } else if (match.group(2) != null) {
                runs.add(new Run(match.group(2), bold, italic, true, null));
            } else if (match.group(3) != null) {
                runs.add(new Run(match.group(3), bold, italic, false, match.group(4)));
            } else if (match.group(6) != null) {
                add(match.group(6), true, italic, runs);
            } else {
                add(match.group(8), bold, true, runs);
            }
        }
        plain(text.substring(at), bold, italic, runs);
    }

    private static void plain(String text, boolean bold, boolean italic, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, bold, italic, false, null));
        }
    }

    /** The first line with words, without its signs: what a memo is called in a list. */
    static String title(String text) {
        return blocks(text).stream()
                .map(block ->
                        String.join("", block.runs().stream().map(Run::text).toList()))
                .map(line -> line.lines().findFirst().orElse(""))
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }
}
