package parallax.workbench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import parallax.project.Project;
import parallax.store.Haystack;
import parallax.store.Store;

/**
 * Prints what the whole window takes with a project of 100,000 made-up articles, 300,000 quotes and 150,000 statements: heap
 * after a collection and at its peak, and how long each pane takes to show it. Headless, within 512 MB. One command, once
 * test classes and class path are there:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx512m -Dglass.platform=Headless -Dprism.order=sw --enable-native-access=ALL-UNNAMED \
 *     -cp target/test-classes:target/classes:$(cat target/classpath) parallax.workbench.WindowBenchmark
 * </pre>
 *
 * <p>Arguments: how many articles; a file to keep the project in, or take it from.
 */
public final class WindowBenchmark {

    private static final int ARTICLES = 100_000;
    private static final int PATIENCE = 4;
    private static final OperatingSystemMXBean CPU =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private WindowBenchmark() {}

    public static void main(String[] args) throws IOException {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : ARTICLES;
        Path folder = Files.createTempDirectory("window");
        Path file = args.length > 1 ? Path.of(args[1]) : folder.resolve("large.parallax");
        if (!Files.exists(file)) {
            try (Store store = Store.create(file)) {
                Haystack hay = new Haystack(articles);
                hay.fill(store);
                hay.tag(store);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s; JDK %s; %d processors; load %.1f; heap limit %d MB; file %d MB%n%n",
                LocalDate.now(),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().maxMemory() >> 20,
                Files.size(file) >> 20);
        System.out.println("| step | seconds | of processor | heap after a collection | peak |");
        System.out.println("|---|---|---|---|---|");
        Bench bench = Bench.open(folder.resolve("data"));
        bench.settle();
        step("window without a project", () -> {});
        step("project open, articles listed", () -> {
            Fx.run(() -> bench.projects.open(file));
            Fx.await(() -> !bench.workspace.articles().isEmpty(), "the articles");
        });
        step("… everything read and at rest, comparison made", bench::settle);
        step("an article in the reader", () -> {
            String id = Fx.on(() -> bench.workspace
                    .articles()
                    .get(bench.workspace.articles().size() / 2)
                    .id());
            Fx.run(() -> bench.workspace.view(id));
            bench.settle();
        });
        for (String pane : new String[] {"quotes", "comparison", "tags", "profiles", "search"}) {
            step("pane: " + pane, () -> {
                Fx.run(() -> bench.workspace.asks().pane(pane));
                bench.settle();
            });
        }
        step("a search in context", () -> {
            Node field = Fx.on(() -> bench.window.scene().lookup("#find-everything"));
            Fx.run(() -> ((TextField) field).setText("ba* before:2031"));
            Fx.key(field, KeyCode.ENTER, "");
            bench.settle();
        });
        step("one article filtered in the library", () -> {
            Node field = Fx.on(() -> bench.window.scene().lookup("#library-filter"));
            Fx.run(() -> ((TextField) field).setText("99999"));
            bench.settle();
        });
        Project project = Fx.on(() -> bench.workspace.projectProperty().get());
        step("a tag more, everything read again", () -> {
            project.codebook().add(null, "More", "#0055aa", "");
            bench.settle();
        });
        System.exit(0);
    }

    private static void step(String what, Runnable work) {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long worked = CPU.getProcessCpuTime();
        boolean done = false;
        for (int tries = 0; !done && tries < PATIENCE; tries++) {
            try {
                work.run();
                done = true;
            } catch (AssertionError e) {
                // On a machine that does other work it takes more than the minute that tests wait.
                done = false;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (CPU.getProcessCpuTime() - worked) / 1e9;
        long peak = pools().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                Locale.ROOT,
                "| %s%s | %.1f | %.1f | %d MB | %d MB |%n",
                what,
                done ? "" : " (never at rest)",
                seconds,
                processor,
                used >> 20,
                peak >> 20);
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP);
    }
}
