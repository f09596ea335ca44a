package parallax.workbench.comparison.marks;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A label in a line of signs, made when it is first needed; what it says may change, how it looks does not. */
public final class Sign {

    private final SignLine line;
    private final String style;
    private final @Nullable Ikon icon;
    private @Nullable Label label;
    private String tip = "";
    private boolean shown;

    Sign(SignLine line, String style, @Nullable Ikon icon) {
        this.line = line;
        this.style = style;
        this.icon = icon;
    }

    /** Takes it off the line. */
    public void hide() {
        if (shown && label != null) {
            shown = false;
            label.setVisible(false);
            line.requestLayout();
        }
    }

    /** Shows words, none where they are empty: an icon says something by itself. */
    public void show(String words) {
        label().setText(words);
        if (!shown) {
            shown = true;
            label().setVisible(true);
        }
        line.requestLayout();
    }

    /** Shows words that a tooltip explains. */
    public void show(String words, String explained) {
        show(words);
        if (tip.isEmpty()) {
            Tips.on(label(), () -> tip);
        }
        tip = explained;
        label().setAccessibleText(explained);
    }

    /** Shows words if they are any. */
    public void showAny(String words) {
        if (words.isEmpty()) {
            hide();
        } else {
            show(words);
        }
    }

    /** Whether it stands in its line now. */
    public boolean isShown() {
        return shown;
    }

    /** How wide it would like to be. */
    double width() {
        return Math.ceil(label().prefWidth(-1));
    }

    /** Says what it has to say by its icon alone, or in words too. */
    void shorten(boolean is) {
        ContentDisplay wanted = is ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        if (label().getContentDisplay() != wanted) {
            label().setContentDisplay(wanted);
        }
    }

    /** The label, made on the first call. */
    public Label label() {
        Label made = label;
        if (made == null) {
            made = new Label(null, icon == null ? null : new FontIcon(icon));
            made.getStyleClass().addAll(style.split(" "));
            made.setManaged(false);
            label = made;
            line.put(made);
        }
        return made;
    }
}
