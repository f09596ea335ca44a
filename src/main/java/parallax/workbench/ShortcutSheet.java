package parallax.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import parallax.text.Folding;
import parallax.workbench.base.Action;
import parallax.workbench.base.Pane;
import parallax.workbench.base.PaneKey;
import parallax.workbench.base.Words;

/** Every key by menu and by pane, made from what the window knows; a field narrows the list. */
final class ShortcutSheet extends VBox {

    private final Map<String, List<PaneKey>> groups = new LinkedHashMap<>();
    private final TextField field = new TextField();
    private final FlowPane sheet = new FlowPane();

    ShortcutSheet(List<Action> actions, List<Pane> panes) {
        setId("shortcuts");
        getStyleClass().add("shortcuts");
        for (String menu : MainMenu.MENUS) {
            List<PaneKey> keys = actions.stream()
                    .filter(a -> a.menu().equals(menu) && !a.keys().isEmpty())
                    .map(a -> new PaneKey(a.keys(), a.name()))
                    .distinct()
                    .toList();
            groups.put(Words.of("menu." + menu).replace("_", ""), keys);
        }
        for (Pane pane : panes) {
            groups.put(Words.of("shortcuts.in", Words.of("pane." + pane.id())), pane.keys());
        }
        field.setId("shortcuts-field");
        field.setPromptText(Words.of("shortcuts.prompt"));
        field.setAccessibleText(Words.of("shortcuts.prompt"));
        field.textProperty().addListener((o, before, typed) -> fill());
        sheet.getStyleClass().add("shortcuts-sheet");
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("shortcuts-scroll", "edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label hint = new Label(Words.of("shortcuts.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("picker-hint");
        getChildren().addAll(field, scroll, hint);
        fill();
    }

    private void fill() {
        String wanted = Folding.fold(field.getText().strip());
        List<GridPane> shown = new ArrayList<>();
        groups.forEach((title, keys) -> {
            List<PaneKey> fitting = keys.stream()
                    .filter(k -> Folding.fold(k.words() + " " + k.keys() + " " + title)
                            .contains(wanted))
                    .toList();
            if (!fitting.isEmpty()) {
                shown.add(group(title, fitting));
            }
        });
        sheet.getChildren().setAll(shown);
    }

    private static GridPane group(String title, List<PaneKey> keys) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcuts-group");
        ColumnConstraints left = new ColumnConstraints();
        left.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints right = new ColumnConstraints();
        right.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(left, right);
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        grid.add(heading, 0, 0, 2, 1);
        int row = 1;
        for (PaneKey each : keys) {
            Label key = new Label(each.keys());
            key.getStyleClass().add("key");
            GridPane.setValignment(key, VPos.TOP);
            Label words = new Label(each.words());
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            grid.addRow(row++, key, words);
        }
        return grid;
    }
}
