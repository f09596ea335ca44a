package parallax.workbench.base;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Something that can be done. Declared once; menu, toolbar, context menu and shortcut list are made from it.
 *
 * @param id {@code menu.name}, as {@code edit.undo}: the part before the point is the menu that it stands in, and
 *     {@code action.edit.undo} is its label's key in the bundle
 * @param icon null for none
 * @param shortcut null for none
 * @param enabled when it can be done
 * @param chosen whether what it switches is on, told by a tick in the menu; null for what is no switch
 * @param run does it, on the FX thread; long work goes through {@link Workspace}
 */
public record Action(
        String id,
        @Nullable Ikon icon,
        @Nullable KeyCombination shortcut,
        ObservableBooleanValue enabled,
        @Nullable ObservableBooleanValue chosen,
        Runnable run) {

    private static final Pattern PANE_KEY = Pattern.compile(" \\(([^)]+)\\)$");

    /** An action with a shortcut such as {@code Shortcut+F}, null for none. */
    public static Action of(
            String id, @Nullable Ikon icon, @Nullable String shortcut, ObservableBooleanValue enabled, Runnable run) {
        return new Action(id, icon, shortcut == null ? null : KeyCombination.valueOf(shortcut), enabled, null, run);
    }

    /** A switch without a shortcut. */
    public static Action toggle(
            String id, ObservableBooleanValue enabled, ObservableBooleanValue chosen, Runnable run) {
        return new Action(id, null, null, enabled, chosen, run);
    }

    /** The label, with its mnemonic's underscore. */
    public String label() {
        return Words.of("action." + id);
    }

    /** The label without the underscore. */
    public String plainLabel() {
        return label().replace("_", "");
    }

    /** The plain label without the key of its pane that it may end with. */
    public String name() {
        return PANE_KEY.matcher(plainLabel()).replaceFirst("");
    }

    /** The keys that do it: the shortcut, else the pane's key that the label ends with, as “(Shift+C)”; empty for none. */
    public String keys() {
        if (shortcut != null) {
            return shortcut.getDisplayText();
        }
        Matcher key = PANE_KEY.matcher(plainLabel());
        return key.find() ? key.group(1) : "";
    }

    /** The menu that it stands in. */
    public String menu() {
        return id.substring(0, id.indexOf('.'));
    }

    /** A menu item with label, icon and shortcut. */
    public MenuItem item() {
        MenuItem item = chosen == null ? new MenuItem(label()) : ticked(label(), chosen);
        item.setId(id);
        if (icon != null) {
            item.setGraphic(new FontIcon(icon));
        }
        item.setAccelerator(shortcut);
        item.disableProperty().bind(Bindings.not(enabled));
        item.setOnAction(e -> run.run());
        return item;
    }

    /** The menu ticks the item by itself when it is chosen: what the switch says then stands over that. */
    private static MenuItem ticked(String label, ObservableBooleanValue chosen) {
        CheckMenuItem item = new CheckMenuItem(label);
        item.setSelected(chosen.get());
        chosen.addListener((o, was, is) -> item.setSelected(is));
        return item;
    }

    /** The same without the shortcut, for context menus, where an accelerator would fire twice. */
    public MenuItem contextItem() {
        MenuItem item = item();
        item.setAccelerator(null);
        return item;
    }

    /** An icon button that says its label to screen readers and on hover. */
    public Button button() {
        Button button = new Button();
        button.setId("button." + id);
        if (icon != null) {
            button.setGraphic(new FontIcon(icon));
        } else {
            button.setText(plainLabel());
        }
        String hint = shortcut == null ? plainLabel() : plainLabel() + " (" + shortcut.getDisplayText() + ")";
        button.setTooltip(new Tooltip(hint));
        button.setAccessibleText(plainLabel());
        button.getStyleClass().addAll("button-icon", "flat");
        button.setFocusTraversable(true);
        button.disableProperty().bind(Bindings.not(enabled));
        button.setOnAction(e -> run.run());
        return button;
    }

    /** Does it if it can be done. */
    public void fire() {
        if (enabled.get()) {
            run.run();
        }
    }
}
