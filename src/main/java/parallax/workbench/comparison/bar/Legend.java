package parallax.workbench.comparison.bar;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Cell;
import parallax.statements.collation.Collation.Relation;
import parallax.statements.collation.Differences;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.marks.Prose;
import parallax.workbench.comparison.marks.States;

/** Says what the states, the signs and the keys mean. */
public final class Legend {

    private static final List<String> KEYS = List.of(
            "move",
            "open",
            "walk",
            "why",
            "choose",
            "correct",
            "occasion",
            "before",
            "context",
            "column",
            "filter",
            "find");

    private Legend() {}

    /** A button that shows it. */
    static Button button() {
        Button button = new Button(null, new FontIcon(Feather.HELP_CIRCLE));
        button.setId("comparison-legend");
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(Words.of("comparison.legend"));
        button.setTooltip(new Tooltip(Words.of("comparison.legend")));
        button.setOnAction(e -> {
            Popover popover = new Popover(content());
            popover.setTitle(Words.of("comparison.legend"));
            popover.setHeaderAlwaysVisible(true);
            popover.setDetachable(false);
            popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
            popover.show(button);
        });
        return button;
    }

    /** The legend itself. */
    public static Node content() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("legend");
        int row = title(grid, "comparison.legend.states", 0);
        for (Cell state : Cell.values()) {
            Label sign = new Label(Words.of("comparison.state." + state.word()), new FontIcon(States.icon(state)));
            sign.getStyleClass().addAll("cell-state", state.word());
            row = line(grid, sign, Words.of("comparison.tip." + state.word()), row);
        }
        row = title(grid, "comparison.legend.signs", row);
        for (Relation relation : List.of(
                Relation.CHANGED,
                Relation.ADDED,
                Relation.LEFT_OUT,
                Relation.MOVED,
                Relation.NUMBER,
                Relation.NEGATION,
                Relation.SPELLING)) {
            Prose sign = new Prose();
            sign.show(
                    List.of(new Differences.Run(Words.of("comparison.legend.word." + relation.word()), relation)),
                    true);
            sign.setMinWidth(Region.USE_PREF_SIZE);
            row = line(grid, sign, Words.of("comparison.legend." + relation.word()), row);
        }
        row = title(grid, "comparison.legend.keys", row);
        for (String keys : KEYS) {
            Label sign = new Label(Words.of("comparison.legend.key." + keys));
            sign.getStyleClass().add("legend-key");
            row = line(grid, sign, Words.of("comparison.legend.keys." + keys), row);
        }
        return grid;
    }

    private static int title(GridPane grid, String key, int row) {
        Label title = new Label(Words.of(key));
        title.getStyleClass().add("legend-title");
        grid.add(title, 0, row, 2, 1);
        return row + 1;
    }

    private static int line(GridPane grid, Node sign, String words, int row) {
        Label meaning = new Label(words);
        meaning.setWrapText(true);
        grid.addRow(row, sign, meaning);
        return row + 1;
    }
}
