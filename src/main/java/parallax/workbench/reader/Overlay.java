package parallax.workbench.reader;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows one small card at a time over the text, beside a passage. Escape closes it, a press beside it leaves it. */
final class Overlay extends Pane {

    private static final double GAP = 6;

    private @Nullable Region card;
    private @Nullable Bounds anchor;
    private Runnable onLeave = () -> {};
    private Runnable onClosed = () -> {};

    Overlay() {
        setVisible(false);
        getStyleClass().add("reader-overlay");
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getTarget() == this) {
                leave();
            }
            e.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
    }

    /**
     * Shows a card.
     *
     * @param focus what gets the keyboard
     * @param beside the passage in the scene, null for the middle
     * @param leave done when the analyst presses beside the card
     * @param closed done when it is gone, however that came
     */
    void show(Region shown, Node focus, @Nullable Bounds beside, Runnable leave, Runnable closed) {
        card = shown;
        anchor = beside;
        onLeave = leave;
        onClosed = closed;
        getChildren().setAll(shown);
        setVisible(true);
        requestLayout();
        focus.requestFocus();
    }

    boolean isShowing() {
        return isVisible();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            card = null;
            onClosed.run();
        }
    }

    private void leave() {
        onLeave.run();
        close();
    }

    /** Under the passage, above it where there is no room, and always wholly inside. */
    @Override
    protected void layoutChildren() {
        Region shown = card;
        if (shown == null) {
            return;
        }
        double w = Math.min(shown.prefWidth(-1), getWidth() - 2 * GAP);
        double h = Math.min(shown.prefHeight(w), getHeight() - 2 * GAP);
        Bounds at = anchor == null ? null : sceneToLocal(anchor);
        double x = at == null ? (getWidth() - w) / 2 : at.getMinX();
        double y = at == null ? getHeight() / 4 : at.getMaxY() + GAP;
        if (at != null && y + h > getHeight() && at.getMinY() - GAP - h > 0) {
            y = at.getMinY() - GAP - h;
        }
        shown.resizeRelocate(
                Math.round(Math.clamp(x, GAP, Math.max(GAP, getWidth() - w - GAP))),
                Math.round(Math.clamp(y, GAP, Math.max(GAP, getHeight() - h - GAP))),
                w,
                h);
    }
}
