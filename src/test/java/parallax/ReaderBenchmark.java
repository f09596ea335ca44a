package parallax;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import parallax.news.Article;
import parallax.news.Link;
import parallax.project.Project;
import parallax.text.Span;
import parallax.workbench.reader.ReaderGauge;
import parallax.workbench.reader.ReaderGauge.Took;

/**
 * Prints how the reader does with an article of 200,000 words and 10,000 marks, in a window of 1920×1080 on the headless
 * platform, as the rows of a table. One command, once test classes and class path are there:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx512m -Dglass.platform=Headless -Dprism.order=sw --enable-native-access=ALL-UNNAMED \
 *     -cp target/test-classes:target/classes:$(cat target/classpath) parallax.ReaderBenchmark
 * </pre>
 *
 * <p>Figures taken on a busy machine are upper bounds; its load is printed with them.
 */
public final class ReaderBenchmark {

    private static final int WORDS = 200_000;
    private static final int MARKS = 10_000;
    private static final int TAGS = 24;
    private static final int STEPS = 240;
    private static final long SEED = 20_251_122;
    private static final String[] SYLLABLES = {
        "ka", "lo", "mer", "tin", "vas", "dor", "ul", "bre", "sha", "pol", "ni", "gra", "est", "om", "ri", "qua"
    };

    private ReaderBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("reader");
        System.out.printf(
                Locale.ROOT,
                "%s; JDK %s; %d processors; load %.1f; heap limit %d MB%n%n",
                LocalDate.now(),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                load(),
                Runtime.getRuntime().maxMemory() >> 20);
        Project project = Project.create(folder.resolve("long.parallax"));
        Random random = new Random(SEED);
        String text = text(random);
        List<String> ids = new ArrayList<>();
        try (var arrival = project.articles().arrive("Imported 2 articles")) {
            for (String name : List.of("long", "short")) {
                String words = name.equals("long") ? text : text.substring(0, 3_000);
                ids.add(arrival.add(article(name, words), List.of()).id());
            }
        }
        mark(project, ids, text.length(), random);
        System.out.println("| measure | must | figure |");
        System.out.println("|---|---|---|");
        try (ReaderGauge gauge = new ReaderGauge(project)) {
            String longest = ids.getFirst();
            String short2 = ids.getLast();
            gauge.open(short2);
            List<Took> open = gauge.open(longest);
            print("open, first time: text visible", "≤ 500 ms", millis(open.getFirst()));
            print(
                    "… all " + gauge.marks() + " marks",
                    "≤ 1 s",
                    millis(open.getLast()) + ", " + longest(open.getLast()));
            gauge.open(short2);
            List<Took> again = gauge.open(longest);
            print("open again: text visible", "≤ 500 ms", millis(again.getFirst()));
            print("… all marks", "≤ 1 s", millis(again.getLast()) + ", " + longest(again.getLast()));
            gauge.scroll(60, 400);
            print("scroll, " + STEPS + " steps of 120 px", "no frame over 50 ms", frames(gauge.scroll(STEPS, 120)));
            print("scroll, " + STEPS + " pages of 900 px", "no frame over 50 ms", frames(gauge.scroll(STEPS, 900)));
            print("jump to 60 places", "", frames(gauge.jump(60, text.length())));
            var tag = project.codebook().list().getFirst();
            Took tagged = gauge.tag(longest, tag);
            print("add a tag, first: painted", "≤ 50 ms", millis(tagged));
            print("… saved and read again", "", millis(gauge.saved()));
            Took next = gauge.tag(longest, project.codebook().list().get(1));
            Took saved = gauge.saved();
            print("add a tag, next: painted", "≤ 50 ms", millis(next));
            print("… saved and read again", "", millis(saved) + ", " + longest(saved));
        }
        System.out.printf(Locale.ROOT, "%nload at the end %.1f%n", load());
        System.exit(0);
    }

    private static Article article(String name, String text) {
        return new Article(
                name,
                name + ".txt",
                "Outlet",
                name,
                List.of(),
                LocalDate.of(2031, 1, 1),
                null,
                null,
                "en",
                text,
                List.of());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            int parts = 1 + random.nextInt(3);
            for (int p = 0; p < parts; p++) {
                text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            text.append(i % 90 == 89 ? ".\n" : i % 15 == 14 ? ". " : " ");
        }
        return text.toString();
    }

    private static void mark(Project project, List<String> articles, int length, Random random) {
        List<List<Link.Place>> places = new ArrayList<>();
        for (int i = 0; i < TAGS; i++) {
            places.add(new ArrayList<>());
        }
        for (int i = 0; i < MARKS; i++) {
            int from = random.nextInt(length - 400);
            Span span = new Span(from, from + 20 + random.nextInt(300));
            places.get(i % TAGS).add(new Link.Place(articles.getFirst(), span));
        }
        places.getFirst().add(new Link.Place(articles.getLast(), new Span(10, 60)));
        places.getFirst().add(new Link.Place(articles.getFirst(), new Span(10, 60)));
        for (int i = 0; i < TAGS; i++) {
            String tag = project.codebook().add(null, "Tag " + i, String.format("#%06x", 0x203040 + i * 0x070503), "");
            project.recoding().tag(places.get(i), tag);
        }
    }

    private static void print(String measure, String must, String figure) {
        System.out.println("| " + measure + " | " + must + " | " + figure + " |");
    }

    private static String millis(Took took) {
        return String.format(Locale.ROOT, "%.0f ms (%.0f ms of processor time)", took.millis(), took.process());
    }

    private static String longest(Took took) {
        return String.format(Locale.ROOT, "longest frame %.0f ms, %.0f ms of CPU", took.longest(), took.longestCpu());
    }

    private static String frames(Took took) {
        return String.format(
                Locale.ROOT,
                "%d of %d over 50 ms, longest %.0f ms; by CPU %d, longest %.0f ms",
                took.over(50),
                took.frames().size(),
                took.longest(),
                took.overCpu(50),
                took.longestCpu());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
