package parallax.workbench;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** What helps to find a fault: versions, counts, the last problems. Never a word of an article. */
final class Diagnostics {

    private final Workspace workspace;
    private final Supplier<List<String>> problems;
    private final DataFolder data;

    /** @param problems the latest warnings and errors, one line each */
    Diagnostics(Workspace workspace, Supplier<List<String>> problems, DataFolder data) {
        this.workspace = workspace;
        this.problems = problems;
        this.data = data;
    }

    /** The program's version. */
    static String version() {
        return Objects.requireNonNullElse(
                Diagnostics.class.getPackage().getImplementationVersion(), Words.of("about.no-version"));
    }

    /** Gathers them in the background; {@code then} runs on the FX thread. */
    void gather(Consumer<String> then) {
        if (workspace.projectProperty().get() == null) {
            then.accept(text(List.of()));
        } else {
            workspace.read(project -> text(project.check()), then);
        }
    }

    private String text(List<String> project) {
        UnaryOperator<String> of = key -> key + ": " + System.getProperty(key);
        StringBuilder text = new StringBuilder("Parallax " + version());
        for (String key :
                List.of("java.version", "java.vendor", "javafx.runtime.version", "os.name", "os.version", "os.arch")) {
            text.append('\n').append(of.apply(key));
        }
        Runtime machine = Runtime.getRuntime();
        text.append("\nmemory: %d of %d MB, %d processors"
                .formatted(
                        (machine.totalMemory() - machine.freeMemory()) >> 20,
                        machine.maxMemory() >> 20,
                        machine.availableProcessors()));
        text.append("\nlogs: ").append(data.logs());
        project.forEach(line -> text.append('\n').append(line));
        problems.get().forEach(line -> text.append('\n').append(line));
        return text.toString();
    }
}
