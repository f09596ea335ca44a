package parallax;

import java.util.Map;
import java.util.Set;
import parallax.cli.Cli;
import parallax.workbench.App;

/** Where everything starts: a verb goes to the command line, anything else opens the workbench. */
public final class Main {

    private static final Set<String> VERBS = Set.of(
            "import",
            "articles",
            "quotes",
            "compare",
            "search",
            "export",
            "check",
            "help",
            "--help",
            "-h",
            "--version",
            "-V");

    private Main() {}

    /** What a command line asks for. */
    enum Face {
        COMMAND_LINE,
        WORKBENCH,
        SAMPLE
    }

    public static void main(String[] args) {
        Face face = face(args);
        if (face == Face.COMMAND_LINE) {
            System.exit(Cli.run(args, System.out, System.err));
        }
        if (!hasDisplay(System.getProperty("os.name"), System.getenv())) {
            if (face != Face.SAMPLE && System.getProperty("glass.platform") == null) {
                System.err.println("There is no display to open the workbench on. "
                        + "“parallax help” lists what can be done without one.");
                System.exit(2);
            }
            setDefault("glass.platform", "Headless");
            setDefault("prism.order", "sw");
            setDefault("java.awt.headless", "true");
        }
        // Only here is a class loaded that needs JavaFX.
        App.open(args);
    }

    static Face face(String[] args) {
        if (args.length == 1 && args[0].equals("--sample")) {
            return Face.SAMPLE;
        }
        boolean project = args.length == 1 && !VERBS.contains(args[0]) && !args[0].startsWith("-");
        return args.length == 0 || project ? Face.WORKBENCH : Face.COMMAND_LINE;
    }

    /** Only Linux can be without one; elsewhere JavaFX finds out by itself. */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.startsWith("Linux")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    private static void setDefault(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
