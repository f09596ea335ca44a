package parallax.workbench.comparison.marks;

import javafx.scene.layout.Region;
import parallax.workbench.base.Words;

/** A small page with a line as far down as a rendering stands in its article. */
public final class DepthBar extends Region {

    private double depth;
    private final Region at = new Region();

    /** Shows nothing until it is told a depth. */
    public DepthBar() {
        getStyleClass().add("depth");
        at.getStyleClass().add("depth-at");
        at.setManaged(false);
        getChildren().add(at);
        Tips.on(this, () -> Words.of("comparison.tip.depth", Math.round(depth * 100)));
    }

    /** @param to 0 (top) to 1 */
    public void show(double to) {
        depth = to;
        place();
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        double thick = Math.max(2, Math.round(getHeight() * 0.2));
        double room = getHeight() - 2 - thick;
        at.resizeRelocate(1, 1 + Math.round(room * Math.clamp(depth, 0, 1)), getWidth() - 2, thick);
    }
}
