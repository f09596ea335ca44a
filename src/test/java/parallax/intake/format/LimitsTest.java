package parallax.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake;
import parallax.intake.Read;
import parallax.intake.format.fuzz.FuzzKind;
import parallax.intake.format.fuzz.FuzzKinds;
import parallax.intake.source.TimeLimit;

/** What holds for every kind of file. */
class LimitsTest {

    @TempDir
    Path folder;

    /** By a clock that goes on by a second whenever somebody looks at it: whoever never looks is never stopped. */
    @TestFactory
    Stream<DynamicTest> aFileThatTakesTooLongIsLeftOut() throws IOException {
        AtomicLong clock = new AtomicLong();
        TimeLimit hasty = new TimeLimit(Duration.ofSeconds(3), () -> clock.addAndGet(1_000_000_000L));
        Intake intake = new Intake(hasty);
        return samples((name, bytes) -> {
            Read read = Read.of(intake, Files.write(folder.resolve(name), bytes));
            assertThat(read.problems()).anyMatch(s -> s.contains("takes too long to read"));
            assertThat(read.problems()).allMatch(s -> s.endsWith("."));
        });
    }

    /** Some of the JDK's parsers print what they do not like. */
    @TestFactory
    Stream<DynamicTest> nothingIsPrinted() throws IOException {
        Intake intake = new Intake();
        return samples((name, bytes) -> {
            Path file = Files.write(folder.resolve(name), bytes);
            byte[] broken = new String(bytes, StandardCharsets.ISO_8859_1)
                    .replace("o", "\u00F0")
                    .getBytes(StandardCharsets.ISO_8859_1);
            Path other = Files.write(folder.resolve("broken-" + name), broken);
            PrintStream before = System.err;
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
            try {
                Read.of(intake, file, other);
            } finally {
                System.setErr(before);
            }
            assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        });
    }

    private interface Check {
        void of(String name, byte[] bytes) throws IOException;
    }

    private static Stream<DynamicTest> samples(Check check) throws IOException {
        return FuzzKinds.articles().stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> each(kind, check)));
    }

    private static void each(FuzzKind kind, Check check) throws IOException {
        for (Map.Entry<String, byte[]> sample : kind.samples().entrySet()) {
            check.of(sample.getKey(), sample.getValue());
        }
    }
}
