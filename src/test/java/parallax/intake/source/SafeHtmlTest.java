package parallax.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.jsoup.helper.ValidationException;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SafeHtmlTest {

    private static final List<String> TAGS = List.of("<b>", "<e>", "<p>", "<blockquote>", "<figure>");

    /** Broken markup on which the parser fails where it meets its limit of nesting. */
    private static String broken() {
        Random random = new Random(45);
        StringBuilder html = new StringBuilder("<p>The quay was closed.</p><table><tr>");
        for (int i = 0; i < 600; i++) {
            int tag = i < 60
                    ? random.nextInt(TAGS.size())
                    : random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(TAGS.size() - 1);
            html.append(TAGS.get(tag));
        }
        return html.toString();
    }

    @Test
    void aPageOnWhichTheParserFailsIsReadWithAnotherLimit() throws Refusal {
        assertThatThrownBy(() -> Parser.htmlParser().setMaxDepth(400).parseInput(broken(), ""))
                .as("the parser's fault, without which there is nothing to work around")
                .isInstanceOf(IndexOutOfBoundsException.class);

        assertThat(SafeHtml.page(broken(), "quay.html").text()).startsWith("The quay was closed.");
        assertThat(SafeHtml.words(broken())).startsWith("The quay was closed.");
    }

    @Test
    void soIsAPageWithTemplatesAtTheLimit() throws Refusal {
        String html = "<p>The quay was closed.</p>" + "<e>".repeat(391) + "<template><e><e><e><math><e><template><e>";
        assertThatThrownBy(() -> Parser.htmlParser().setMaxDepth(400).parseInput(html, ""))
                .isInstanceOf(ValidationException.class);
        assertThat(SafeHtml.page(html, "quay.html").text()).startsWith("The quay was closed.");
    }

    @Test
    void nestingIsLimited() throws Refusal {
        int deepest = 0;
        for (var e : SafeHtml.page("<div>".repeat(5_000) + "end", "deep.html").getAllElements()) {
            deepest = Math.max(deepest, e.parents().size());
        }
        assertThat(deepest).isBetween(100, 600);
    }
}
