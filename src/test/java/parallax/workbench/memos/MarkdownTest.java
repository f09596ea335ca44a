package parallax.workbench.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.workbench.memos.Markdown.Block;
import parallax.workbench.memos.Markdown.Form;
import parallax.workbench.memos.Markdown.Run;

class MarkdownTest {

    private static List<Form> forms(String text) {
        return Markdown.blocks(text).stream().map(Block::form).toList();
    }

    private static Run plain(String text) {
        return new Run(text, false, false, false, null);
    }

    @Test
    void blocksAreToldByTheirSigns() {
        assertThat(forms("# One\n\ntwo\nthree\n- four\n  1. five\n> six\nseven"))
                .containsExactly(Form.HEADING, Form.PARAGRAPH, Form.ITEM, Form.ITEM, Form.QUOTE, Form.PARAGRAPH);
        List<Block> blocks = Markdown.blocks("## One ##\n  2. two");
        assertThat(blocks.get(0).level()).isEqualTo(2);
        assertThat(blocks.get(0).runs()).containsExactly(plain("One"));
        assertThat(blocks.get(1).level()).isEqualTo(1);
        assertThat(blocks.get(1).sign()).isEqualTo("2.");
    }

    @Test
    void emphasisCodeAndLinksAreRuns() {
        assertThat(Markdown.runs("a **b *c*** `d*` [e f](tag:1)"))
                .containsExactly(
                        plain("a "),
                        new Run("b ", true, false, false, null),
                        new Run("c", true, true, false, null),
                        plain(" "),
                        new Run("d*", false, false, true, null),
                        plain(" "),
                        new Run("e f", false, false, false, "tag:1"));
    }

    @Test
    void whatIsNoMarkdownStaysAsItWasTyped() {
        for (String text : List.of("2 * 3 * 4", "snake_case_name", "a [b] (c)", "*", "**", "[x]()", "#no heading")) {
            assertThat(Markdown.runs(text)).as(text).containsExactly(plain(text));
        }
        assertThat(forms("#no heading")).containsExactly(Form.PARAGRAPH);
        assertThat(Markdown.runs("\\*a\\*").stream().map(Run::text)).containsExactly("*", "a", "*");
    }

    @Test
    void aMemoIsCalledByItsFirstWords() {
        assertThat(Markdown.title("\n# The **quay**\nmore")).isEqualTo("The quay");
        assertThat(Markdown.title("one\ntwo")).isEqualTo("one");
        assertThat(Markdown.title(" \n")).isEmpty();
    }
}
