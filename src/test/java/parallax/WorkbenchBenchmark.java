package parallax;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import parallax.statements.comparison.Comparison;
import parallax.workbench.comparison.Gauge;
import parallax.workbench.comparison.Gauge.Took;

/**
 * Prints how the comparison table does with 50,000 statements of 60 outlets, in a window of 1920×1080 on the headless
 * platform, as the rows of a table. One command, once test classes and class path are there:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx512m -Dglass.platform=Headless -Dprism.order=sw --enable-native-access=ALL-UNNAMED \
 *     -cp target/test-classes:target/classes:$(cat target/classpath) parallax.WorkbenchBenchmark
 * </pre>
 *
 * <p>Arguments: statements and outlets, where others than 50000 and 60 are wanted. Figures taken on a busy machine are upper
 * bounds; its load is printed with them.
 */
public final class WorkbenchBenchmark {

    private static final int STATEMENTS = 50_000;
    private static final int OUTLETS = 60;
    private static final long SEED = 20_251_122;
    private static final int PAGES = 60;
    private static final int ACROSS = 40;

    private WorkbenchBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int statements = args.length > 0 ? Integer.parseInt(args[0]) : STATEMENTS;
        int outlets = args.length > 1 ? Integer.parseInt(args[1]) : OUTLETS;
        long start = System.nanoTime();
        Comparison table = Crowd.of(SEED, statements, outlets);
        System.out.printf(
                Locale.ROOT,
                "%s; commit %s; JDK %s; %d processors; load %.1f; heap limit %d MB%n",
                LocalDate.now(),
                commit(),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                load(),
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.printf(
                Locale.ROOT,
                "%d statements, %d outlets, %d articles, %d renderings; made up in %.1f s%n%n",
                statements,
                table.columns().size(),
                table.articles().size(),
                table.rows().stream()
                        .mapToInt(r -> r.statement().renderings().size())
                        .sum(),
                (System.nanoTime() - start) / 1e9);
        System.out.println("| measure | must | figure |");
        System.out.println("|---|---|---|");
        long data = used();
        print("heap: the statements and articles alone", "", data + " MB");
        try (Gauge gauge = new Gauge()) {
            peaks(true);
            measure(gauge, table);
            print("heap: peak while all this was done", "≤ 512 MB", peaks(false) + " MB");
            print("heap: after a collection, table shown", "≤ 512 MB", used() + " MB");
        }
        System.out.printf(Locale.ROOT, "%nload at the end %.1f%n", load());
        System.exit(0);
    }

    private static void measure(Gauge gauge, Comparison table) {
        // A window in use has drawn its pane before; a process that has drawn nothing is measured by that first table.
        print(
                "the first table that the process draws: 60 statements, 6 outlets",
                "",
                millis(gauge.open(Crowd.of(SEED, 60, 6))));
        Took open = gauge.openRows(table);
        print("open the table: first rows painted", "≤ 500 ms", millis(open));
        print("… longest hold of the FX thread", "", frame(open));
        gauge.open(Comparison.EMPTY);
        print("open it again: all that is seen painted", "≤ 500 ms", millis(gauge.open(table)));
        Took cold = gauge.page(PAGES);
        print("scroll by page, the first " + PAGES + " pages", "no frame over 50 ms", frames(cold));
        print("scroll by page, the next " + PAGES + " pages", "no frame over 50 ms", frames(gauge.page(PAGES)));
        print("to the end and back", "no frame over 50 ms", frames(gauge.end()) + "; " + frames(gauge.home()));
        print("go across " + ACROSS + " columns", "no frame over 50 ms", frames(gauge.across(ACROSS)));
        print("filter: several outlets", "≤ 200 ms", millis(gauge.several()));
        print("filter: all again", "≤ 200 ms", millis(gauge.all()));
        print("filter: left out by an outlet", "≤ 200 ms", millis(gauge.omittedBy("Outlet 07")));
        print("filter: all again", "≤ 200 ms", millis(gauge.all()));
        print("filter: only where outlets differ, first time", "≤ 200 ms", millis(gauge.differing(true)));
        print("filter: all again", "≤ 200 ms", millis(gauge.differing(false)));
        print("filter: only where outlets differ, again", "≤ 200 ms", millis(gauge.differing(true)));
        print("search: two words, first time", "≤ 200 ms", millis(gauge.search("gricor mer")));
        print("search: three words", "≤ 200 ms", millis(gauge.search("gricor mer holno")));
        print("filter: all again", "≤ 200 ms", millis(gauge.all()));
        print("sort: most disagreement first", "", millis(gauge.disagreement()));
        Took row = gauge.openRow();
        print("open a row of " + gauge.most() + " renderings, first time", "≤ 100 ms", millis(row) + ", " + frame(row));
        gauge.closeRow();
        Took again = gauge.openRow();
        print("open it again", "≤ 100 ms", millis(again) + ", " + frame(again));
    }

    private static void print(String measure, String must, String figure) {
        System.out.println("| " + measure + " | " + must + " | " + figure + " |");
    }

    private static String millis(Took took) {
        return String.format(Locale.ROOT, "%.0f ms (all threads: %.0f ms of CPU)", took.whole(), took.process());
    }

    private static String frame(Took took) {
        return String.format(
                Locale.ROOT, "longest frame %.0f ms, %.0f ms of CPU", took.longestFrame(), took.longestCpu());
    }

    private static String frames(Took took) {
        return String.format(
                Locale.ROOT,
                "%d of %d over 50 ms, longest %.0f ms; by CPU time %d over 50 ms, longest %.0f ms",
                took.framesOver50(),
                took.frames(),
                took.longestFrame(),
                took.framesOver50Cpu(),
                took.longestCpu());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static long peaks(boolean reset) {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
                if (reset) {
                    pool.resetPeakUsage();
                }
            }
        }
        return peak >> 20;
    }

    private static String commit() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? said : "unknown";
    }
}
