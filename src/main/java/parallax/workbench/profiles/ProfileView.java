package parallax.workbench.profiles;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import parallax.statements.profiles.Passage;
import parallax.statements.profiles.Profile;
import parallax.statements.profiles.Profiles;
import parallax.statements.profiles.Slice;
import parallax.workbench.base.Latest;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.profiles.figure.Drawings;
import parallax.workbench.profiles.figure.Mark;

/** Outlets or speakers one under the other, each with its bar, and beside them all that is known of the chosen one. */
final class ProfileView extends Halves {

    private static final double MARGIN = 1.1;

    private final ObservableList<Profile> profiles = FXCollections.observableArrayList();
    private final ListView<Profile> list = new ListView<>(profiles);
    private final FigureNode legend = new FigureNode();
    private final FigureNode sheet = new FigureNode();
    private final Label name = new Label();
    private final Label facts = new Label();
    private final ScrollPane scroll = new ScrollPane(sheet);
    private Fonts fonts;
    private final PassageList passages;
    private final Latest<Asked, List<Passage>> reading;
    private Study study = Study.NONE;
    private Profiles all = Profiles.EMPTY;
    private View view = View.OUTLETS;

    ProfileView(Workspace workspace, Fonts fonts) {
        super(0.3);
        this.fonts = fonts;
        passages = new PassageList(workspace, "profiles-passages");
        reading = new Latest<>(workspace, (project, asked) -> asked.read(), (asked, found) -> {
            passages.show(asked.words(found.size()), found, asked.study.comparison());
            passages.setVisible(true);
            passages.focusFirst();
        });
        setId("profiles-view");
        sheet.setId("profiles-sheet");
        sheet.opening(this::open, this::reveal);
        passages.setVisible(false);
        passages.managedProperty().bind(passages.visibleProperty());
        passages.getStyleClass().add("profiles-passages");
        passages.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && !sheet.counts().isEmpty()) {
                sheet.requestFocus();
                e.consume();
            }
        });
        list.setId("profiles-list");
        list.setCellFactory(view -> new ProfileCell(this::fonts));
        list.getStyleClass().add("profiles-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox over = new VBox(legend);
        over.getStyleClass().add("profiles-legend");
        VBox left = new VBox(over, list);
        left.getStyleClass().add("profiles-left");
        left.setMinWidth(0);
        name.getStyleClass().add("sheet-name");
        facts.getStyleClass().add("sheet-facts");
        name.setId("profiles-name");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("profiles-scroll");
        scroll.setAccessibleText(Words.of("profiles.sheet"));
        scroll.setFocusTraversable(false);
        VBox head = new VBox(name, facts);
        head.getStyleClass().add("sheet-head");
        HBox body = new HBox(scroll, passages);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox right = new VBox(head, body);
        right.getStyleClass().add("profiles-right");
        right.setMinWidth(0);
        getItems().addAll(left, right);
        setResizableWithParent(left, false);
        left.widthProperty().addListener((o, before, now) -> drawLegend());
        scroll.viewportBoundsProperty().addListener((o, before, now) -> {
            if (before.getWidth() != now.getWidth()) {
                drawSheet();
            }
        });
        chosenProperty().addListener((o, before, now) -> {
            passages.setVisible(false);
            drawSheet();
        });
    }

    /** A number of the sheet that is opened. */
    private record Asked(Study study, Slice.Of of, Mark.Count count) {

        List<Passage> read() {
            return count.slice().passages(study.comparison(), of, study.tones(), study.least());
        }

        String words(int found) {
            return Words.of(
                    "profiles.passages.behind",
                    found,
                    of.name().isEmpty() ? Words.of("profiles.unknown") : of.name(),
                    count.tip());
        }
    }

    private void open(Mark.Count count) {
        Profile profile = chosenProperty().get();
        if (profile != null) {
            reading.ask(new Asked(study, new Slice.Of(view == View.OUTLETS, profile.name()), count));
        }
    }

    private void close() {
        passages.setVisible(false);
        sheet.requestFocus();
    }

    private void reveal(Rectangle place) {
        double room = scroll.getViewportBounds().getHeight();
        double most = sheet.getHeight() - room;
        if (most > 0) {
            double top = scroll.getVvalue() * most;
            double seen = Math.clamp(top, place.getY() + place.getHeight() - room, place.getY());
            scroll.setVvalue(Math.clamp(seen / most, 0, 1));
        }
    }

    private Fonts fonts() {
        return fonts;
    }

    /** Draws with another font or another size of it. */
    void measured(Fonts now) {
        fonts = now;
        list.refresh();
        drawLegend();
        drawSheet();
    }

    /** Shows these; the one that was chosen stays so, by name. */
    void show(Study now, View which) {
        study = now;
        Profile before = list.getSelectionModel().getSelectedItem();
        List<Profile> these = study.profiles(which);
        all = study.profiles();
        view = which;
        profiles.setAll(these);
        int again = before == null
                ? 0
                : Math.max(0, these.stream().map(Profile::name).toList().indexOf(before.name()));
        list.getSelectionModel().clearAndSelect(again);
        list.getFocusModel().focus(again);
        if (before == null
                || !profiles.isEmpty() && !before.name().equals(these.get(again).name())) {
            list.scrollTo(0);
        }
        drawSheet();
    }

    /** The chosen profile, null where there is none. */
    ReadOnlyObjectProperty<@Nullable Profile> chosenProperty() {
        return list.getSelectionModel().selectedItemProperty();
    }

    void focusList() {
        list.requestFocus();
    }

    private void drawLegend() {
        double room = getItems().getFirst().getLayoutBounds().getWidth() - 2 * MARGIN * fonts.em();
        if (room > 0) {
            legend.show(new Drawings(fonts).legend(room), fonts);
        }
    }

    private void drawSheet() {
        Profile profile = chosenProperty().get();
        double room = scroll.getViewportBounds().getWidth() - 2 * MARGIN * fonts.em();
        sheet.setVisible(profile != null);
        name.setText(profile == null ? "" : Drawings.name(profile));
        facts.setText(profile == null ? "" : view.facts(profile));
        if (profile != null && room > 0) {
            sheet.show(new Drawings(fonts).sheet(profile, all, Math.floor(room)), fonts);
        }
    }
}
