package parallax.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake;
import parallax.news.Cell;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison;
import parallax.store.Store;
import parallax.store.file.StoreException;

class OccasionActsTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 3);

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void open() throws Exception {
        project = new Project(Store.create(folder.resolve("p.parallax")), FakeEngines.make());
        Path a = Files.writeString(folder.resolve("a.txt"), "Orla Venn: it is shut\nOrla Venn: we wait");
        Path b = Files.writeString(folder.resolve("b.txt"), "Orla Venn: it is shut\nOrla Venn: no more");
        Path c = Files.writeString(folder.resolve("c.txt"), "Orla Venn: at last");
        project.importing(List.of(a, b, c), Intake.Given.NOTHING).run(Progress.NONE);
        project.settle();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Statement row(String words) {
        Comparison table = project.comparisons().table();
        return table.rows().stream()
                .map(Comparison.Row::statement)
                .filter(s -> s.renderings().stream()
                        .anyMatch(r -> r.span()
                                .of(table.articles().get(r.article()).text())
                                .equals(words)))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable String label(String words) {
        return row(words).occasion() == null ? null : row(words).occasion().label();
    }

    private Cell cell(String words, String file) {
        Comparison table = project.comparisons().table();
        String article = table.articles().values().stream()
                .filter(a -> a.file().equals(file))
                .findFirst()
                .orElseThrow()
                .id();
        return row(words).cells().get(article);
    }

    private OccasionActs acts() {
        return project.comparisons().occasions();
    }

    @Test
    void statementsMoveToANewOccasionAndUndoTakesThemBack() {
        acts().moveToNew(List.of(row("it is shut").id(), row("we wait").id()), " press conference ", DAY, null);
        assertThat(label("it is shut")).isEqualTo("press conference");
        assertThat(row("we wait").occasion().to()).isEqualTo(DAY);
        assertThat(label("no more")).isNull();
        assertThat(cell("we wait", "b.txt")).isEqualTo(Cell.OMITTED);
        assertThat(cell("we wait", "c.txt")).as("nothing in c is of it").isEqualTo(Cell.NOT_COVERED);
        project.history().undo();
        assertThat(label("it is shut")).isNull();
        assertThat(cell("we wait", "c.txt")).isEqualTo(Cell.OMITTED);
        project.history().redo();
        assertThat(label("we wait")).isEqualTo("press conference");
    }

    @Test
    void anOccasionIsRenamedJoinedAndMerged() {
        acts().moveToNew(List.of(row("it is shut").id()), "morning", DAY, null);
        acts().moveToNew(List.of(row("we wait").id()), "evening", DAY, DAY);
        acts().move(List.of(row("no more").id()), row("we wait").id());
        assertThat(label("no more")).isEqualTo("evening");
        acts().describe(row("no more").id(), "night", DAY, DAY.plusDays(1));
        assertThat(label("we wait")).isEqualTo("night");
        acts().merge(row("we wait").id(), row("it is shut").id());
        assertThat(List.of(label("we wait"), label("no more"), label("it is shut")))
                .containsOnly("morning");
    }

    @Test
    void theAnalystSaysWhoCoversAndTakesItBack() {
        acts().moveToNew(List.of(row("it is shut").id()), "morning", DAY, null);
        assertThat(cell("it is shut", "c.txt")).isEqualTo(Cell.NOT_COVERED);
        List<String> article =
                row("at last").renderings().stream().map(r -> r.article()).toList();
        acts().cover(row("it is shut").id(), article, true);
        assertThat(cell("it is shut", "c.txt")).isEqualTo(Cell.OMITTED);
        acts().cover(row("it is shut").id(), article, null);
        assertThat(cell("it is shut", "c.txt")).isEqualTo(Cell.NOT_COVERED);
    }

    @Test
    void decisionsSurviveReopeningAndANewRunOfTheEngine() throws Exception {
        acts().moveToNew(List.of(row("it is shut").id()), "morning", DAY, null);
        project.close();
        project = new Project(Store.open(folder.resolve("p.parallax")), FakeEngines.make());
        assertThat(label("it is shut")).isEqualTo("morning");
        Path d = Files.writeString(folder.resolve("d.txt"), "Orla Venn: it is shut");
        project.importing(List.of(d), Intake.Given.NOTHING).run(Progress.NONE);
        project.settle();
        assertThat(row("it is shut").renderings()).hasSize(3);
        assertThat(label("it is shut")).isEqualTo("morning");
    }

    @Test
    void anOccasionWithoutANameOrThatEndsBeforeItBeginsIsRefused() {
        String statement = row("it is shut").id();
        assertThatThrownBy(() -> acts().describe(statement, " ", null, null)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> acts().describe(statement, "talk", DAY, DAY.minusDays(1)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("end before");
    }
}
