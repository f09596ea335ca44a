package parallax.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake;
import parallax.news.Article;
import parallax.news.Speaker;
import parallax.store.quotes.Speakers;

/** An article that gives only somebody's office, in a project where another one names the holder. */
class OfficesTest {

    private static final String NAMED = """
            Sergey Volkin, Norland's ambassador to Tarnia, met reporters at the pier on Monday.

            “The strait stays open to every ship,” Volkin said.
            """;

    private static final String OFFICE_ONLY = """
            The pier was quiet on Monday.

            “The strait stays open to every ship,” Norland's ambassador to Tarnia said.
            """;

    private static final String OTHER_WORDS = """
            Reporters came to the pier.

            “We will not close it,” the Norland Ambassador to Tarnia told them.
            """;

    private static final String ALIAS = "Norland's ambassador to Tarnia";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> names(Project project) {
        return project.speakers().list().stream()
                .map(row -> row.speaker().name() + " " + row.quotes())
                .toList();
    }

    private static Speaker volkin(Project project) {
        return project.speakers().list().stream()
                .map(Speakers.Row::speaker)
                .filter(s -> s.name().equals("Sergey Volkin"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isOneSpeakerUntilTheAnalystSaysOtherwise() throws Exception {
        try (Project project = Project.create(folder.resolve("strait" + Project.SUFFIX))) {
            project.importing(List.of(file("b.txt", OFFICE_ONLY)), Intake.Given.NOTHING)
                    .run(Progress.NONE);
            project.settle();
            assertThat(names(project)).containsExactly(ALIAS + " 1");

            project.importing(List.of(file("a.txt", NAMED), file("c.txt", OTHER_WORDS)), Intake.Given.NOTHING)
                    .run(Progress.NONE);
            project.settle();
            assertThat(names(project)).containsExactly("Sergey Volkin 3");
            assertThat(volkin(project).aliases()).contains(ALIAS);

            project.speakers().split(volkin(project).id(), ALIAS);
            project.settle();
            assertThat(names(project)).containsExactly("Sergey Volkin 2", ALIAS + " 1");
            project.analysing().run(Progress.NONE);
            project.settle();
            assertThat(names(project)).containsExactly("Sergey Volkin 2", ALIAS + " 1");

            project.history().undo();
            project.settle();
            assertThat(names(project)).containsExactly("Sergey Volkin 3");
        }
    }

    @Test
    void isASpeakerOfItsOwnAgainWithoutTheArticleThatNamesTheHolder() throws Exception {
        try (Project project = Project.create(folder.resolve("strait" + Project.SUFFIX))) {
            String naming = project.importing(List.of(file("a.txt", NAMED)), Intake.Given.NOTHING)
                    .run(Progress.NONE)
                    .imported()
                    .getFirst();
            project.importing(List.of(file("b.txt", OFFICE_ONLY)), Intake.Given.NOTHING)
                    .run(Progress.NONE);
            project.settle();
            assertThat(names(project)).containsExactly("Sergey Volkin 2");
            project.articles().remove(List.of(naming));
            project.settle();
            assertThat(names(project)).containsExactly(ALIAS + " 1");
        }
    }

    @Test
    void isOneSpeakerInAComparisonOfLooseArticlesInAnyOrder() {
        List<Article> articles = new ArrayList<>(
                List.of(Article.of("a", NAMED), Article.of("b", OFFICE_ONLY), Article.of("c", OTHER_WORDS)));
        Random random = new Random(7);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(articles, random);
            assertThat(Analysis.compare(articles).speakers())
                    .extracting(Speaker::name)
                    .containsExactly("Sergey Volkin");
        }
    }
}
