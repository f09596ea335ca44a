package parallax.intake;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import parallax.intake.format.Damage;
import parallax.intake.format.DocumentSamples;
import parallax.intake.format.FuzzSamples;

/**
 * Damages files of every kind for a while and prints what broke on them: {@code FuzzBenchmark [minutes] [ending]}.
 * A file that breaks a parser, or takes longer than five seconds, is kept in the folder that is named.
 */
public final class FuzzBenchmark {

    /** Of processor time: others may be at work too. */
    private static final Duration SLOW = Duration.ofSeconds(5);

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private FuzzBenchmark() {}

    public static void main(String[] args) throws IOException {
        double minutes = args.length > 0 ? Double.parseDouble(args[0]) : 10;
        String ending = args.length > 1 ? args[1] : "";
        Path folder = Files.createTempDirectory("parallax-fuzz");
        System.out.println("What breaks is kept in " + folder);
        Map<String, byte[]> samples = new TreeMap<>(FuzzSamples.all());
        samples.putAll(DocumentSamples.all());
        samples.keySet().removeIf(name -> !name.endsWith(ending));
        Intake intake = new Intake();
        long until = System.nanoTime() + (long) (minutes * 60e9);
        long round = 0;
        int broken = 0;
        while (System.nanoTime() < until) {
            round++;
            for (Map.Entry<String, byte[]> sample : samples.entrySet()) {
                Path file = folder.resolve(round + "-" + sample.getKey());
                Files.write(file, new Damage(round * 31 + sample.getKey().hashCode()).of(sample.getValue()));
                String fault = fault(intake, file);
                if (fault == null) {
                    Files.delete(file);
                } else {
                    broken++;
                    System.out.println(file.getFileName() + ": " + fault);
                }
            }
        }
        System.out.printf("%,d rounds over %d kinds of files, %d broke something%n", round, samples.size(), broken);
    }

    private static String fault(Intake intake, Path file) {
        long begun = CLOCK.getCurrentThreadCpuTime();
        try {
            Read read = Read.of(intake, file);
            for (String problem : read.problems()) {
                if (!problem.endsWith(".") || problem.contains("fault in Parallax")) {
                    return problem;
                }
            }
        } catch (RuntimeException | Error e) {
            return e.toString();
        }
        Duration took = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - begun);
        return took.compareTo(SLOW) > 0 ? "took " + took : null;
    }
}
