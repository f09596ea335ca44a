package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Read;

class MisnamedTest {

    @TempDir
    Path folder;

    @Test
    void aDocumentIsReadAsWhatItIsWhateverItIsCalled() throws IOException {
        for (Map.Entry<String, byte[]> sample : DocumentSamples.all().entrySet()) {
            if (!sample.getKey().endsWith(".md")) {
                Path file = folder.resolve(sample.getKey().replace('.', '-') + ".txt");
                Read read = Read.of(Files.write(file, sample.getValue()));
                assertThat(read.problems()).as(sample.getKey()).isEmpty();
                assertThat(read.articles())
                        .as(sample.getKey())
                        .isNotEmpty()
                        .allSatisfy(a -> assertThat(a.title())
                                .isEqualTo(InventedDocument.of(1).title()));
            }
        }
    }
}
