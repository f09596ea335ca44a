package parallax.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import parallax.intake.format.fuzz.FuzzKind;
import parallax.intake.format.fuzz.FuzzKinds;
import parallax.intake.format.fuzz.FuzzRun;

/**
 * Damages files of every kind and prints what broke on them:
 * {@code FuzzBenchmark FOLDER MINUTES SEED [KIND...]}, minutes of processor time for each kind. In the folder, each kind
 * has a log that ends with its row of the table, and the files that broke something. To be run with {@code -Xmx512m}.
 */
public final class FuzzBenchmark {

    /** By the clock: a thread that waits uses no processor. */
    private static final long HANGS = 60_000_000_000L;

    /** Of processor time, before a round that takes so long by the clock is said to hang: others are at work too. */
    private static final long HANGS_WORKING = 20_000_000_000L;

    private static final com.sun.management.ThreadMXBean CLOCK =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final FuzzKind kind;
    private final PrintStream log;
    private final long nanos;
    private final FuzzRun run;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong begunWorking = new AtomicLong();
    private volatile boolean over;
    private long rounds;
    private long used;
    private long articles;
    private long refusals;
    private int faults;
    private long slowest;
    private long largest;

    private FuzzBenchmark(FuzzKind kind, Path folder, PrintStream log, double minutes, long seed) {
        this.kind = kind;
        this.log = log;
        this.nanos = (long) (minutes * 60e9);
        this.run = new FuzzRun(kind, folder, seed);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        double minutes = Double.parseDouble(args[1]);
        long seed = Long.parseLong(args[2]);
        List<String> wanted = List.of(args).subList(3, args.length);
        for (FuzzKind kind : FuzzKinds.all()) {
            if (wanted.isEmpty() || wanted.contains(kind.name())) {
                Path own = Files.createDirectories(folder.resolve(kind.name()));
                try (PrintStream log = new PrintStream(
                        Files.newOutputStream(folder.resolve(kind.name() + "-" + seed + ".log")),
                        true,
                        StandardCharsets.UTF_8)) {
                    new FuzzBenchmark(kind, own, log, minutes, seed).run();
                }
            }
        }
        System.exit(0);
    }

    /** One kind, watched: a thread that hangs cannot be ended, so its kind ends there. */
    private void run() throws InterruptedException {
        Thread worker = Thread.ofPlatform().daemon().name("damage").start(this::work);
        while (worker.isAlive() && !over) {
            worker.join(1000);
            long since = System.nanoTime() - begun.get();
            long working = CLOCK.getThreadCpuTime(worker.threadId()) - begunWorking.get();
            if (begun.get() != 0 && since > HANGS && (working > HANGS_WORKING || since > 10 * HANGS)) {
                faults++;
                log.println("HANG after " + working / 1_000_000 + " ms of work");
                for (StackTraceElement frame : worker.getStackTrace()) {
                    log.println("        " + frame);
                }
                over = true;
            }
        }
        report(over ? " (ended by a hang)" : "");
    }

    private void work() {
        try {
            long start = CLOCK.getCurrentThreadCpuTime();
            long last = start;
            while (used < nanos && !over) {
                begunWorking.set(last);
                begun.set(System.nanoTime());
                long allocated = CLOCK.getCurrentThreadAllocatedBytes();
                FuzzRun.Round round = run.round();
                long now = CLOCK.getCurrentThreadCpuTime();
                note(round, CLOCK.getCurrentThreadAllocatedBytes() - allocated);
                last = now;
                used = now - start;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(FuzzRun.Round round, long allocated) {
        rounds++;
        articles += round.outcome().articles();
        refusals += round.outcome().refusals().size();
        slowest = Math.max(slowest, round.nanos());
        largest = Math.max(largest, allocated);
        if (round.file() != null) {
            faults++;
            log.println(round.file().getFileName() + ": " + round.fault());
        }
        if (rounds % 1000 == 0) {
            log.println("# " + row());
        }
    }

    private void report(String how) {
        log.println(row() + how);
        System.out.println(row() + how);
    }

    private String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f | %,d | %,d | %d | %,d ms | %,d MB |",
                kind.name(),
                rounds,
                used / 60e9,
                articles,
                refusals,
                faults,
                slowest / 1_000_000,
                largest >> 20);
    }
}
