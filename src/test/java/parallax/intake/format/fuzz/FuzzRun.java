package parallax.intake.format.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Damages the samples of a kind, and what damage brought forth: a mutant that was read in a way not seen before (other
 * numbers of articles, regions and lines, another refusal) is a sample from then on.
 */
public final class FuzzRun {

    /** Mutants kept at most; later ones take the places of earlier ones. */
    private static final int KEPT = 400;

    /** Longer ones are not damaged further, lest they grow without end. */
    private static final int LONGEST = 1 << 18;

    private static final long SLOW = 5_000_000_000L;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final FuzzKind kind;
    private final Path folder;
    private final Random random;
    private final Damage damage;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Sample> mutants = new ArrayList<>();
    private final Set<String> shapes = new HashSet<>();
    private final Set<String> faults = new HashSet<>();
    private long rounds;

    private record Sample(String name, byte[] bytes) {}

    /** @param folder where the damaged files are written to and those that break something stay */
    public FuzzRun(FuzzKind kind, Path folder, long seed) {
        this.kind = kind;
        this.folder = folder;
        this.random = new Random(seed);
        this.damage = new Damage(random, kind.words());
        kind.samples().forEach((name, bytes) -> samples.add(new Sample(name, bytes)));
    }

    /**
     * What a round was.
     *
     * @param file null where nothing broke
     * @param nanos of processor time to read it
     * @param fault empty where nothing broke, or only what broke before
     */
    public record Round(Path file, Outcome outcome, long nanos, String fault) {}

    /** Damages one file and reads it. */
    public Round round() throws IOException {
        Sample sample = mutants.isEmpty() || random.nextBoolean() ? any(samples) : any(mutants);
        byte[] bytes = damage.of(
                sample.bytes(),
                any(random.nextInt(3) == 0 && !mutants.isEmpty() ? mutants : samples)
                        .bytes());
        rounds++;
        Path file = Files.write(folder.resolve(rounds + "-" + sample.name()), bytes);
        Outcome outcome = new Outcome();
        long begun = CLOCK.getCurrentThreadCpuTime();
        String thrown = read(file, outcome);
        long nanos = CLOCK.getCurrentThreadCpuTime() - begun;
        if (nanos > SLOW) {
            outcome.fault("it takes " + nanos / 1_000_000 + " ms");
        }
        if (bytes.length <= LONGEST && shapes.size() < 20_000 && shapes.add(outcome.shape())) {
            Sample mutant = new Sample(sample.name(), bytes);
            if (mutants.size() < KEPT) {
                mutants.add(mutant);
            } else {
                mutants.set(random.nextInt(KEPT), mutant);
            }
        }
        if (thrown == null && outcome.faults().isEmpty()) {
            Files.delete(file);
            return new Round(null, outcome, nanos, "");
        }
        String fault = thrown == null ? outcome.faults().getFirst() : thrown;
        if (!faults.add(fault.replaceAll("'.*'|\\(0x.*|character [0-9a-f]+|\\d+", "0"))) {
            Files.delete(file);
            return new Round(null, outcome, nanos, "");
        }
        return new Round(file, outcome, nanos, fault);
    }

    private String read(Path file, Outcome outcome) {
        try {
            kind.subject().read(file, outcome);
            return null;
        } catch (Exception | Error e) {
            StackTraceElement[] trace = e.getStackTrace();
            StringBuilder out = new StringBuilder(e.toString());
            for (int i = 0; i < Math.min(trace.length, 12); i++) {
                out.append("\n        ").append(trace[i]);
            }
            return out.toString();
        }
    }

    private Sample any(List<Sample> some) {
        return some.get(random.nextInt(some.size()));
    }
}
