package parallax.workbench;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import parallax.workbench.base.Settings;

/** Where the window stood last. A place that no screen shows any more is forgotten. */
final class WindowPlace {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private WindowPlace() {}

    /**
     * The size of a window that nobody has sized yet, and of one without a display, whatever screen that pretends to
     * have.
     */
    static void usual(Stage stage) {
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
    }

    static void restore(Stage stage, Settings settings) {
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        double width = Math.max(720, settings.number("window.width", WIDTH));
        double height = Math.max(480, settings.number("window.height", HEIGHT));
        double x = settings.number("window.x", Double.NaN);
        double y = settings.number("window.y", Double.NaN);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean seen = !Double.isNaN(x)
                && !Double.isNaN(y)
                && !Screen.getScreensForRectangle(x + width / 4, y, width / 2, 40)
                        .isEmpty();
        if (seen) {
            stage.setX(x);
            stage.setY(y);
        } else {
            width = Math.min(width, screen.getWidth());
            height = Math.min(height, screen.getHeight());
        }
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setMaximized("true".equals(settings.get("window.maximized")));
    }

    static void remember(Stage stage, Settings settings) {
        settings.put("window.maximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isIconified() && !Double.isNaN(stage.getX())) {
            settings.put("window.x", stage.getX());
            settings.put("window.y", stage.getY());
            settings.put("window.width", stage.getWidth());
            settings.put("window.height", stage.getHeight());
        }
    }
}
