package parallax.workbench.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake.Given;
import parallax.project.ImportReport;
import parallax.project.Progress;
import parallax.project.Project;
import parallax.store.Articles.Details;
import parallax.workbench.Fx;
import parallax.workbench.TestDialogs;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;

class LibraryPaneTest {

    @TempDir
    Path folder;

    private final Background background = new Background();
    private final TestDialogs dialogs = new TestDialogs();
    private Workspace workspace;
    private Project project;
    private LibraryPane pane;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(folder.resolve("quay.parallax"));
        add("Quay to be rebuilt", "Harbour Gazette", LocalDate.of(2025, 3, 2));
        add("Ferry fares rise", "Harbour Gazette", LocalDate.of(2025, 3, 1));
        add("Port plans", "Coast Radio", LocalDate.of(2025, 3, 2));
        Fx.run(() -> {
            workspace = new Workspace(background);
            pane = new LibraryPane(workspace, dialogs, List.of());
            stage = new Stage();
            stage.setScene(new Scene((javafx.scene.Parent) pane.node(), 320, 480));
            stage.show();
            workspace.open(() -> project, opened -> {});
        });
        settle();
    }

    @AfterEach
    void close() {
        boolean[] closed = {false};
        Fx.run(() -> {
            stage.hide();
            workspace.close(() -> closed[0] = true);
        });
        Fx.await(() -> closed[0], "the project to close");
        background.close();
    }

    private void add(String title, String outlet, LocalDate day) throws Exception {
        ImportReport report =
                project.pasting(title + ", says the town.\n", Given.NOTHING).run(Progress.NONE);
        project.articles().edit(report.imported().getFirst(), new Details(outlet, title, List.of(), day, null, "en"));
    }

    private void settle() {
        project.settle();
        int[] calm = {0};
        Fx.await(() -> (calm[0] = background.idleProperty().get() ? calm[0] + 1 : 0) > 3, "the library to be at rest");
    }

    @SuppressWarnings("unchecked")
    private TreeView<Entry> tree() {
        return (TreeView<Entry>) stage.getScene().lookup("#library-tree");
    }

    /** Headings in brackets, articles by title. */
    private List<String> lines() {
        return Fx.on(() -> tree().getRoot().getChildren().stream()
                .flatMap(group ->
                        java.util.stream.Stream.concat(java.util.stream.Stream.of(group), group.getChildren().stream()))
                .map(TreeItem::getValue)
                .map(entry -> switch (entry) {
                    case Entry.Group group -> "[" + group.name() + " " + group.count() + "]";
                    case Entry.Item item -> item.title();
                })
                .toList());
    }

    private void choose(String... titles) {
        Fx.run(() -> {
            tree().getSelectionModel().clearSelection();
            for (String title : titles) {
                for (int i = 0; i < tree().getExpandedItemCount(); i++) {
                    if (tree().getTreeItem(i).getValue() instanceof Entry.Item item
                            && item.title().equals(title)) {
                        tree().getSelectionModel().select(i);
                    }
                }
            }
        });
        settle();
    }

    private void fire(String action) {
        Fx.run(() -> pane.actions().stream()
                .filter(a -> a.id().equals(action))
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
    }

    @Test
    void groupsByOutletAndByDate() {
        assertThat(lines())
                .containsExactly(
                        "[Coast Radio 1]",
                        "Port plans",
                        "[Harbour Gazette 2]",
                        "Ferry fares rise",
                        "Quay to be rebuilt");
        Fx.run(() -> ((ToggleButton) stage.getScene().lookup("#library-by-date")).fire());
        String first = Grouping.words(LocalDate.of(2025, 3, 1));
        String second = Grouping.words(LocalDate.of(2025, 3, 2));
        assertThat(lines())
                .containsExactly(
                        "[" + first + " 1]",
                        "Ferry fares rise",
                        "[" + second + " 2]",
                        "Port plans",
                        "Quay to be rebuilt");
    }

    @Test
    void theFilterKeepsArticlesThatHoldEveryWord() {
        TextField filter = (TextField) stage.getScene().lookup("#library-filter");
        Fx.run(() -> filter.setText("GAZETTE quay"));
        assertThat(lines()).containsExactly("[Harbour Gazette 1]", "Quay to be rebuilt");
        Fx.run(() -> filter.setText("nothing of the kind"));
        assertThat(lines()).isEmpty();
        Fx.key(filter, KeyCode.ESCAPE, "");
        assertThat(lines()).hasSize(5);
    }

    @Test
    void whatIsSelectedComesIntoView() {
        choose("Port plans");
        assertThat(Fx.on(() -> workspace.pageProperty().get().article().title()))
                .isEqualTo("Port plans");
    }

    @Test
    void followsWhatComesIntoViewElsewhere() {
        String id = Fx.on(() -> workspace.articles().stream()
                .filter(row -> "Ferry fares rise".equals(row.title()))
                .findFirst()
                .orElseThrow()
                .id());
        Fx.run(() -> workspace.view(id));
        settle();
        assertThat(Fx.on(() -> tree().getSelectionModel().getSelectedItem().getValue()))
                .isInstanceOfSatisfying(
                        Entry.Item.class, item -> assertThat(item.row().id()).isEqualTo(id));
    }

    @Test
    void deleteRemovesAndUndoBringsBack() {
        choose("Port plans");
        Fx.key(Fx.on(this::tree), KeyCode.DELETE, "");
        settle();
        assertThat(lines()).doesNotContain("Port plans").hasSize(3);
        project.history().undo();
        settle();
        assertThat(lines()).contains("Port plans").hasSize(5);
    }

    @Test
    void detailsOfOneArticleAreCorrected() {
        choose("Port plans");
        dialogs.answer(form -> {
            ((TextField) form.lookup("#details-headline")).setText("Port plans a new quay");
            ((TextField) form.lookup("#details-published")).setText("2025-04-09");
        });
        fire("edit.details");
        assertThat(lines()).contains("Port plans a new quay");
        assertThat(project.articles().list()).anySatisfy(row -> {
            assertThat(row.title()).isEqualTo("Port plans a new quay");
            assertThat(row.published()).isEqualTo(LocalDate.of(2025, 4, 9));
            assertThat(row.outlet()).isEqualTo("Coast Radio");
        });
    }

    @Test
    void aDateThatIsNoneIsNotTaken() {
        choose("Port plans");
        dialogs.answer(form -> ((TextField) form.lookup("#details-published")).setText("ninth of April"));
        fire("edit.details");
        assertThat(project.articles().list())
                .allSatisfy(row -> assertThat(
                                Objects.requireNonNull(row.published()).getMonthValue())
                        .isEqualTo(3));
    }

    @Test
    void severalArticlesGetOneOutletAndKeepTheRest() {
        choose("Port plans", "Ferry fares rise");
        dialogs.answer(form ->
                ((ComboBox<?>) form.lookup("#details-outlet")).getEditor().setText("Bay Herald"));
        fire("edit.details");
        assertThat(lines())
                .containsExactly(
                        "[Bay Herald 2]",
                        "Ferry fares rise",
                        "Port plans",
                        "[Harbour Gazette 1]",
                        "Quay to be rebuilt");
    }
}
