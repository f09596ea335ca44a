package parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.store.coding.NewTag;

class CodebookDamageTest {

    @TempDir
    Path folder;

    @Test
    void aTableFromASpreadsheetIsReadInItsEncodingAndWithoutWhatNoProjectKeeps() throws IOException {
        Path file = Files.write(
                folder.resolve("codes.csv"), "name;under\nSch\u00F6n\0er;\n".getBytes(Charset.forName("windows-1252")));
        assertThat(CodebookCsv.read(file))
                .singleElement()
                .extracting(NewTag::path)
                .asString()
                .contains("Sch\u00F6n\uFFFDer");
    }

    @Test
    void quotationMarksThatDoNotMatchAreToldInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("codes.csv"), "name,under\n\"Boats\"x,\n");
        assertThatThrownBy(() -> CodebookCsv.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("codes.csv is no table that can be read")
                .hasMessageEndingWith("Save it anew as CSV.");
    }
}
