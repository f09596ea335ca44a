package parallax.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/** The log: a file for every start, the last ten kept. The console hears of nothing but disasters. */
final class Logs {

    private static final int KEPT = 10;
    private static final int REMEMBERED = 20;
    private static final String LINE = "%1$tF %1$tT.%1$tL %2$-7s %3$s: %4$s%5$s%n";

    private final Deque<String> problems = new ArrayDeque<>();
    // Held here because a logger that nobody holds forgets its level.
    private final Logger all = Logger.getLogger("");
    private final Logger own = Logger.getLogger("parallax");

    /** Starts a log in {@code folder}; where that cannot be written to, the program goes on without. */
    static Logs start(Path folder) {
        Logs logs = new Logs();
        for (Handler handler : logs.all.getHandlers()) {
            logs.all.removeHandler(handler);
        }
        logs.all.setLevel(Level.WARNING);
        logs.own.setLevel(Level.INFO);
        ConsoleHandler console = new ConsoleHandler();
        console.setLevel(Level.SEVERE);
        logs.all.addHandler(console);
        logs.all.addHandler(logs.remembering());
        try {
            logs.all.addHandler(file(folder));
        } catch (IOException e) {
            logs.all.log(Level.WARNING, "There will be no log file", e);
        }
        return logs;
    }

    /** The latest warnings and errors, oldest first, one line each. */
    List<String> problems() {
        synchronized (problems) {
            return List.copyOf(problems);
        }
    }

    private static Handler file(Path folder) throws IOException {
        Files.createDirectories(folder);
        String name =
                "parallax-" + DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now()) + "-"
                        + ProcessHandle.current().pid() + ".log";
        FileHandler handler = new FileHandler(folder.toString().replace("%", "%%") + "/" + name);
        handler.setEncoding("UTF-8");
        handler.setFormatter(new Formatter() {
            private final Formatter simple = new SimpleFormatter();

            @Override
            public String format(LogRecord entry) {
                String trace = entry.getThrown() == null ? "" : System.lineSeparator() + trace(entry.getThrown());
                return LINE.formatted(
                        entry.getMillis(),
                        entry.getLevel().getName(),
                        entry.getLoggerName(),
                        simple.formatMessage(entry),
                        trace);
            }
        });
        prune(folder);
        return handler;
    }

    private static String trace(Throwable thrown) {
        var lines = new StringWriter();
        thrown.printStackTrace(new PrintWriter(lines));
        return lines.toString().stripTrailing();
    }

    private static void prune(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(f -> f.getFileName().toString().matches("parallax-.*\\.log"))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .skip(KEPT)
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Handler remembering() {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLevel().intValue() < Level.WARNING.intValue()) {
                    return;
                }
                // The message of an exception may quote an article, its class never does.
                String thrown = entry.getThrown() == null
                        ? ""
                        : " (" + entry.getThrown().getClass().getName() + ")";
                synchronized (problems) {
                    problems.addLast("%tFT%<tT %s: %s%s"
                            .formatted(entry.getMillis(), entry.getLoggerName(), entry.getMessage(), thrown));
                    if (problems.size() > REMEMBERED) {
                        problems.removeFirst();
                    }
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
