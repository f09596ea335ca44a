package parallax.project;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import parallax.intake.Intake;
import parallax.news.Article;
import parallax.statements.Newsroom;

/**
 * Prints what it takes to import a corpus into a new project, with its quotes, its statements and the search index:
 * {@code ImportBenchmark [articles] [folder]}. Articles of some 700 invented words with ten quotes each, as a
 * {@code .jsonl}. Run with {@code -Xmx1g}, the most that an import of 20,000 may take.
 */
public final class ImportBenchmark {

    private static final int QUOTES = 10;

    private static final int WORDS = 700;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ImportBenchmark() {}

    public static void main(String[] args) throws Exception {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        Path folder =
                args.length > 1 ? Files.createDirectories(Path.of(args[1])) : Files.createTempDirectory("parallax");
        Path corpus = folder.resolve("corpus-" + articles + ".jsonl");
        if (!Files.exists(corpus)) {
            write(corpus, articles);
        }
        Path file = folder.resolve("import-" + System.nanoTime() + ".parallax");
        long begun = System.nanoTime();
        long spent = SYSTEM.getProcessCpuTime();
        try (Project project = Project.create(file)) {
            ImportReport report =
                    project.importing(List.of(corpus), Intake.Given.NOTHING).run(Progress.NONE);
            double imported = seconds(begun);
            System.out.printf(
                    "%,d articles (%,d MB) imported in %.0f s, %.0f/s; processor time %.0f s; %d problems%n",
                    report.imported().size(),
                    Files.size(corpus) >> 20,
                    imported,
                    articles / imported,
                    (SYSTEM.getProcessCpuTime() - spent) / 1e9,
                    report.problems().size());
            project.settle();
            System.out.printf(
                    "with statements settled %.0f s; processor time %.0f s; peak heap %,d MB; file %,d MB%n",
                    seconds(begun), (SYSTEM.getProcessCpuTime() - spent) / 1e9, peak() >> 20, Files.size(file) >> 20);
            project.check().forEach(System.out::println);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** The sum of what each part of the heap held at most: no less than the heap ever held. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static void write(Path corpus, int articles) throws IOException {
        Newsroom room = new Newsroom(articles * QUOTES, 42);
        Random random = new Random(7);
        ObjectMapper json = new ObjectMapper();
        List<Article> made = new ArrayList<>(1);
        try (BufferedWriter out = Files.newBufferedWriter(corpus)) {
            for (int i = 0; i < articles; i++) {
                made.clear();
                room.article(i, (article, quotes) -> made.add(article));
                out.write(json.writeValueAsString(row(made.getFirst(), random)));
                out.write('\n');
            }
        }
    }

    private static Map<String, String> row(Article article, Random random) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", article.id());
        row.put("title", sentence(article.text(), 8, random));
        row.put("outlet", String.valueOf(article.outlet()));
        row.put("published", String.valueOf(article.published()));
        row.put("url", "https://outlet.example/" + article.id());
        StringBuilder text = new StringBuilder();
        String[] lines = article.text().strip().split("\n\n");
        for (String line : lines) {
            text.append(line).append("\n\n");
            int rest = WORDS / lines.length - line.split(" ").length;
            while (rest > 0) {
                int length = Math.min(rest, 12 + random.nextInt(14));
                text.append(sentence(article.text(), length, random)).append(rest > length ? ". " : ".\n\n");
                rest -= length;
            }
        }
        row.put("text", text.toString());
        return row;
    }

    /** Words of the article, in another order, without the one that would make them a quote. */
    private static String sentence(String text, int length, Random random) {
        List<String> words = new ArrayList<>(List.of(text.replaceAll("[^\\p{L} ]+|\\bsaid\\b", " ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .split(" +")));
        Collections.shuffle(words, random);
        String some = String.join(" ", words.subList(0, Math.min(length, words.size())));
        return Character.toUpperCase(some.charAt(0)) + some.substring(1);
    }
}
