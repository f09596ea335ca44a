package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake;
import parallax.intake.Read;

/** Damaged files of every kind become articles or sentences, never anything else. */
class FuzzTest {

    private static final int EACH = 50;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> damagedFilesAreReadOrRefusedInASentence() throws IOException {
        Map<String, byte[]> samples = new LinkedHashMap<>(FuzzSamples.all());
        samples.putAll(DocumentSamples.all());
        Intake intake = new Intake();
        return samples.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> fuzz(intake, e.getKey(), e.getValue())));
    }

    private void fuzz(Intake intake, String name, byte[] sample) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, sample);
        assertThat(Read.of(intake, file).articles()).isNotEmpty();
        for (int seed = 0; seed < EACH; seed++) {
            Files.write(file, DocumentDamage.of(sample, seed));
            assertThat(Read.of(intake, file).problems())
                    .as("%s, seed %d", name, seed)
                    .allMatch(problem -> problem.endsWith(".") && !problem.contains("fault in Parallax"));
        }
    }
}
