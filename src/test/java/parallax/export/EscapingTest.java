package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingTest {

    @Test
    void htmlKeepsNoTagAliveInTextOrAttribute() {
        assertThat(Html.escape("<script>alert(\"1\")</script> & 'x'"))
                .isEqualTo("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;");
    }

    @Test
    void htmlReplacesWhatItForbids() {
        assertThat(Html.escape("a\u0000b\uD800c\uFFFEd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
        assertThat(Html.escape("tab\tline\n😀 e\u0301")).isEqualTo("tab\tline\n😀 e\u0301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =cmd", "\t=x", "\rx", "＝1"})
    void csvDisarmsFormulas(String text) {
        assertThat(Csv.safe(text)).isEqualTo("'" + text);
    }

    @Test
    void csvLeavesTextAlone() {
        assertThat(Csv.safe("3 - 2 = 1")).isEqualTo("3 - 2 = 1");
        assertThat(Csv.safe("")).isEmpty();
    }

    @Test
    void csvQuotesDelimitersAndLinesAndKeepsNumbers() {
        StringBuilder out = new StringBuilder();
        new Csv(out).row("a,b", "say \"hi\"", "two\nlines", -3, null);
        assertThat(out.toString()).isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",-3,\r\n");
    }

    @Test
    void markdownReadsAsItWasWritten() {
        assertThat(Markdown.escape("# no heading\n1. no list\n- nor this\n*plain* [x](y) <b>"))
                .isEqualTo("\\# no heading\n1\\. no list\n\\- nor this\n\\*plain\\* \\[x\\](y) \\<b\\>");
    }

    @Test
    void markdownLineFitsATable() {
        assertThat(Markdown.line(" a | b\n c ")).isEqualTo("a \\| b c");
    }
}
