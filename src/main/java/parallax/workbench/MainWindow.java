package parallax.workbench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parallax.workbench.base.Action;
import parallax.workbench.base.Card;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Pane;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Settings;
import parallax.workbench.base.Trail;
import parallax.workbench.base.TypedKeys;
import parallax.workbench.base.Workspace;
import parallax.workbench.comparison.ComparisonPane;

/** The window's content: menu bar, toolbar, banner, panes or welcome, status bar. */
final class MainWindow {

    /** Where keyboards have a plus: on a key of its own, over the equals sign, beside the digits. */
    private static final Set<KeyCode> PLUS = EnumSet.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);

    private final Workspace workspace;
    private final List<Pane> panes;
    private final ProjectActions projects;
    private final ImportActions imports;
    private final ExportActions exports;
    private final EditActions edits;
    private final VersionActions versions;
    private final ViewActions views;
    private final GoActions goes;
    private final HelpActions help;
    private final PaletteActions palette;
    private final CodebookFiles codebook;
    private final Action quit;
    private final PaneArea area;
    private final Welcome welcome;
    private final Banner banner;
    private final StackPane root = new StackPane();
    private final Scene scene;

    /** @param parts what the window is made of, as {@link App} wires it */
    MainWindow(Parts parts, List<Pane> panes) {
        this.workspace = parts.workspace();
        this.panes = panes;
        this.projects = parts.projects();
        this.imports = parts.imports();
        this.quit = parts.quit();
        exports = new ExportActions(
                workspace,
                parts.dialogs(),
                () -> panes.stream()
                        .filter(ComparisonPane.class::isInstance)
                        .map(ComparisonPane.class::cast)
                        .findFirst()
                        .flatMap(ComparisonPane::shown));
        codebook = new CodebookFiles(workspace, parts.dialogs());
        edits = new EditActions(workspace);
        versions = new VersionActions(workspace, Card.wide(root));
        area = new PaneArea(panes, parts.settings());
        views = new ViewActions(parts.theme(), area, workspace.open());
        new ProjectLook(workspace, parts.theme());
        palette =
                new PaletteActions(workspace, new Picker(new Card(root)), parts.settings(), this::actions, area, panes);
        workspace.asks().paneProperty().addListener((o, before, now) -> area.want(now));
        welcome = new Welcome(projects);
        banner = new Banner(workspace, parts.dialogs());
        SearchPanel searching = new SearchPanel(workspace);
        goes = new GoActions(workspace, new Trail(workspace), searching, area, panes);
        help = new HelpActions(workspace, parts.dialogs(), parts.diagnostics(), this::actions, panes);

        Node panesNode = area.node();
        Node welcomeNode = welcome.node();
        panesNode.visibleProperty().bind(workspace.open());
        welcomeNode.visibleProperty().bind(workspace.open().not());
        BorderPane frame = new BorderPane(new StackPane(welcomeNode, panesNode));
        MainMenu menu = menu();
        frame.setTop(new VBox(menu.bar(), toolbar(), banner.node()));
        frame.setBottom(new StatusBar(workspace, imports.reports()).node());
        root.getChildren().addAll(frame, searching.node());
        root.setId("window");
        StackPane.setAlignment(searching.node(), Pos.TOP_CENTER);
        new Drops(imports, workspace::later).on(root);
        imports.reports().over(Card.wide(root));
        scene = new Scene(root);
        TypedKeys.guard(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        workspace.projectProperty().addListener((o, before, now) -> {
            if (now == null) {
                area.focusMode(false);
                welcome.focus();
            } else if (before == null) {
                area.to(panes.getFirst());
            }
        });
    }

    /** What {@link App} hands to the window. */
    record Parts(
            Workspace workspace,
            ProjectActions projects,
            ImportActions imports,
            Dialogs dialogs,
            Settings settings,
            Theme theme,
            Diagnostics diagnostics,
            Action quit) {}

    Scene scene() {
        return scene;
    }

    /** Shows the window's content as it was left; to be called once the stage is showing. */
    void shown() {
        area.restore();
        welcome.focus();
    }

    /** Every action, in menu order. */
    List<Action> actions() {
        List<Action> all = new ArrayList<>(List.of(projects.create(), projects.open(), projects.sample()));
        all.addAll(imports.actions());
        all.add(exports.chosen());
        all.addAll(exports.comparison());
        all.addAll(exports.notes());
        all.addAll(projects.onOpenProject());
        all.add(quit);
        all.addAll(edits.actions());
        all.add(versions.action());
        all.add(views.toggle());
        all.add(views.focus());
        all.addAll(views.sizes());
        panes.forEach(pane -> all.addAll(pane.actions()));
        all.addAll(palette.actions());
        all.add(palette.statement());
        all.addAll(codebook.actions());
        all.addAll(goes.all());
        all.addAll(help.actions());
        return all;
    }

    private MainMenu menu() {
        MainMenu menu = new MainMenu();
        menu.add(List.of(projects.create(), projects.open()));
        menu.bar().getMenus().getFirst().getItems().add(MainMenu.recent(projects));
        menu.bar().getMenus().getFirst().getItems().add(projects.sample().item());
        menu.add(imports.actions());
        menu.add(
                "file",
                List.of(MainMenu.submenu(
                        "export", List.of(List.of(exports.chosen()), exports.comparison(), exports.notes()))));
        menu.add(projects.onOpenProject());
        menu.add("edit", edits.items());
        menu.add(List.of(versions.action()));
        menu.add("view", views.themes());
        menu.add(views.sizes());
        menu.add(List.of(views.focus()));
        menu.add(goes.places());
        menu.add(palette.actions());
        menu.add(List.of(goes.search()));
        panes.forEach(pane -> menu.add(pane.actions()));
        menu.add(List.of(palette.statement()));
        menu.add(codebook.actions());
        menu.add(List.of(quit));
        menu.add("go", List.of(MainMenu.submenu("panes", List.of(goes.panes()))));
        menu.add(help.actions());
        return menu;
    }

    private Node toolbar() {
        Button bring = imports.actions().getFirst().button();
        bring.setText(imports.actions().getFirst().plainLabel());
        bring.getStyleClass().remove("button-icon");
        HBox bar = new HBox(bring);
        bar.getChildren().addAll(edits.buttons());
        goes.places().forEach(place -> bar.getChildren().add(place.button()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button search = goes.search().button();
        Label keys = new Label(shortcut(goes.search()));
        keys.getStyleClass().add("key");
        HBox inside = new HBox(search.getGraphic(), new Label(goes.search().plainLabel()), keys);
        inside.getStyleClass().add("inside");
        search.setText(null);
        search.setGraphic(inside);
        search.getStyleClass().removeAll("button-icon", "flat");
        search.getStyleClass().add("search-button");
        bar.getChildren().addAll(gap, search, views.toggle().button());
        bar.getStyleClass().add("toolbar");
        bar.setId("toolbar");
        bar.visibleProperty().bind(workspace.open().and(area.focusedProperty().not()));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private static String shortcut(Action action) {
        KeyCombination keys = action.shortcut();
        return keys == null ? "" : keys.getDisplayText();
    }

    /** Keys that no focused control wanted. */
    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE && banner.close()) {
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && area.focusedProperty().get()) {
            area.focusMode(false);
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.Y) {
            edits.redo().fire();
            e.consume();
        } else if (e.isShortcutDown() && PLUS.contains(e.getCode())) {
            views.sizes().get(0).fire();
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.SUBTRACT) {
            views.sizes().get(1).fire();
            e.consume();
        }
    }
}
