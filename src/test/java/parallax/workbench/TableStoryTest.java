package parallax.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.project.Project;
import parallax.store.articles.ArticleRow;

/** A table that is not what it seems comes in as the analyst says it is meant. */
class TableStoryTest {

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

    private Project bring(Path table) {
        Fx.run(() -> bench.imports.bring(List.of(table)));
        bench.settle();
        return Fx.on(() -> bench.workspace.projectProperty().get());
    }

    /** Chooses something and waits, as somebody before an open dialog does, until the table was read again. */
    @SuppressWarnings("unchecked")
    private static <T> void choose(Node form, String box, T value) {
        TableView<?> rows = (TableView<?>) form.lookup("#columns-table");
        ((ComboBox<T>) form.lookup(box)).setValue(value);
        Object waiting = new Object();
        InvalidationListener shown = new InvalidationListener() {
            @Override
            public void invalidated(Observable items) {
                rows.getItems().removeListener(this);
                Platform.exitNestedEventLoop(waiting, true);
            }
        };
        rows.getItems().addListener(shown);
        Platform.enterNestedEventLoop(waiting);
    }

    @Test
    void anEncodingThatCannotBeToldIsChosen() throws Exception {
        // One word tells no detector whether these are letters of the west or of the middle of Europe.
        Path table = Files.writeString(
                folder.resolve("press.csv"),
                "title,outlet,text\nŁódź,Kurier,The mayor of Łódź opened the bridge on Monday and thanked the town.\n",
                Charset.forName("windows-1250"));
        bench.dialogs.answer(form -> choose(form, "#columns-encoding", Charset.forName("windows-1250")));
        Project project = bring(table);
        ArticleRow article = project.articles().list().getFirst();
        assertThat(article.title()).isEqualTo("Łódź");
        assertThat(project.articles().find(article.id()).orElseThrow().text()).contains("mayor of Łódź opened");
    }

    @Test
    void aSeparatorThatIsTakenForAnotherIsChosen() throws Exception {
        Path table = Files.writeString(
                folder.resolve("press.csv"),
                "title,the|outlet,the|text,the\n"
                        + "Bridge, shut|Quay, Daily|The bridge is shut, the harbour master said on Monday.\n",
                StandardCharsets.UTF_8);
        bench.dialogs.answer(form -> {
            choose(form, "#columns-separator", '|');
            ComboBox<?> text = (ComboBox<?>) form.lookup("#columns-text");
            text.getSelectionModel().select(3);
            ComboBox<?> outlet = (ComboBox<?>) form.lookup("#columns-outlet");
            outlet.getSelectionModel().select(2);
        });
        Project project = bring(table);
        ArticleRow article = project.articles().list().getFirst();
        assertThat(article.outlet()).isEqualTo("Quay, Daily");
        assertThat(project.articles().find(article.id()).orElseThrow().text())
                .isEqualTo("The bridge is shut, the harbour master said on Monday.");
    }

    @Test
    void linesOfJsonAreAskedAboutOnlyWhereNoKeyIsKnownToBeTheText() throws Exception {
        Path known = Files.writeString(
                folder.resolve("known.jsonl"), "{\"title\": \"Quay\", \"text\": \"The quay opens on Monday.\"}\n");
        Path mute = Files.writeString(
                folder.resolve("mute.jsonl"), "{\"kopf\": \"Bridge\", \"rumpf\": \"The bridge is shut.\"}\n");
        bench.dialogs.answer(form -> {
            ((ComboBox<?>) form.lookup("#columns-title")).getSelectionModel().select(1);
            ((ComboBox<?>) form.lookup("#columns-text")).getSelectionModel().select(2);
        });
        Fx.run(() -> bench.imports.bring(List.of(known, mute)));
        bench.settle();
        Project project = Fx.on(() -> bench.workspace.projectProperty().get());
        assertThat(project.articles().list()).extracting(ArticleRow::title).containsExactlyInAnyOrder("Quay", "Bridge");
    }
}
