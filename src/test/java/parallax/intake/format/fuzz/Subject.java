package parallax.intake.format.fuzz;

import java.nio.file.Path;

/** What reads the damaged files. */
@FunctionalInterface
public interface Subject {
    /** Reads a file and tells what came of it; what it throws is a fault. */
    void read(Path file, Outcome outcome) throws Exception;
}
