package parallax.workbench.profiles;

import javafx.scene.control.SplitPane;

/** Two parts side by side, the border between them where it was asked for at first. */
class Halves extends SplitPane {

    private final double start;
    private boolean placed;

    /** @param start the first part's share of the width */
    Halves(double start) {
        this.start = start;
    }

    /** A border that is placed before there is a width does not stay. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!placed && isVisible() && getWidth() > 0) {
            placed = true;
            setDividerPositions(start);
            super.layoutChildren();
        }
    }
}
