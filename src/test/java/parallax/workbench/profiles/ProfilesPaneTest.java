package parallax.workbench.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake.Given;
import parallax.news.Link.Place;
import parallax.project.Progress;
import parallax.project.Project;
import parallax.statements.profiles.Passage;
import parallax.statements.profiles.Profile;
import parallax.statements.words.CueTones;
import parallax.statements.words.Tone;
import parallax.text.Span;
import parallax.workbench.Fx;
import parallax.workbench.TestDialogs;
import parallax.workbench.base.Background;
import parallax.workbench.base.Workspace;

class ProfilesPaneTest {

    private static final String ONE = """
            Harbour plan approved

            "The quay will be rebuilt by spring," said Mara Lindqvist, the port director.
            """;
    private static final String OTHER = """
            Port to rebuild its quay

            Lindqvist, the port director Mara Lindqvist, claimed that the quay would be rebuilt by spring.
            """;

    @TempDir
    Path folder;

    private final Background background = new Background();
    private final TestDialogs dialogs = new TestDialogs();
    private Workspace workspace;
    private ProfilesPane pane;
    private Project project;
    private Stage stage;

    @BeforeEach
    void open() {
        project = Project.create(folder.resolve("quay.parallax"));
        Fx.run(() -> {
            workspace = new Workspace(background);
            pane = new ProfilesPane(workspace, dialogs);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(pane.node()), 960, 420));
            stage.show();
            workspace.open(() -> project, opened -> {});
        });
        Fx.await(() -> workspace.projectProperty().get() != null, "the project");
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.hide();
            workspace.close(() -> {});
        });
        Fx.await(() -> background.idleProperty().get(), "the project to be closed");
        background.close();
    }

    private void bring(String outlet, String text) throws Exception {
        project.pasting(text, new Given(outlet, null)).run(Progress.NONE);
        project.settle();
    }

    private void bringBoth() throws Exception {
        bring("Harbour Gazette", ONE);
        bring("Coast Times", OTHER);
        Fx.await(() -> list().getItems().size() == 2 && !list().getItems().isEmpty(), "two outlets");
        rest();
    }

    private void rest() {
        int[] calm = {0};
        Fx.await(() -> (calm[0] = background.idleProperty().get() ? calm[0] + 1 : 0) > 3, "rest");
    }

    private <T extends Node> T look(Class<T> type, String id) {
        return type.cast(Fx.on(() -> Objects.requireNonNull(pane.node().lookup(id), id)));
    }

    @SuppressWarnings("unchecked")
    private ListView<Profile> list() {
        return look(ListView.class, "#profiles-list");
    }

    @SuppressWarnings("unchecked")
    private ListView<Passage> passages() {
        return look(ListView.class, "#passages-list");
    }

    private void view(String which) {
        Fx.click(look(Node.class, "#profiles-view-" + which), 1);
        rest();
    }

    private void fire(String action) {
        Fx.run(() -> pane.actions().stream()
                .filter(a -> a.id().equals(action))
                .findFirst()
                .orElseThrow()
                .fire());
        rest();
    }

    private String emptyWords() {
        return Fx.on(() -> pane.node().lookupAll("#profiles-empty .label").stream()
                .map(l -> ((Label) l).getText())
                .findFirst()
                .orElseThrow());
    }

    @Test
    void everyEmptyStateSaysWhatIsMissing() throws Exception {
        rest();
        assertThat(emptyWords()).isEqualTo("Nothing to count yet");
        bring("Harbour Gazette", "It rained all day over the harbour and nobody was out of doors.");
        Fx.await(() -> emptyWords().equals("No statements were found"), "no statements");
        bringBoth();
        view("outlet-tag");
        assertThat(emptyWords()).isEqualTo("No passage is tagged yet");
    }

    @Test
    void oneOutletIsToldThatThereIsNothingToCompareAndLeftOutByTheFilter() throws Exception {
        bring("Harbour Gazette", ONE);
        Fx.await(() -> list().getItems().size() == 1, "the outlet");
        rest();
        assertThat(Fx.on(() -> pane.node().lookup(".profiles-notice").isVisible()))
                .isTrue();
        Fx.run(() -> look(CheckBox.class, "#profiles-several").setSelected(true));
        rest();
        assertThat(emptyWords()).isEqualTo("No statement is reported by two outlets");
        Fx.run(() -> ((Button) pane.node().lookup("#profiles-empty .button")).fire());
        rest();
        assertThat(look(Node.class, "#profiles-view").isVisible()).isTrue();
    }

    @Test
    void whatIsChosenInTheListIsDrawnBeside() throws Exception {
        bringBoth();
        Fx.run(() -> pane.focus());
        assertThat(Fx.on(() -> stage.getScene().getFocusOwner())).isSameAs(list());
        Fx.key(list(), KeyCode.DOWN, "");
        Profile chosen = Fx.on(() -> list().getSelectionModel().getSelectedItem());
        assertThat(look(Label.class, "#profiles-name").getText()).isEqualTo(chosen.name());
        view("speakers");
        assertThat(list().getItems()).extracting(Profile::name).contains("Mara Lindqvist");
    }

    @Test
    void aCountOpensItsPassagesAndAPassageIsGoneToByKeys() throws Exception {
        bringBoth();
        view("outlet-speaker");
        Fx.run(() -> pane.focus());
        HeatGrid grid = look(HeatGrid.class, "#profiles-grid");
        assertThat(Fx.on(grid::isFocused)).isTrue();
        Fx.key(grid, KeyCode.END, "");
        Fx.key(grid, KeyCode.HOME, "C");
        rest();
        int count = Fx.on(() -> grid.matrix().count(0, 0));
        assertThat(count).isPositive();
        assertThat(passages().getItems()).hasSize(count);
        Fx.key(grid, KeyCode.ENTER, "");
        Fx.key(passages(), KeyCode.ENTER, "");
        rest();
        Passage first = passages().getItems().getFirst();
        assertThat(Fx.on(() -> workspace.placeProperty().get()))
                .isEqualTo(new Place(first.article().id(), first.span()));
        assertThat(Fx.on(() ->
                        Objects.requireNonNull(workspace.cursorProperty().get()).statement()))
                .isEqualTo(first.statement());
    }

    @Test
    void aNumberOfAChartOpensItsPassagesByKeyAndByClick() throws Exception {
        bringBoth();
        Fx.run(() -> pane.focus());
        Fx.key(list(), KeyCode.ENTER, "");
        FigureNode sheet = look(FigureNode.class, "#profiles-sheet");
        assertThat(Fx.on(sheet::isFocused)).isTrue();
        Fx.key(sheet, KeyCode.END, "");
        Fx.key(sheet, KeyCode.HOME, "");
        Fx.key(sheet, KeyCode.ENTER, "");
        rest();
        ListView<Passage> opened = behind();
        assertThat(opened.isVisible()).isTrue();
        assertThat(Fx.on(opened::isFocused)).isTrue();
        assertThat(opened.getItems()).isNotEmpty();
        Fx.key(opened, KeyCode.ENTER, "");
        rest();
        assertThat(Fx.on(() ->
                        Objects.requireNonNull(workspace.placeProperty().get()).article()))
                .isEqualTo(opened.getItems().getFirst().article().id());
        Fx.key(opened, KeyCode.ESCAPE, "");
        assertThat(Fx.on(sheet::isFocused)).isTrue();
        assertThat(opened.getParent().isVisible()).isFalse();
        Fx.click(Fx.on(() -> sheet.lookup(".figure-count")), 1);
        rest();
        assertThat(opened.getParent().isVisible()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private ListView<Passage> behind() {
        return look(ListView.class, "#profiles-passages");
    }

    @Test
    void tagsAreCountedByOutletAsSoonAsTheyAreThere() throws Exception {
        bringBoth();
        view("outlet-tag");
        String tag = project.codebook().add(null, "Promise", "#1f77b4", "");
        String article = project.articles().list().getFirst().id();
        project.annotations().add(article, new Span(0, 7), List.of(tag), "");
        HeatGrid grid = look(HeatGrid.class, "#profiles-grid");
        Fx.await(() -> grid.matrix().sum() == 1, "the tag to be counted");
        rest();
        assertThat(passages().getItems()).singleElement().satisfies(passage -> {
            assertThat(passage.article().id()).isEqualTo(article);
            assertThat(passage.span()).isEqualTo(new Span(0, 7));
        });
    }

    @Test
    void aReportingWordIsJudgedAnewForThisProject() throws Exception {
        bringBoth();
        dialogs.answer(form -> {
            ((TextField) form.lookup("#cue-typed")).setText("claim");
            ((Button) form.lookup("#cue-neutral")).fire();
            TextField source = (TextField) form.lookup("#cue-source");
            source.setText("Our own codebook");
            source.fireEvent(new javafx.event.ActionEvent());
        });
        fire("compare.cue-words");
        Fx.await(
                () -> CueTones.of(project.remembered().get(Study.TONES))
                        .source()
                        .equals("Our own codebook"),
                "the list to be kept");
        rest();
        CueTones kept = CueTones.of(project.remembered().get(Study.TONES));
        assertThat(kept.find("claimed").tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(kept.source()).isEqualTo("Our own codebook");
        assertThat(list().getItems().stream()
                        .mapToInt(p -> p.tones().getOrDefault(Tone.NEGATIVE, 0))
                        .sum())
                .isZero();
    }

    @Test
    void picturesAreSavedInBothFormats() throws Exception {
        bringBoth();
        for (String format : List.of("svg", "png")) {
            Path target = folder.resolve("picture." + format);
            dialogs.answer(form -> ((RadioButton) form.lookup("#picture-" + format)).setSelected(true));
            dialogs.choose(target);
            fire("compare.picture");
            assertThat(target).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("picture.svg")))
                .contains("Source: Parallax project “quay”, 2 articles")
                .contains("All statements.")
                .contains("Bell 1991");
        BufferedImage image = ImageIO.read(folder.resolve("picture.png").toFile());
        assertThat(image.getWidth()).isEqualTo(2160);
        assertThat(image.getRGB(2, 2)).isEqualTo(0xffffffff);
    }

    @Test
    void theTableGoesToTheClipboard() throws Exception {
        bringBoth();
        fire("compare.copy-profile");
        List<String> lines =
                Fx.on(() -> Clipboard.getSystemClipboard().getString()).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("Name\tarticles\tdirect\tmixed\tindirect\tpossible\tomitted");
        assertThat(lines).anyMatch(line -> line.startsWith("Harbour Gazette\t1\t1\t"));
    }

    @Test
    void whatIsNotOnScreenIsCountedOnceItIs() throws Exception {
        Fx.run(() -> pane.node().getParent().setVisible(false));
        bring("Harbour Gazette", ONE);
        bring("Coast Times", OTHER);
        Fx.await(() -> workspace.articles().size() == 2, "the articles");
        rest();
        assertThat(list().getItems()).isEmpty();
        Fx.run(() -> pane.node().getParent().setVisible(true));
        Fx.await(() -> list().getItems().size() == 2, "two outlets");
    }
}
