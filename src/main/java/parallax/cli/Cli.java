package parallax.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import parallax.export.notes.Arrangement;
import parallax.export.refi.RefiProfile;
import parallax.project.NoteFormat;
import parallax.store.file.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code parallax VERB …}. */
@Command(
        name = "parallax",
        description = "Shows how each outlet reported the same statement.",
        synopsisHeading = "%nUsage: parallax [PROJECT]  opens the workbench%n   or: ",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ImportCommand.class,
            ArticlesCommand.class,
            QuotesCommand.class,
            CompareCommand.class,
            SearchCommand.class,
            TagCommand.class,
            CountCommand.class,
            ExportCommand.class,
            CodebookCommand.class,
            CheckCommand.class
        })
public final class Cli implements Callable<Integer> {

    /** All was done. */
    static final int DONE = 0;
    /** Some inputs failed, the rest was done. */
    static final int SOME_FAILED = 1;
    /** The call was wrong. */
    static final int USAGE = 2;
    /** The project cannot be opened. */
    static final int NO_PROJECT = 3;

    private final Console console;

    private Cli(Console console) {
        this.console = console;
    }

    /**
     * Runs a command.
     *
     * @return the exit code: 0 all done; 1 some inputs failed, the rest done; 2 wrong usage; 3 the project cannot be opened
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        try (Console console = new Console(out, err)) {
            return new CommandLine(new Cli(console), new Commands(console))
                    .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                    .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .registerConverter(CountCommand.Table.class, new OptionWord<>(CountCommand.Table.class))
                    .registerConverter(NoteFormat.class, new OptionWord<>(NoteFormat.class))
                    .registerConverter(Arrangement.class, new OptionWord<>(Arrangement.class))
                    .registerConverter(RefiProfile.class, new OptionWord<>(RefiProfile.class))
                    .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e))
                    .execute(args);
        }
    }

    private static int failed(Console console, Exception e) {
        String words = e.getMessage() == null ? e.toString() : e.getMessage();
        console.say("parallax: " + words);
        return e instanceof StoreException ? NO_PROJECT : e instanceof IllegalArgumentException ? USAGE : SOME_FAILED;
    }

    @Override
    public Integer call() {
        console.say("parallax: which command? 'parallax --help' lists them.");
        return USAGE;
    }

    /** Hands every command the console. */
    private record Commands(Console console) implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (var constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Console.class) {
                    return type.cast(constructor.newInstance(console));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
