package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that options take are shown as they are typed. */
class OptionWordsTest {

    private static String said(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
        Cli.run(args, both, both);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "export,--format,'docx, html, pdf, md, csv, xlsx, jsonld, qdpx, qdc'",
        "export,--by,'article, tag, speaker, outlet, statement'",
        "export,--profile,'standard, nvivo, crlf'",
        "articles,--format,'jsonl, txt'",
        "quotes,--format,'jsonl, csv, table'",
        "search,--format,'table, jsonl'"
    })
    void helpAndErrorsListThem(String command, String option, String words) {
        assertThat(said(command, "--help").replaceAll("\\s+", " ")).contains(words);
        String error = said(command, "project.parallax", "x", option, "nonsense");
        assertThat(error.replaceAll("\\s+", " ")).contains("[" + words + "]").contains("'nonsense'");
    }

    @Test
    void theyMayBeTypedInAnyCase() {
        assertThat(said("export", "nowhere.parallax", "--format", "DOCX")).doesNotContain("Invalid value");
    }
}
