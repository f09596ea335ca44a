package parallax.workbench.base;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands where a list has nothing to show: what is missing, the next step, and a button where one takes it. */
public final class EmptyState extends VBox {

    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label hint = new Label();
    private final Button step = new Button();

    public EmptyState() {
        getStyleClass().add("nothing-here");
        setAlignment(Pos.CENTER);
        title.getStyleClass().add("nothing-title");
        for (Label label : new Label[] {title, hint}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
            label.setAlignment(Pos.CENTER);
            label.setMinHeight(USE_PREF_SIZE);
        }
        hint.getStyleClass().add("nothing-hint");
        getChildren().addAll(icon, title, hint, step);
    }

    /**
     * Says what is missing.
     *
     * @param key of the title; the hint's is the same with {@code .hint}, the button's with {@code .step}
     * @param take what the button does, null for no button
     */
    public void show(Ikon sign, String key, @Nullable Runnable take) {
        icon.setIconCode(sign);
        title.setText(Words.of(key));
        hint.setText(Words.of(key + ".hint"));
        step.setVisible(take != null);
        step.setManaged(take != null);
        if (take != null) {
            step.setText(Words.of(key + ".step"));
            step.setOnAction(e -> take.run());
        }
    }

    /** Puts the keyboard on the button; false where there is none to be seen. */
    public boolean take() {
        if (isVisible() && step.isVisible()) {
            step.requestFocus();
            return true;
        }
        return false;
    }
}
