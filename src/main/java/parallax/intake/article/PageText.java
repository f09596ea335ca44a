package parallax.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.BrokenLines;
import parallax.intake.source.TimeLimit;

/** Cuts a page into blocks: the paragraphs, headings, list items and cells that stand on lines of their own. */
final class PageText {

    /** What no reader sees, or sees as a control and not as text. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "head",
            "select",
            "textarea",
            "input",
            "option",
            "datalist",
            "rt",
            "rp");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private PageText() {}

    /** The blocks of {@code body} in reading order, none blank. */
    static List<Block> blocks(Element body) {
        Collector collector = new Collector();
        body.filter(collector);
        return collector.blocks;
    }

    /** jsoup walks the tree in a loop, so depth costs no stack. */
    private static final class Collector implements NodeFilter {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int linked;
        private int links;
        private Element owner = new Element("body");

        @Nullable
        private String stamp;

        private boolean changedStamp;

        @Override
        public FilterResult head(Node node, int depth) {
            TimeLimit.check();
            if (node instanceof TextNode words) {
                add(words);
                return FilterResult.CONTINUE;
            }
            if (node instanceof DataNode || node instanceof Comment || !(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            String name = element.normalName();
            if (SILENT.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("time") || element.hasAttr("datetime")) {
                stamp(element);
            } else if (isMoment(element.attr("title"))) {
                stamp = element.attr("title");
            }
            if (name.equals("br")) {
                flush();
            } else if (BLOCKS.contains(name)) {
                flush();
                owner = element;
            } else if (name.equals("a")) {
                links++;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (BLOCKS.contains(element.normalName())) {
                    flush();
                    Element parent = element.parent();
                    while (parent != null && !BLOCKS.contains(parent.normalName())) {
                        parent = parent.parent();
                    }
                    owner = parent == null ? owner : parent;
                } else if (element.normalName().equals("a")) {
                    links--;
                }
            }
            return FilterResult.CONTINUE;
        }

        /** Keeps the first stamp of a line, but one of a change only for want of another. */
        private void stamp(Element time) {
            boolean changed = time.attr("itemprop").equals("dateModified")
                    || time.hasClass("updated") && !time.hasClass("published")
                    || time.hasClass("modified");
            if (stamp == null || changedStamp && !changed) {
                stamp = time.attr("datetime");
                changedStamp = changed;
            }
        }

        /** Whether an attribute holds a date and time for machines: {@code 2025-03-12T10:00}. */
        private static boolean isMoment(String title) {
            return title.length() >= 16 && title.charAt(10) == 'T' && title.charAt(4) == '-' && title.charAt(13) == ':';
        }

        private void add(TextNode node) {
            int before = text.length();
            boolean pre = owner.normalName().equals("pre");
            String words = pre ? BrokenLines.joined(node.getWholeText()) : node.getWholeText();
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (pre && c == '\n') {
                    flush();
                    before = 0;
                } else if (c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r') {
                    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                        text.append(' ');
                    }
                } else {
                    text.append(c);
                }
            }
            if (links > 0) {
                linked += text.length() - before;
            }
        }

        private void flush() {
            String line = text.toString().strip();
            if (!line.isEmpty()) {
                blocks.add(new Block(owner, line, Math.min(linked, line.length()), stamp));
                stamp = null;
            }
            text.setLength(0);
            linked = 0;
        }
    }
}
