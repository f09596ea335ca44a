package parallax.intake.format.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Passage;
import parallax.news.Role;

/**
 * The paragraphs of an OpenDocument text (OASIS ODF 1.3 part 3): deletions, comments and lists of contents out, footnotes
 * after the paragraph that calls them.
 */
final class OdtText implements XmlWalk.Visitor {

    private static final int SPACES = 200;

    private static final Set<String> SKIPPED = Set.of(
            "tracked-changes",
            "annotation",
            "note-citation",
            "table-of-content",
            "alphabetical-index",
            "forms",
            "script",
            "binary-data",
            "ruby-text",
            "object",
            "desc",
            "bibliography-mark");

    private static final Set<String> RUNNING =
            Set.of("header", "footer", "header-left", "footer-left", "header-first", "footer-first");

    private final Styles styles;
    private final boolean heads;
    private final Paragraphs paragraphs = new Paragraphs();
    private int skipping;
    private int wanted;
    private int open;

    /** @param heads whether headers and footers are read, instead of the text */
    OdtText(Styles styles, boolean heads) {
        this.styles = styles;
        this.heads = heads;
    }

    List<Passage> passages() {
        return new ArrayList<>(paragraphs.all());
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (skipping > 0) {
            skipping++;
            return;
        }
        if (SKIPPED.contains(name)) {
            skipping = 1;
            return;
        }
        if (heads ? RUNNING.contains(name) : name.equals("text")) {
            wanted++;
        }
        if (wanted == 0) {
            return;
        }
        switch (name) {
            case "p", "h" -> {
                paragraphs.begin(role(name, at));
                open++;
            }
            case "s" -> paragraphs.text(" ".repeat(count(XmlWalk.attribute(at, "c"))));
            case "tab" -> paragraphs.text("\t");
            case "line-break" -> paragraphs.text("\n");
            default -> {
                // Spans, links and lists have no text of their own.
            }
        }
    }

    @Override
    public void end(String name) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        if (wanted > 0 && (name.equals("p") || name.equals("h"))) {
            paragraphs.end();
            open--;
        }
        if (heads ? RUNNING.contains(name) : name.equals("text")) {
            wanted--;
        }
    }

    /** White space that is not written as an element is the writer's layout. */
    @Override
    public void text(String text) {
        if (skipping == 0 && wanted > 0 && open > 0) {
            paragraphs.text(text.replaceAll("[ \t\r\n]+", " "));
        }
    }

    private @Nullable Role role(String name, XMLStreamReader at) {
        if (heads) {
            return Role.FURNITURE;
        }
        Role role = styles.role(XmlWalk.attribute(at, "style-name"));
        return role == null && name.equals("h") ? Role.HEADING : role;
    }

    private static int count(@Nullable String c) {
        return c != null && c.matches("\\d{1,4}") ? Math.min(SPACES, Integer.parseInt(c)) : 1;
    }
}
