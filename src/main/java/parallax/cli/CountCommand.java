package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.export.Csv;
import parallax.news.Annotation;
import parallax.news.Tag;
import parallax.project.Project;
import parallax.statements.comparison.Comparison;
import parallax.statements.profiles.Matrix;
import parallax.statements.profiles.TagCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax count}: the tables of the window's profiles. */
@Command(
        name = "count",
        description = "Counts a project's passages as CSV: tags and speakers by outlet, tags by speaker, tag and time.",
        mixinStandardHelpOptions = true)
final class CountCommand implements Callable<Integer> {

    /** What is counted by what. */
    enum Table {
        TAG_OUTLET(null),
        TAG_SPEAKER(TagCounts.By.SPEAKER),
        TAG_TAG(TagCounts.By.TAG),
        TAG_TIME(TagCounts.By.TIME),
        SPEAKER_OUTLET(null);

        private final TagCounts.@Nullable By by;

        Table(TagCounts.@Nullable By by) {
            this.by = by;
        }

        /** As it is typed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final String UNKNOWN = "unknown";

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TABLE",
            defaultValue = "tag-outlet",
            description = "Rows and columns: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Table table = Table.TAG_OUTLET;

    @Option(names = "-o", paramLabel = "OUT", description = "The file to write; stdout where none is given.")
    private @Nullable Path target;

    CountCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Project project = Project.open(file)) {
            project.settle();
            Matrix matrix = count(project);
            console.write(target, out -> {
                Csv csv = new Csv(out);
                List<Object> heads = new ArrayList<>(List.of(table.toString(), "all"));
                matrix.columns().forEach(column -> heads.add(named(column)));
                csv.row(heads);
                for (int r = 0; r < matrix.rows().size(); r++) {
                    Matrix.Head row = matrix.rows().get(r);
                    List<Object> line = new ArrayList<>(List.of(named(row), row.sum()));
                    for (int c = 0; c < matrix.columns().size(); c++) {
                        line.add(matrix.count(r, c));
                    }
                    csv.row(line);
                }
            });
        }
        return Cli.DONE;
    }

    private Matrix count(Project project) {
        Comparison comparison = project.comparisons().table();
        if (table == Table.SPEAKER_OUTLET) {
            return Matrix.speakers(comparison, 1);
        }
        List<Annotation> annotations = project.annotations().list(null);
        List<Tag> codebook = project.codebook().list();
        return table.by == null
                ? Matrix.tags(comparison, annotations, codebook)
                : new TagCounts(comparison, annotations, codebook).matrix(table.by, UNKNOWN);
    }

    private static String named(Matrix.Head head) {
        return head.name().isEmpty() ? UNKNOWN : head.name();
    }
}
