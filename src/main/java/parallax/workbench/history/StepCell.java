package parallax.workbench.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.store.History;
import parallax.workbench.base.Words;

/** An act: what, who and when, and whether it is the last one done or was taken back. */
final class StepCell extends ListCell<Step> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final FontIcon icon = new FontIcon(Feather.CIRCLE);
    private final Label name = new Label();
    private final Label facts = new Label();
    private final HBox line = new HBox(icon, new VBox(name, facts));

    StepCell() {
        getStyleClass().add("history-cell");
        line.getStyleClass().add("history-line");
        name.getStyleClass().add("history-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        facts.getStyleClass().add("history-facts");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Step step, boolean empty) {
        super.updateItem(step, empty);
        boolean none = empty || step == null;
        History.Act act = none ? null : step.act();
        pseudoClassStateChanged(CURRENT, !none && step.current());
        pseudoClassStateChanged(UNDONE, act != null && act.undone());
        if (none) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(act == null ? Words.of("history.beginning") : act.name());
        String when = act == null
                ? ""
                : Words.of("history.facts", TIME.format(act.at().atZone(ZoneId.systemDefault())), act.author());
        String state = step.current()
                ? Words.of("history.current")
                : act != null && act.undone() ? Words.of("history.undone") : "";
        facts.setText(when.isEmpty() ? state : state.isEmpty() ? when : state + " · " + when);
        icon.setIconCode(
                step.current()
                        ? Feather.CHECK_CIRCLE
                        : act != null && act.undone() ? Feather.CORNER_UP_LEFT : Feather.CIRCLE);
        setGraphic(line);
        setAccessibleText(name.getText() + ", " + facts.getText());
    }
}
