package parallax;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.cli.Cli;
import parallax.intake.Intake;
import parallax.news.Article;
import parallax.project.Analysis;
import parallax.statements.GoldTables;

/**
 * Prints how well and how fast statements are found and aligned: {@code StatementsBenchmark [../shared]}. The scores of
 * matching come from the shared scorer, through {@code python3}; alignment and times are measured here.
 */
public final class StatementsBenchmark {

    private static final int WARM = 12;
    private final Path shared;

    private StatementsBenchmark(Path shared) {
        this.shared = shared;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
        if (!Files.exists(shared.resolve("gold/statements/seeds.json"))) {
            System.err.println("There is no data at " + shared + ". Name the folder that holds gold/ and articles/.");
            System.exit(2);
        }
        StatementsBenchmark benchmark = new StatementsBenchmark(shared);
        benchmark.alignment();
        benchmark.score("seeds", "articles/seeds", "seeds.json");
        benchmark.score("pairs", "gold/statements/basil-articles-dev.jsonl", "basil-pairs-dev.jsonl");
        benchmark.warm("180 articles", "gold/statements/basil-articles-dev.jsonl");
        benchmark.warm("five articles", "articles/seeds");
    }

    private void alignment() throws IOException {
        JsonNode gold = new ObjectMapper()
                .readTree(shared.resolve("gold/statements/seeds.json").toFile());
        Map<String, Article> articles = new HashMap<>();
        for (JsonNode article : gold.get("articles")) {
            String text = Files.readString(
                    shared.resolve("articles/seeds").resolve(article.get("file").asText()));
            articles.put(
                    article.get("id").asText(), Article.of(article.get("id").asText(), text));
        }
        GoldTables tables = new GoldTables();
        tables.measure(gold, articles);
        System.out.println("alignment: " + tables);
    }

    private void score(String mode, String input, String gold) throws IOException, InterruptedException {
        Path out = Files.createTempFile("comparison", ".json");
        try {
            String[] compare = {"compare", shared.resolve(input).toString(), "--format", "json", "-o", out.toString()};
            long start = System.nanoTime();
            Cli.run(compare, System.out, System.err);
            System.out.printf(
                    "%s: first run, from files to JSON: %d ms%n", mode, (System.nanoTime() - start) / 1_000_000);
            new ProcessBuilder(
                            "python3",
                            shared.resolve("score/score_statements.py").toString(),
                            mode,
                            shared.resolve("gold/statements").resolve(gold).toString(),
                            out.toString(),
                            "--json")
                    .inheritIO()
                    .start()
                    .waitFor();
        } finally {
            Files.deleteIfExists(out);
        }
    }

    /** From texts in memory to the table: quotes, speakers, statements. */
    private void warm(String what, String input) {
        List<Article> articles = new ArrayList<>();
        Intake intake = new Intake();
        for (Path file : Intake.files(List.of(shared.resolve(input)), System.err::println)) {
            intake.read(file, Intake.Given.NOTHING, new Intake.Sink() {
                @Override
                public void article(Article article) {
                    articles.add(article);
                }

                @Override
                public void failed(Path at, String problem) {
                    System.err.println(problem);
                }
            });
        }
        long[] times = new long[WARM];
        for (int i = 0; i < WARM; i++) {
            long start = System.nanoTime();
            Analysis.compare(articles);
            times[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(times);
        System.out.printf(
                "%s, from texts to table: median %d ms, best %d ms of %d%n", what, times[WARM / 2], times[0], WARM);
    }
}
