package parallax.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import parallax.project.Project;
import parallax.store.search.Search.Hit;
import parallax.text.CodePoints;
import parallax.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax search}. */
@Command(name = "search", description = "Searches a project's articles and notes.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private enum Format {
        table,
        jsonl
    }

    private static final int MOST = 1000;

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path file;

    @Parameters(index = "1", paramLabel = "QUERY", description = "Words, “phrases”, prefix*, OR, NOT.")
    private String query;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Format format = Format.table;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, CodePoints> points = new HashMap<>();
        try (Project project = Project.open(file)) {
            for (Hit hit : project.search().find(query, MOST)) {
                if (format == Format.table) {
                    console.out().append(Columns.place(hit.source(), hit.title(), hit.snippet()));
                } else {
                    CodePoints converter = points.computeIfAbsent(
                            hit.article(),
                            id -> CodePoints.of(
                                    project.articles().find(id).orElseThrow().text()));
                    Span span = converter.toCodePoints(hit.span());
                    console.out()
                            .append(mapper.writeValueAsString(mapper.createObjectNode()
                                    .put("article", hit.article())
                                    .put("outlet", hit.source())
                                    .put("title", hit.title())
                                    .put("start", span.start())
                                    .put("end", span.end())
                                    .put("snippet", hit.snippet())
                                    .put("note", hit.note())))
                            .append('\n');
                }
            }
        }
        return Cli.DONE;
    }
}
