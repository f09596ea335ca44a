package parallax.workbench.comparison.marks;

import java.util.EnumMap;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Path;

/** The marks on a surface: a shape for each kind, made when it is first needed. */
public final class Marks {

    private final ObservableList<Node> surface;
    private final Map<Mark, Path> shapes = new EnumMap<>(Mark.class);

    /** @param surface children of what they are drawn on */
    public Marks(ObservableList<Node> surface) {
        this.surface = surface;
    }

    /** Takes all marks off. */
    public void clear() {
        shapes.values().forEach(shape -> {
            if (!shape.getElements().isEmpty()) {
                shape.getElements().clear();
            }
        });
    }

    /** Adds a mark at a word's place, in pixels of the surface. */
    public void draw(Mark mark, Rectangle2D at) {
        mark.draw(shapes.computeIfAbsent(mark, this::shape), at);
    }

    private Path shape(Mark mark) {
        Path shape = mark.shape();
        surface.add(mark.under() ? 0 : surface.size(), shape);
        shape.applyCss();
        return shape;
    }
}
