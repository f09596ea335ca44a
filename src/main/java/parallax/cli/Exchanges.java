package parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import parallax.project.Project;

/** {@code parallax import} of projects and codebooks of other programs. */
final class Exchanges {

    private final Console console;

    Exchanges(Console console) {
        this.console = console;
    }

    /**
     * Whether the inputs are exchange files.
     *
     * @throws IllegalArgumentException if only some are: their marks belong to the texts that they bring themselves
     */
    static boolean are(List<String> inputs) {
        long exchanges = inputs.stream()
                .map(i -> i.toLowerCase(Locale.ROOT))
                .filter(i -> i.endsWith(".qdpx") || i.endsWith(".qdc"))
                .count();
        if (exchanges > 0 && exchanges < inputs.size()) {
            throw new IllegalArgumentException(
                    "Import projects and codebooks of other programs (.qdpx, .qdc) apart from articles.");
        }
        return exchanges > 0;
    }

    /** Brings them in, each in one act; one that cannot be read changes nothing. @return the exit code */
    int bring(Path file, List<String> inputs) throws Exception {
        int failed = 0;
        try (Project project = Files.exists(file) ? Project.open(file) : Project.create(file)) {
            for (String input : inputs) {
                try {
                    project.bringing(Path.of(input)).run(console).lines().forEach(console::say);
                } catch (IOException e) {
                    failed++;
                    console.say(String.valueOf(e.getMessage()));
                }
            }
            project.settle();
        }
        return Inputs.exit(failed);
    }
}
