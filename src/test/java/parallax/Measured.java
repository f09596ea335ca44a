package parallax;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import parallax.cli.Cli;

/** Runs a command of the program in a process of its own, as {@code bin/parallax} does, and says what it took. */
public final class Measured {

    /** The options of {@code bin/parallax} for this command. */
    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-Xms128m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");

    private static final long LONGEST_MINUTES = 30;

    private Measured() {}

    /**
     * What a whole process took.
     *
     * @param wall seconds by the clock, the start of Java included
     * @param cpu seconds of processor time, compilation included
     * @param heap peak of the heap in MB: the peaks of its parts added up
     */
    public record Cost(double wall, double cpu, double heap) {}

    /**
     * Runs a command.
     *
     * @param heap the most that its heap may have in MB, 0 for no limit of ours
     * @throws IllegalStateException if it did not end well
     */
    public static Cost run(int heap, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        if (heap > 0) {
            command.add("-Xmx" + heap + "m");
        }
        Path out = Files.createTempFile("measured", ".txt");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Measured.class.getName(), out.toString()));
        command.addAll(arguments);
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
            double wall = (System.nanoTime() - start) / 1e9;
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not end well: " + String.join(" ", command));
            }
            String[] told = Files.readString(out).split(" ");
            return new Cost(wall, Double.parseDouble(told[0]), Double.parseDouble(told[1]));
        } finally {
            Files.deleteIfExists(out);
        }
    }

    /** In the new process: the first argument is the file to report to, the others are the command. */
    public static void main(String[] args) throws IOException {
        String[] command = java.util.Arrays.copyOfRange(args, 1, args.length);
        int exit = Cli.run(command, new PrintStream(System.out, false), System.err);
        double cpu =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
        double heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / (double) (1 << 20);
        Files.writeString(Path.of(args[0]), String.format(Locale.ROOT, "%.2f %.1f", cpu, heap));
        System.exit(exit);
    }
}
