package parallax.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.project.Project;
import parallax.store.articles.ImportRow;
import parallax.store.articles.Imports;

/** A page is asked for in the window; nothing here reaches a network. */
class FetchStoryTest {

    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = Bench.open(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aPageThatIsNotFetchedIsToldInOneSentenceAndReportedAsNotFetched() {
        bench.dialogs.answer(form -> ((TextField) form.lookup("#fetch-address")).setText("http://10.0.0.1/bridge"));
        bench.fire("file.import-address");
        bench.settle();
        bench.settle();
        assertThat(Fx.on(() -> Objects.requireNonNull(
                                bench.workspace.noticeProperty().get())
                        .words()))
                .startsWith("10.0.0.1 is an address of this computer or of a local network");
        Project project = Fx.on(() -> bench.workspace.projectProperty().get());
        Imports.Import report = project.imports().last().orElseThrow();
        assertThat(report.name()).isEqualTo("Nothing came from 10.0.0.1/bridge");
        assertThat(project.imports().rows(report.id()))
                .singleElement()
                .extracting(ImportRow::outcome, ImportRow::file)
                .containsExactly(ImportRow.Outcome.FAILED, "http://10.0.0.1/bridge");
    }

    @Test
    void anAddressTypedWhereATextBelongsIsAskedForAndNotReadAsAText() {
        bench.dialogs.answer(form -> ((TextArea) form.lookup("#paste-text")).setText("http://10.0.0.1/bridge\n"));
        bench.dialogs.answer(form -> assertThat(((TextField) form.lookup("#fetch-address")).getText())
                .isEqualTo("http://10.0.0.1/bridge"));
        bench.fire("file.paste");
        bench.settle();
        bench.settle();
        Project project = Fx.on(() -> bench.workspace.projectProperty().get());
        assertThat(project.articles().list()).isEmpty();
        assertThat(project.imports().last().orElseThrow().name()).isEqualTo("Nothing came from 10.0.0.1/bridge");
    }

    @Test
    void nothingIsAskedForWithoutConsent() {
        bench.fire("file.import-address");
        bench.settle();
        assertThat(Fx.on(() -> bench.workspace.projectProperty().get())).isNull();
    }

    @Test
    void aDroppedLinkIsItsAddressAndADroppedTextIsNot() {
        assertThat(Drops.address("https://lantern.example/quay", "")).contains("https://lantern.example/quay");
        assertThat(Drops.address("Quay opens at last", "https://lantern.example/quay"))
                .contains("https://lantern.example/quay");
        assertThat(Drops.address("The quay, says https://lantern.example/quay, is open.", ""))
                .isEmpty();
        assertThat(Drops.address("", "file:///etc/hosts")).isEmpty();
    }
}
