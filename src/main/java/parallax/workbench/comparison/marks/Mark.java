package parallax.workbench.comparison.marks;

import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/** What is drawn at words beside their letters: a line, a box, a sign. All that look alike are one shape. */
public enum Mark {
    /** Ground of a word that denies. */
    NEGATION,
    /** Grounds of the base's words, by how many outlets kept them: a quarter, half, three quarters, all. */
    KEPT_1,
    KEPT_2,
    KEPT_3,
    KEPT_4,
    /** In place of a word that is missing. */
    GAP,
    NUMBER,
    CHANGED,
    SPELLING,
    LEFT_OUT,
    MOVED;

    private static final double BESIDE = 1.5;

    /** The style class of its shape. */
    String word() {
        return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ground of a word that so many quarters of the outlets kept, null for none of them. */
    public static @Nullable Mark kept(int quarters) {
        return quarters == 0 ? null : values()[KEPT_1.ordinal() + Math.min(quarters, 4) - 1];
    }

    /** An empty shape to draw it with. */
    Path shape() {
        Path shape = new Path();
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        shape.getStyleClass().addAll("mark", word());
        return shape;
    }

    /** Whether it lies under the words. */
    boolean under() {
        return ordinal() <= KEPT_4.ordinal();
    }

    /** Draws it at one place. */
    void draw(Path on, Rectangle2D at) {
        double x = at.getMinX();
        double y = at.getMaxY();
        switch (this) {
            case GAP -> box(on, x, at.getMinY(), at.getMaxX(), y);
            case NEGATION, KEPT_1, KEPT_2, KEPT_3, KEPT_4, NUMBER ->
                box(on, x - BESIDE, at.getMinY() + 0.5, at.getMaxX() + BESIDE, y);
            case CHANGED, SPELLING -> lines(on, false, x, y, at.getMaxX(), y);
            case LEFT_OUT -> {
                double w = at.getWidth() * 0.96;
                double h = Math.min(w, at.getHeight() * 0.45);
                double foot = y - at.getHeight() * 0.22;
                lines(on, false, x, foot, x + w / 2, foot - h, x + w, foot);
            }
            case MOVED -> {
                double w = at.getWidth() / 16;
                double top = y - at.getHeight() / 2 - 4 * w;
                double[] arrow = {0, 4, 5, 0, 5, 3, 11, 3, 11, 0, 16, 4, 11, 8, 11, 5, 5, 5, 5, 8};
                for (int i = 0; i < arrow.length; i += 2) {
                    arrow[i] = x + arrow[i] * w;
                    arrow[i + 1] = top + arrow[i + 1] * w;
                }
                lines(on, true, arrow);
            }
        }
    }

    private static void box(Path on, double left, double top, double right, double foot) {
        lines(on, true, left, top, right, top, right, foot, left, foot);
    }

    private static void lines(Path on, boolean closed, double... points) {
        for (int i = 0; i < points.length; i += 2) {
            PathElement next = i == 0 ? new MoveTo(points[0], points[1]) : new LineTo(points[i], points[i + 1]);
            on.getElements().add(next);
        }
        if (closed) {
            on.getElements().add(new ClosePath());
        }
    }
}
