package parallax.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake;
import parallax.news.Rendering;
import parallax.news.Statement;
import parallax.statements.comparison.Comparison;
import parallax.store.History;
import parallax.store.Store;
import parallax.store.file.StoreException;

class ComparisonsTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void open() throws Exception {
        project = new Project(Store.create(folder.resolve("p.parallax")), FakeEngines.make());
        Path a = Files.writeString(folder.resolve("a.txt"), "Orla Venn: it is shut\nOrla Venn: we wait");
        Path b = Files.writeString(folder.resolve("b.txt"), "Orla Venn: it is shut\nOrla Venn: we will wait");
        Path c = Files.writeString(folder.resolve("c.txt"), "Orla Venn: it is shut\nOrla Venn: waiting");
        project.importing(List.of(a, b, c), Intake.Given.NOTHING).run(Progress.NONE);
        project.settle();
        assertThat(table())
                .isEqualTo("[a: it is shut, b: it is shut, c: it is shut] [a: we wait] [b: we will wait]"
                        + " [c: waiting]");
    }

    @AfterEach
    void close() {
        project.close();
    }

    private String words(Rendering r) {
        Comparison table = project.comparisons().table();
        return table.articles().get(r.article()).file().substring(0, 1) + ": "
                + r.span().of(table.articles().get(r.article()).text());
    }

    private String table() {
        return project.comparisons().table().rows().stream()
                .map(r -> r.statement().renderings().stream()
                        .map(this::words)
                        .toList()
                        .toString())
                .collect(Collectors.joining(" "));
    }

    private Statement row(String words) {
        return project.comparisons().table().rows().stream()
                .map(Comparison.Row::statement)
                .filter(s -> s.renderings().stream().anyMatch(r -> words(r).equals(words)))
                .findFirst()
                .orElseThrow();
    }

    private String rendering(String words) {
        return row(words).renderings().stream()
                .filter(r -> words(r).equals(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void merge(String one, String two) {
        project.comparisons().merge(List.of(row(one).id(), row(two).id()));
    }

    @Test
    void mergesRowsInOneActThatLastsAndCanBeUndone() {
        project.comparisons()
                .merge(List.of(
                        row("a: we wait").id(),
                        row("b: we will wait").id(),
                        row("c: waiting").id()));
        String merged = "[a: it is shut, b: it is shut, c: it is shut] [a: we wait, b: we will wait, c: waiting]";
        assertThat(table()).isEqualTo(merged);
        assertThat(project.history().undoable())
                .get()
                .extracting(History.Act::name)
                .isEqualTo("Merged 3 statements");
        project.close();
        project = new Project(Store.open(folder.resolve("p.parallax")), FakeEngines.make());
        assertThat(table()).isEqualTo(merged);
        project.history().undo();
        project.settle();
        assertThat(table()).endsWith("[a: we wait] [b: we will wait] [c: waiting]");
    }

    @Test
    void splitsOffWhatStaysTogether() {
        project.comparisons()
                .split(row("a: it is shut").id(), List.of(rendering("b: it is shut"), rendering("c: it is shut")));
        assertThat(table()).startsWith("[a: it is shut] [a: we wait] [b: it is shut, c: it is shut]");
    }

    @Test
    void aMergeAfterASplitAndASplitAfterAMergeWin() {
        String start = table();
        project.comparisons().split(row("a: it is shut").id(), List.of(rendering("b: it is shut")));
        assertThat(table()).startsWith("[a: it is shut, c: it is shut] [a: we wait] [b: it is shut]");
        merge("b: it is shut", "a: it is shut");
        assertThat(table()).isEqualTo(start);
        merge("a: we wait", "c: waiting");
        project.comparisons().split(row("a: we wait").id(), List.of(rendering("c: waiting")));
        assertThat(table()).isEqualTo(start);
    }

    @Test
    void movesARenderingFromRowToRow() {
        project.comparisons()
                .move(List.of(rendering("b: it is shut")), row("a: we wait").id());
        assertThat(table())
                .isEqualTo("[a: it is shut, c: it is shut] [a: we wait, b: it is shut] [b: we will wait]"
                        + " [c: waiting]");
        project.comparisons()
                .move(List.of(rendering("b: it is shut")), row("a: it is shut").id());
        assertThat(table())
                .isEqualTo("[a: it is shut, b: it is shut, c: it is shut] [a: we wait] [b: we will wait]"
                        + " [c: waiting]");
    }

    @Test
    void refusesAndConfirms() {
        project.comparisons().refuse(row("c: it is shut").id(), rendering("c: it is shut"));
        assertThat(table())
                .startsWith("[a: it is shut, b: it is shut] [a: we wait]")
                .contains("[c: it is shut]");
        project.comparisons().confirm(row("a: it is shut").id(), rendering("b: it is shut"));
        assertThat(project.history().undoable())
                .get()
                .extracting(History.Act::name)
                .isEqualTo("Confirmed 1 rendering");
        assertThat(table()).startsWith("[a: it is shut, b: it is shut]");
    }

    @Test
    void aRowThatIsGoneIsRefusedInASentence() {
        assertThatThrownBy(() -> project.comparisons().split("gone", List.of("x")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("has changed meanwhile");
    }
}
