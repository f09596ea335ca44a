package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parallax.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parallax check}. */
@Command(
        name = "check",
        description = "Checks a project's integrity and counts what is in it.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path file;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Project project = Project.open(file)) {
            for (String line : project.check()) {
                console.out().append(line).append('\n');
            }
        }
        return Cli.DONE;
    }
}
