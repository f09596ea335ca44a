package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake;
import parallax.intake.Read;
import parallax.intake.format.fuzz.FuzzKind;
import parallax.intake.format.fuzz.FuzzKinds;
import parallax.intake.format.fuzz.FuzzRun;

/** Damaged files of every kind become articles or sentences, never anything else. */
class FuzzTest {

    private static final int EACH = 50;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everySampleComesIn() throws IOException {
        Intake intake = new Intake();
        return FuzzKinds.articles().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
                    for (Map.Entry<String, byte[]> sample : kind.samples().entrySet()) {
                        Read read = Read.of(intake, Files.write(folder.resolve(sample.getKey()), sample.getValue()));
                        assertThat(read.articles()).as(sample.getKey()).isNotEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> damagedFilesAreReadOrRefusedInASentence() throws IOException {
        return FuzzKinds.all().stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> fuzz(kind)));
    }

    private void fuzz(FuzzKind kind) throws IOException {
        FuzzRun run = new FuzzRun(kind, folder, kind.name().hashCode());
        for (int i = 0; i < EACH; i++) {
            assertThat(run.round().fault()).as("%s, round %d", kind, i).isEmpty();
        }
    }
}
