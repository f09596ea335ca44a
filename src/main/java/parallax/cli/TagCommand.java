package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import parallax.export.notes.TagPaths;
import parallax.news.Link;
import parallax.news.Palette;
import parallax.news.Tag;
import parallax.project.Project;
import parallax.store.search.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax tag}: one act, which undo in the window takes back. */
@Command(
        name = "tag",
        description = "Tags every place that a search finds in the text of articles.",
        mixinStandardHelpOptions = true)
final class TagCommand implements Callable<Integer> {

    private static final int MOST = 100_000;

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path file;

    @Parameters(index = "1", paramLabel = "QUERY", description = "As for search; fields such as outlet: narrow it.")
    private String query;

    @Option(
            names = "--with",
            required = true,
            paramLabel = "TAG",
            description = "A tag by its name, or by its path, as “People / Officials”; made where there is none.")
    private String name;

    @Option(names = "--preview", description = "Only show the places.")
    private boolean preview;

    TagCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Project project = Project.open(file)) {
            List<Passage> found = project.search().passages(query, MOST).stream()
                    .filter(p -> p.where() == Passage.Where.TEXT)
                    .toList();
            if (preview) {
                for (Passage passage : found) {
                    console.out().append(Columns.place(passage.source(), passage.title(), passage.snippet()));
                }
                return Cli.DONE;
            }
            if (!found.isEmpty()) {
                tag(project, found);
            }
            console.say(found.size() == 1 ? "1 place was tagged." : found.size() + " places were tagged.");
            return Cli.DONE;
        }
    }

    private void tag(Project project, List<Passage> found) {
        Set<Link.Place> places = new LinkedHashSet<>();
        found.forEach(p -> places.add(new Link.Place(p.article(), p.span())));
        List<Tag> codebook = project.codebook().list();
        Optional<Tag> tag = tag(codebook);
        if (tag.isPresent()) {
            project.recoding().tag(places, tag.get().id());
        } else {
            project.recoding().tagNew(places, name, Palette.next(codebook));
        }
    }

    /** @throws IllegalArgumentException if several tags have this name */
    private Optional<Tag> tag(List<Tag> codebook) {
        TagPaths paths = new TagPaths(codebook);
        List<Tag> named = codebook.stream()
                .filter(t -> t.name().equals(name) || paths.path(t).equals(name))
                .toList();
        Optional<Tag> exact =
                named.stream().filter(t -> paths.path(t).equals(name)).findFirst();
        if (exact.isEmpty() && named.size() > 1) {
            throw new IllegalArgumentException("Several tags are called “" + name + "”. Give the path of one of them: "
                    + String.join(", ", named.stream().map(paths::path).toList()) + ".");
        }
        return exact.or(() -> named.stream().findFirst());
    }
}
