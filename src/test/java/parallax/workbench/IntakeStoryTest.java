package parallax.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.CellEditEvent;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake.Given;
import parallax.project.Project;
import parallax.store.articles.ArticleRow;
import parallax.store.articles.ImportRow;
import parallax.store.articles.Imports;
import parallax.text.Span;
import parallax.workbench.base.Words;

/** Articles come in, their report is set right, a page changes, outlets are put in order. */
class IntakeStoryTest {

    private static final String BRIDGE = """
            <html lang="en"><head><title>Bridge shut</title><meta property="og:site_name" content="The Quay">
            <link rel="canonical" href="https://quay.example/bridge"></head><body><article><h1>Bridge shut</h1>
            <p>The harbour bridge will stay closed until spring, the harbour master Orla Venn said on Monday.</p>
            <p>Divers had found cracks in two of its piers, she told reporters, and nobody knows how old they are.</p>
            <p>%s</p>
            <p>Ferries will run twice as often from Tuesday, and the town pays for them until the works are done.</p>
            </article></body></html>
            """;

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

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void bring(Path... files) {
        Fx.run(() -> bench.imports.bring(List.of(files)));
        bench.settle();
    }

    private Project project() {
        return Fx.on(() -> bench.workspace.projectProperty().get());
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T find(String id) {
        return Fx.on(() -> (T) bench.window.scene().getRoot().lookup(id));
    }

    @Test
    void whatIsUncertainIsSetRightInTheReportForSeveralFilesAtOnce() throws IOException {
        bring(
                file("one.txt", "Pier opens again\n\nThe pier opens on Friday after a year of works, the town said.\n"),
                file("two.txt", "Tug sinks\n\nA tug sank in the harbour on Sunday. Nobody was on board at the time.\n"),
                file("empty.txt", ""));
        Label summary = find("#report-summary");
        assertThat(Fx.on(summary::getText)).contains("2 new articles").contains("1 could not be read");
        TableView<ImportRow> table = find("#report-table");
        assertThat(Fx.on(() -> table.getItems().size())).isEqualTo(3);
        ComboBox<String> outlet = find("#report-outlet");
        TextField published = find("#report-published");
        Fx.run(() -> {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectRange(0, 2);
            outlet.getEditor().setText("The Quay");
            published.setText("2031-03-04");
        });
        Fx.key(published, KeyCode.ENTER, "");
        bench.settle();
        assertThat(project().articles().list())
                .allMatch(a -> "The Quay".equals(a.outlet()))
                .allMatch(a -> String.valueOf(a.published()).equals("2031-03-04"));
        bench.dialogs.choose(folder.resolve("report.csv"));
        Fx.click(find("#report-save"), 1);
        bench.settle();
        assertThat(Files.readString(folder.resolve("report.csv")))
                .contains("one.txt,new,The Quay,2031-03-04")
                .contains("empty.txt,failed");
        Fx.key(table, KeyCode.ESCAPE, "");
        assertThat(Fx.on(() -> bench.window.scene().getRoot().lookup("#report")))
                .isNull();
        bench.fire("file.import-report");
        TableView<ImportRow> again = find("#report-table");
        CheckBox open = find("#report-open");
        Fx.run(() -> open.setSelected(false));
        assertThat(Fx.on(() -> again.getItems().size())).isEqualTo(3);
        bench.fire("edit.undo");
        assertThat(project().articles().list()).allMatch(a -> a.outlet() == null);
    }

    @Test
    void aChangedPageIsAVersionWithItsChangesShownAndWhatHasNoPlaceWaits() throws IOException {
        bring(file("bridge.html", BRIDGE.formatted("The council will vote on the repairs on Friday evening.")));
        String first = project().articles().list().getFirst().id();
        String text = project().articles().find(first).orElseThrow().text();
        int at = text.indexOf("vote on the repairs");
        project().annotations().add(first, new Span(at, at + 19), List.of(), "when?");
        bench.settle();

        bring(file("bridge-2.html", BRIDGE.formatted("Nobody was hurt, and the mayor thanked the town.")));
        List<ArticleRow> rows = project().articles().list();
        assertThat(rows).hasSize(1);
        Fx.run(() -> bench.workspace.view(rows.getFirst().id()));
        bench.settle();
        ListView<?> tray = find("#tray-list");
        assertThat(Fx.on(() -> tray.getItems().size())).isEqualTo(1);

        bench.fire("edit.versions");
        TextFlow diff = find(".diff");
        assertThat(Fx.on(() -> diff.getChildren().stream()
                        .anyMatch(t -> t.getStyleClass().contains("gone"))))
                .isTrue();
        Fx.key(find("#versions"), KeyCode.ESCAPE, "");

        String now =
                project().articles().find(rows.getFirst().id()).orElseThrow().text();
        int to = now.indexOf("the mayor thanked");
        Fx.run(() -> {
            tray.getSelectionModel().select(0);
            bench.workspace.selectionProperty().set(new Span(to, to + 17));
        });
        bench.settle();
        Fx.run(() -> bench.workspace.selectionProperty().set(new Span(to, to + 17)));
        Fx.click(find("#tray-place"), 1);
        bench.settle();
        assertThat(project().annotations().list(rows.getFirst().id()))
                .singleElement()
                .satisfies(a -> assertThat(a.span()).isEqualTo(new Span(to, to + 17)));
        assertThat(Fx.on(() -> find("#tray").isVisible())).isFalse();
    }

    @Test
    void aSecondDropWaitsForTheFirstAndSaysSo() throws IOException {
        Fx.run(() -> bench.imports.paste("A pilot said on Sunday that he had seen nothing at all.", Given.NOTHING));
        bench.settle();
        Path first = file("one.txt", "Pier opens again\n\nThe pier opens on Friday after a year, the town said.\n");
        Path second = file("two.txt", "Tug sinks\n\nA tug sank in the harbour on Sunday, the harbour master said.\n");
        Path third = file("three.txt", "Ferry late\n\nThe ferry was late again on Monday, its captain said.\n");
        List<String> told = Fx.on(() -> {
            bench.imports.bring(List.of(first));
            bench.imports.bring(List.of(second));
            bench.imports.bring(List.of(third));
            bench.workspace.running().getLast().cancel();
            return bench.workspace.running().stream()
                    .map(r -> r.name() + ": " + r.wordsProperty().get())
                    .toList();
        });
        assertThat(told)
                .containsExactly(
                        "Importing “one.txt”: ",
                        "Importing “two.txt”: " + Words.of("job.waits"),
                        "Importing “three.txt”: " + Words.of("job.stopping"));
        bench.settle();
        assertThat(project().articles().list()).extracting(ArticleRow::file).contains("one.txt", "two.txt");
        assertThat(project().articles().list()).extracting(ArticleRow::file).doesNotContain("three.txt");
        assertThat(project().imports().list())
                .extracting(Imports.Import::name)
                .containsExactly("Imported “two.txt”", "Imported “one.txt”", "Pasted 1 article");
    }

    @Test
    void theReportIsAClickAwayAndAHeadlineTypedIntoItCanBeTakenBack() throws IOException {
        bring(file("bridge.html", BRIDGE.formatted("The council will vote on the repairs on Friday evening.")));
        Button status = find("#status-report");
        assertThat(Fx.on(status::getText)).isEqualTo(Words.of("status.report", 1, 1, 0));
        Fx.key(find("#report-table"), KeyCode.ESCAPE, "");
        Fx.click(status, 1);
        bench.settle();
        TableView<ImportRow> table = find("#report-table");
        Label told = find("#report-told");
        assertThat(Fx.on(told::getText)).contains(Words.of("report.doubt.date"));
        Fx.run(() -> table.getColumns().stream()
                .filter(c -> c.getText().equals(Words.of("report.title")))
                .forEach(c -> edit(table, c, "Bridge shut until spring")));
        bench.settle();
        assertThat(project().articles().list().getFirst().title()).isEqualTo("Bridge shut until spring");
        bench.dialogs.choose(folder.resolve("report.csv"));
        Fx.click(find("#report-save"), 1);
        bench.settle();
        assertThat(Files.readString(folder.resolve("report.csv"))).contains("Bridge shut until spring");
        bench.fire("edit.undo");
        assertThat(project().articles().list().getFirst().title()).isEqualTo("Bridge shut");
    }

    @SuppressWarnings("unchecked")
    private static void edit(TableView<ImportRow> table, TableColumn<ImportRow, ?> column, String typed) {
        TableColumn<ImportRow, String> of = (TableColumn<ImportRow, String>) column;
        of.getOnEditCommit()
                .handle(new CellEditEvent<>(
                        table, new TablePosition<>(table, 0, of), TableColumn.editCommitEvent(), typed));
    }

    @Test
    void outletsAreMergedFromTheirHeadings() throws IOException {
        bring(
                file("a.html", BRIDGE.formatted("One.")),
                file(
                        "b.html",
                        BRIDGE.formatted("Two.")
                                .replace("The Quay", "Harbour Press")
                                .replace("/bridge", "/b")));
        TreeView<Object> tree = find("#library-tree");
        Fx.run(() -> {
            tree.getSelectionModel().clearSelection();
            for (TreeItem<Object> group : tree.getRoot().getChildren()) {
                tree.getSelectionModel().select(tree.getRow(group));
            }
        });
        bench.dialogs.answer(
                form -> ((ComboBox<?>) form.lookup("#outlet-name")).getEditor().setText("The Quay"));
        bench.fire("edit.outlet-merge");
        assertThat(project().articles().list()).extracting(ArticleRow::outlet).containsOnly("The Quay");
        bench.fire("edit.undo");
        assertThat(project().articles().list()).extracting(ArticleRow::outlet).contains("Harbour Press");
    }

    @Test
    void theColumnsOfATableAreAskedForAndItsFileIsKept() throws IOException {
        Path table = file(
                "clips.csv",
                "Volltext;Quelle;Tag\n\"The pier opens on Friday after a year of works, the town said.\";The Quay;2031-03-04\n");
        bench.dialogs.answer(form -> {
            ((ComboBox<?>) form.lookup("#columns-text")).getSelectionModel().select(1);
            ((ComboBox<?>) form.lookup("#columns-outlet")).getSelectionModel().select(2);
            ((ComboBox<?>) form.lookup("#columns-published"))
                    .getSelectionModel()
                    .select(3);
        });
        bring(table);
        ArticleRow row = project().articles().list().getFirst();
        assertThat(row.outlet()).isEqualTo("The Quay");
        assertThat(row.published()).hasToString("2031-03-04");
        Fx.run(() -> bench.workspace.view(row.id()));
        bench.settle();
        bench.fire("file.original");
        Fx.await(() -> !bench.dialogs.opened.isEmpty(), "the file to be opened");
        assertThat(bench.dialogs.opened.getFirst()).hasFileName("clips.csv").hasSameTextualContentAs(table);
    }
}
