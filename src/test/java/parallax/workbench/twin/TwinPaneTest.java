package parallax.workbench.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.intake.Intake.Given;
import parallax.news.Article;
import parallax.news.Link.Place;
import parallax.project.Progress;
import parallax.project.Project;
import parallax.text.Span;
import parallax.workbench.Fx;
import parallax.workbench.base.Background;
import parallax.workbench.base.Beside;
import parallax.workbench.base.Trail;
import parallax.workbench.base.Workspace;

class TwinPaneTest {

    private static final String QUAY =
            "\"The quay will be rebuilt by spring,\" said Mara Lindqvist, the port director.";
    private static final String FISH = "\"No fishing boat will lose its berth this year,\" Lindqvist added.";
    private static final String FILLER = """

            The harbour lies at the mouth of the river and has been silting up for a long time.

            Traders met in the old customs house, where the plan hung on the wall.
            """;

    @TempDir
    Path folder;

    private final Background background = new Background();
    private Workspace workspace;
    private Trail trail;
    private TwinPane pane;
    private Project project;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(folder.resolve("quay.parallax"));
        bring("Coast Times", "Quay plan\n\n" + QUAY + "\n" + FILLER.repeat(8) + "\n" + FISH + "\n" + FILLER.repeat(8));
        bring("Hill Wire", FILLER.repeat(8) + "\n" + QUAY + "\n" + FILLER + "\n" + FISH + "\n" + FILLER);
        bring("Valley Post", "Berths stay\n\n" + FISH + " Mara Lindqvist directs the port.\n" + FILLER);
        Fx.run(() -> {
            workspace = new Workspace(background);
            trail = new Trail(workspace);
            pane = new TwinPane(workspace);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(pane.node()), 900, 360));
            stage.show();
            workspace.open(() -> project, opened -> {});
        });
        Fx.await(() -> workspace.comparisonProperty().get().rows().size() > 0, "the comparison");
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

    private String id(String outlet) {
        return Fx.on(() -> workspace.comparisonProperty().get().articles().values().stream()
                .filter(a -> outlet.equals(a.outlet()))
                .map(Article::id)
                .findFirst()
                .orElseThrow());
    }

    private void show(String left, String right) {
        Fx.run(() -> workspace.besideProperty().set(new Beside(id(left), right == null ? null : id(right))));
        calm();
    }

    private void calm() {
        int[] still = {0};
        Fx.await(() -> (still[0] = background.idleProperty().get() ? still[0] + 1 : 0) > 4, "the pane to be at rest");
    }

    private Node look(String selector) {
        return Fx.on(() -> pane.node().lookup(selector));
    }

    private String shown(String side) {
        return Fx.on(() -> ((ComboBox<?>) look("#twin-" + side + "-article"))
                                .getSelectionModel()
                                .getSelectedItem()
                        instanceof Article a
                ? a.outlet()
                : null);
    }

    private double scroll(String side) {
        return Fx.on(() -> ((ScrollPane) look("#twin-" + side)).getVvalue());
    }

    @Test
    void besideAnArticleStandsTheOneThatSharesMostWithIt() {
        show("Coast Times", null);
        assertThat(shown("left")).isEqualTo("Coast Times");
        assertThat(shown("right")).isEqualTo("Hill Wire");
        assertThat(Fx.on(() -> pane.node().isVisible())).isTrue();
    }

    @Test
    void theKeysGoThroughTheMatchesAndEverythingFollows() {
        show("Coast Times", "Hill Wire");
        Fx.key(look("#twin-left"), KeyCode.J, "");
        calm();
        assertThat(passage()).contains("quay will be rebuilt");
        Fx.key(look("#twin-left"), KeyCode.J, "");
        calm();
        assertThat(passage()).contains("No fishing boat");
        assertThat(Fx.on(() -> workspace.cursorProperty().get())).isNotNull();
        Fx.key(look("#twin-right"), KeyCode.K, "");
        calm();
        assertThat(passage()).contains("quay will be rebuilt");
        Fx.key(look("#twin-left"), KeyCode.X, "");
        calm();
        assertThat(shown("left")).isEqualTo("Hill Wire");
        Fx.key(look("#twin-left"), KeyCode.ESCAPE, "");
        assertThat(Fx.on(() -> pane.node().isVisible())).isFalse();
    }

    private String passage() {
        return Fx.on(() -> {
            Place place = workspace.placeProperty().get();
            return place.span()
                    .of(workspace
                            .comparisonProperty()
                            .get()
                            .articles()
                            .get(place.article())
                            .text());
        });
    }

    @Test
    void theOtherTextFollowsTheOneThatIsScrolled() {
        show("Coast Times", "Hill Wire");
        Fx.pulses(3);
        Fx.key(look("#twin-left"), KeyCode.END, "");
        assertThat(scroll("right")).isEqualTo(1);
        Fx.key(look("#twin-right"), KeyCode.HOME, "");
        assertThat(scroll("left")).isZero();
        Fx.key(look("#twin-left"), KeyCode.PAGE_DOWN, "");
        assertThat(scroll("right")).isPositive();
    }

    @Test
    void whereOneHasBeenIsGoneBackTo() {
        show("Coast Times", "Hill Wire");
        Fx.key(look("#twin-left"), KeyCode.J, "");
        calm();
        Place first = Fx.on(() -> workspace.placeProperty().get());
        Fx.key(look("#twin-left"), KeyCode.J, "");
        calm();
        Place second = Fx.on(() -> workspace.placeProperty().get());
        assertThat(second).isNotEqualTo(first);
        Fx.run(trail::back);
        calm();
        assertThat(Fx.on(() -> workspace.placeProperty().get())).isEqualTo(first);
        assertThat(List.of(shown("left"), shown("right"))).containsExactly("Coast Times", "Hill Wire");
        Fx.run(trail::forward);
        calm();
        assertThat(Fx.on(() -> workspace.placeProperty().get())).isEqualTo(second);
    }

    @Test
    void anArticleThatIsGoneToTakesTheRightSide() {
        show("Coast Times", "Hill Wire");
        Fx.run(() -> workspace.go(new Place(id("Valley Post"), new Span(0, 5))));
        calm();
        assertThat(shown("left")).isEqualTo("Coast Times");
        assertThat(shown("right")).isEqualTo("Valley Post");
    }
}
