package parallax.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import parallax.workbench.base.Action;
import parallax.workbench.base.Words;

/** Theme and text size. */
final class ViewActions {

    private final Theme theme;
    private final Action toggle;
    private final List<Action> sizes;
    private final Action focus;

    /** @param area whose text can be read alone */
    ViewActions(Theme theme, PaneArea area, ObservableBooleanValue open) {
        this.theme = theme;
        ObservableBooleanValue always = new SimpleBooleanProperty(true);
        toggle = Action.of(
                "view.theme",
                Feather.MOON,
                null,
                always,
                () -> theme.choiceProperty().set(theme.dark() ? Theme.Choice.LIGHT : Theme.Choice.DARK));
        focus = Action.of(
                "view.focus",
                Feather.MAXIMIZE_2,
                "F11",
                open,
                () -> area.focusMode(!area.focusedProperty().get()));
        sizes = List.of(
                Action.of("view.larger", Feather.ZOOM_IN, "Shortcut+Equals", always, () -> theme.zoom(1)),
                Action.of("view.smaller", Feather.ZOOM_OUT, "Shortcut+Minus", always, () -> theme.zoom(-1)),
                Action.of("view.normal-size", null, "Shortcut+0", always, () -> theme.zoom(0)));
    }

    /** Light to dark and back. */
    Action toggle() {
        return toggle;
    }

    /** Only the text in view, or all panes again. */
    Action focus() {
        return focus;
    }

    List<Action> sizes() {
        return sizes;
    }

    List<MenuItem> themes() {
        List<MenuItem> items = new ArrayList<>();
        ToggleGroup group = new ToggleGroup();
        for (Theme.Choice choice : Theme.Choice.values()) {
            RadioMenuItem item = new RadioMenuItem(Words.of("theme." + choice.word()));
            item.setToggleGroup(group);
            item.setSelected(theme.choiceProperty().get() == choice);
            item.setOnAction(e -> theme.choiceProperty().set(choice));
            theme.choiceProperty().addListener((o, before, now) -> item.setSelected(now == choice));
            items.add(item);
        }
        return items;
    }
}
