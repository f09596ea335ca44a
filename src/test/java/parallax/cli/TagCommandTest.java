package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.news.Annotation;
import parallax.project.Project;

class TagCommandTest {

    private static final String TEXT =
            "The ferry stays\n\nThe ferry will not be sold, the harbour office said on Monday.\n\n"
                    + "Islanders had feared for their ferry since spring.\n";

    @TempDir
    Path folder;

    private Path project;

    private record Run(int exit, String out, String err) {}

    private static Run run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int exit = Cli.run(words, new PrintStream(out, true), new PrintStream(err, true));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void importSomething() throws IOException {
        project = folder.resolve("p.parallax");
        Path one = Files.writeString(folder.resolve("one.txt"), TEXT);
        assertThat(run("import", project, one).exit()).isZero();
    }

    @Test
    void everyPlaceFoundIsTaggedInOneActWithATagThatIsMade() throws IOException {
        Run done = run("tag", project, "ferry", "--with", "Ships");
        assertThat(done.exit()).as(done.err()).isZero();
        try (Project open = Project.open(project)) {
            String article = open.articles().list().getFirst().id();
            String text = open.articles().find(article).orElseThrow().text();
            assertThat(open.codebook().list()).extracting("name").containsExactly("Ships");
            assertThat(open.annotations().list(article))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(a -> assertThat(
                                    text.substring(a.span().start(), a.span().end()))
                            .isEqualToIgnoringCase("ferry"));
            open.history().undo();
            assertThat(open.annotations().list(article)).isEmpty();
            assertThat(open.codebook().list()).isEmpty();
        }
    }

    @Test
    void aTagThatIsThereIsUsedByNameAndByPath() throws IOException {
        String inner;
        try (Project open = Project.open(project)) {
            String outer = open.codebook().add(null, "Transport", "#1f77b4", "");
            inner = open.codebook().add(outer, "Ships", "#d4572a", "");
        }
        assertThat(run("tag", project, "harbour", "--with", "Ships").exit()).isZero();
        assertThat(run("tag", project, "islanders", "--with", "Transport / Ships")
                        .exit())
                .isZero();
        try (Project open = Project.open(project)) {
            assertThat(open.annotations().list(null))
                    .extracting(Annotation::tags)
                    .allSatisfy(tags -> assertThat(tags).containsExactly(inner));
            assertThat(open.annotations().list(null)).hasSize(2);
            open.codebook().add(null, "Ships", "#2e8b57", "");
        }
        Run which = run("tag", project, "spring", "--with", "Transport / Ships");
        assertThat(which.exit()).as(which.err()).isZero();
    }

    @Test
    void aNameThatSeveralTagsHaveAsksForAPath() throws IOException {
        try (Project open = Project.open(project)) {
            String one = open.codebook().add(null, "Sea", "#1f77b4", "");
            String two = open.codebook().add(null, "Law", "#d4572a", "");
            open.codebook().add(one, "Ships", "#d4572a", "");
            open.codebook().add(two, "Ships", "#d4572a", "");
        }
        Run which = run("tag", project, "ferry", "--with", "Ships");
        assertThat(which.exit()).isEqualTo(Cli.USAGE);
        assertThat(which.err()).contains("Sea / Ships").contains("Law / Ships");
    }

    @Test
    void whatWasTaggedIsCountedByOutletAndByTime() {
        assertThat(run("tag", project, "ferry", "--with", "=Ships").exit()).isZero();
        Run counted = run("count", project);
        assertThat(counted.exit()).as(counted.err()).isZero();
        assertThat(counted.out()).startsWith("tag-outlet,all,one.txt").contains("'=Ships,");
        assertThat(run("count", project, "tag-time").out()).contains("unknown");
        assertThat(run("count", project, "speaker-outlet").out()).contains("one.txt");
        Run wrong = run("count", project, "tag-weather");
        assertThat(wrong.exit()).isEqualTo(Cli.USAGE);
        assertThat(wrong.err()).contains("tag-outlet");
    }

    @Test
    void aPreviewChangesNothing() throws IOException {
        Run shown = run("tag", project, "ferry", "--with", "Ships", "--preview");
        assertThat(shown.out()).contains("ferry");
        try (Project open = Project.open(project)) {
            assertThat(open.annotations().list(null)).isEmpty();
            assertThat(open.codebook().list()).isEmpty();
        }
    }
}
