package parallax.workbench;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import parallax.workbench.base.Settings;

/** Light or dark, and how large: for the window, its dialogs and its popups alike. */
final class Theme {

    /** What the analyst wants. */
    enum Choice {
        SYSTEM,
        LIGHT,
        DARK;

        /** The setting's value. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<String> SHEETS = List.of(
            "base",
            "library",
            "reader",
            "quotes",
            "comparison",
            "tags",
            "profiles",
            "twin",
            "history",
            "memos",
            "search",
            "intake");
    private static final double NORMAL_SIZE = 13;
    private static final double STEP = 1.1;

    private final Settings settings;
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    Theme(Settings settings) {
        this.settings = settings;
        choice.set(remembered());
        zoom.set(clamped(settings.number("zoom", 1)));
        zoom.addListener((o, before, now) -> {
            settings.put("zoom", now);
            settings.save();
            apply();
        });
        choice.addListener((o, before, now) -> {
            settings.put("theme", now.word());
            settings.save();
            apply();
        });
        Platform.getPreferences().colorSchemeProperty().addListener((o, before, now) -> apply());
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::dress);
            }
        });
        apply();
    }

    private Choice remembered() {
        for (Choice each : Choice.values()) {
            if (each.word().equals(settings.get("theme"))) {
                return each;
            }
        }
        return Choice.SYSTEM;
    }

    ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    boolean dark() {
        return choice.get() == Choice.DARK
                || choice.get() == Choice.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /** Makes all text larger ({@code steps > 0}), smaller, or normal again (0). */
    void zoom(int steps) {
        zoom.set(steps == 0 ? 1 : clamped(zoom.get() * Math.pow(STEP, steps)));
    }

    /** How much larger than normal all text is, 0.6 to 3. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    private static double clamped(double size) {
        return Math.clamp(size, 0.6, 3);
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        Window.getWindows().forEach(this::dress);
    }

    private void dress(Window window) {
        if (window.getScene() != null) {
            dress(window.getScene());
        }
    }

    /** Gives a scene the style sheets, the dark class and the text size. */
    void dress(Scene scene) {
        for (String sheet : SHEETS) {
            var resource = Theme.class.getResource(sheet + ".css");
            if (resource != null && !scene.getStylesheets().contains(resource.toExternalForm())) {
                scene.getStylesheets().add(resource.toExternalForm());
            }
        }
        Parent root = Objects.requireNonNull(scene.getRoot());
        root.getStyleClass().remove("dark");
        if (dark()) {
            root.getStyleClass().add("dark");
        }
        root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", NORMAL_SIZE * clamped(zoom.get())));
    }
}
