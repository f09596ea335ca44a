package parallax.workbench.base;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** The boxes that a stretch of text takes on the screen. */
public final class TextRows {

    private TextRows() {}

    /**
     * One box for each screen row, from top to bottom.
     *
     * @param shape what {@link javafx.scene.text.TextFlow#getRangeShape} gives: an outline for each row
     */
    public static List<Bounds> of(PathElement[] shape) {
        List<Bounds> rows = new ArrayList<>();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (PathElement element : shape) {
            if (element instanceof MoveTo move) {
                add(rows, left, top, right, bottom);
                left = move.getX();
                right = move.getX();
                top = move.getY();
                bottom = move.getY();
            } else if (element instanceof LineTo to) {
                left = Math.min(left, to.getX());
                right = Math.max(right, to.getX());
                top = Math.min(top, to.getY());
                bottom = Math.max(bottom, to.getY());
            }
        }
        add(rows, left, top, right, bottom);
        return rows;
    }

    private static void add(List<Bounds> rows, double left, double top, double right, double bottom) {
        if (right > left) {
            rows.add(new BoundingBox(left, top, right - left, bottom - top));
        }
    }
}
