package parallax;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.input.KeyCode;
import parallax.news.Article;
import parallax.news.Attribution;
import parallax.news.Kind;
import parallax.news.Link;
import parallax.news.Quote;
import parallax.news.Tag;
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
    private static final int QUOTES = 400;
    private static final int TAGS = 24;
    private static final int ORDINARY = 12;
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
        try (var arrival = project.articles().arrive("Imported " + (ORDINARY + 1) + " articles")) {
            ids.add(arrival.add(article("long", text), quotes("long", text, QUOTES))
                    .id());
            for (int i = 0; i < ORDINARY; i++) {
                String words = text.substring(i * 6_000, (i + 1) * 6_000);
                ids.add(arrival.add(article("short " + i, words), quotes("short " + i, words, 8))
                        .id());
            }
        }
        mark(project, ids, text.length(), random);
        project.settle();
        System.out.println("| measure | must | figure |");
        System.out.println("|---|---|---|");
        try (ReaderGauge gauge = new ReaderGauge(project)) {
            String longest = ids.getFirst();
            if (args.length > 0 && args[0].equals("cold")) {
                open(gauge, longest, "open as the first article of the process");
            } else {
                warm(gauge, ids, text.length(), project.codebook().list());
            }
        }
        System.out.printf(Locale.ROOT, "%nload at the end %.1f%n", load());
        System.exit(0);
    }

    private static void warm(ReaderGauge gauge, List<String> ids, int length, List<Tag> tags) {
        String longest = ids.getFirst();
        Took first = gauge.open(ids.get(1)).getLast();
        print("open an article of 1,000 words, the first of the process", "", millis(first));
        open(gauge, longest, "open, first time");
        List<Took> ordinary = new ArrayList<>();
        for (String id : ids.subList(2, ids.size())) {
            ordinary.add(gauge.open(id).getLast());
        }
        ordinary.sort(Comparator.comparingDouble(Took::millis));
        print("open articles of 1,000 words: median", "≤ 50 ms", millis(ordinary.get(ordinary.size() / 2)));
        print("… the slowest of " + ordinary.size(), "≤ 50 ms", millis(ordinary.getLast()));
        open(gauge, longest, "open again");
        gauge.scroll(60, 400);
        print("scroll, " + STEPS + " steps of 120 px", "no frame over 50 ms", frames(gauge.scroll(STEPS, 120)));
        print("scroll, " + STEPS + " pages of 900 px", "no frame over 50 ms", frames(gauge.scroll(STEPS, 900)));
        print("wheel, " + STEPS + " notches", "no frame over 50 ms", frames(gauge.wheel(STEPS)));
        print(
                "page down, " + STEPS + " times",
                "no frame over 50 ms",
                frames(gauge.keys(KeyCode.PAGE_DOWN, false, STEPS)));
        print("drag of the bar, " + STEPS + " steps", "no frame over 50 ms", frames(gauge.drag(STEPS)));
        print("to the end and the start, 10 times", "no frame over 50 ms", ends(gauge));
        print("next quote, 60 times", "no frame over 50 ms", frames(gauge.keys(KeyCode.J, false, 60)));
        print("jump to 60 places", "", frames(gauge.jump(60, length)));
        tag(gauge, longest, tags.getFirst(), "first");
        tag(gauge, longest, tags.get(1), "next");
    }

    private static void open(ReaderGauge gauge, String article, String words) {
        List<Took> open = gauge.open(article);
        print(words + ": text visible", "≤ 500 ms", millis(open.getFirst()));
        print("… all " + gauge.marks() + " marks", "≤ 1 s", millis(open.getLast()) + ", " + longest(open.getLast()));
    }

    private static String ends(ReaderGauge gauge) {
        List<Double> frames = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            for (KeyCode key : List.of(KeyCode.END, KeyCode.HOME)) {
                Took took = gauge.keys(key, true, 1);
                frames.addAll(took.frames());
                cpu.addAll(took.cpu());
                took = gauge.scroll(3, 0);
                frames.addAll(took.frames());
                cpu.addAll(took.cpu());
            }
        }
        return frames(new Took(0, frames, cpu, 0));
    }

    private static void tag(ReaderGauge gauge, String article, Tag tag, String words) {
        Took tagged = gauge.tag(article, tag);
        Took saved = gauge.saved();
        print("add a tag, " + words + ": painted", "≤ 50 ms", millis(tagged));
        print("… saved and read again", "", millis(saved) + ", " + longest(saved));
    }

    /** Quotes with a cue behind each, spread evenly. */
    private static List<Quote> quotes(String article, String text, int count) {
        List<Quote> quotes = new ArrayList<>();
        int step = text.length() / count;
        for (int i = 0; i < count; i++) {
            Span content = new Span(i * step, i * step + Math.min(80, step / 2));
            Span mention = new Span(content.end() + 1, content.end() + 7);
            quotes.add(new Quote(
                    Quote.idAt(article, content),
                    List.of(content),
                    Kind.values()[i % 3],
                    new Attribution("Speaker " + i % 7, mention, 0.9),
                    new Span(mention.end() + 1, mention.end() + 6),
                    0.9));
        }
        return quotes;
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
            int parts = 1 + random.nextInt(4);
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
        for (String article : articles) {
            for (int i = 0; i < 8; i++) {
                places.get(i).add(new Link.Place(article, new Span(10 + i * 90, 60 + i * 120)));
            }
        }
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
