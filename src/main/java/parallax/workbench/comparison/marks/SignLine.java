package parallax.workbench.comparison.marks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * Signs beside one another in a line of fixed width. One of them takes what room is left; where there is too little, those
 * that may do so fall back on their icons.
 */
public final class SignLine extends Region {

    private final List<Sign> signs = new ArrayList<>();
    private final List<Sign> shrinking = new ArrayList<>();
    private @Nullable Sign growing;
    private @Nullable Region first;
    private @Nullable Region last;
    private double gap;

    /** An empty line. */
    public SignLine() {
        getStyleClass().add("cell-head");
        setManaged(false);
    }

    /** Adds a sign right of those there are. */
    public Sign sign(String style, @Nullable Ikon icon) {
        Sign sign = new Sign(this, style, icon);
        signs.add(sign);
        return sign;
    }

    /** Gives a sign the room that is left, or what there is of it. */
    public void growing(Sign sign) {
        growing = sign;
    }

    /** Adds a sign that falls back on its icon. */
    public Sign shrinking(String style, Ikon icon) {
        Sign sign = sign(style, icon);
        shrinking.add(sign);
        return sign;
    }

    /** Has a node stand left of all signs. */
    public void first(Region node) {
        first = node;
        put(node);
    }

    /** Has a node stand right of all signs, as long as it is visible. */
    public void last(Region node) {
        last = node;
        put(node);
    }

    /** Room between signs, in pixels. */
    public void gap(double between) {
        gap = between;
    }

    void put(Node node) {
        node.setManaged(false);
        getChildren().add(node);
        node.applyCss();
    }

    @Override
    protected void layoutChildren() {
        shrinking.forEach(s -> shorten(s, false));
        double left = getWidth() - taken();
        if (left < 0) {
            shrinking.forEach(s -> shorten(s, true));
            left = getWidth() - taken();
        }
        double x = 0;
        if (first != null) {
            x = place(first, x, first.prefWidth(-1)) + gap;
        }
        for (Sign sign : signs) {
            if (sign.isShown() || sign == growing) {
                double width = sign == growing ? Math.max(0, left) : sign.width();
                x = (sign.isShown() ? place(sign.label(), x, width) : x + width) + gap;
            }
        }
        if (last != null && last.isVisible()) {
            place(last, Math.min(x, getWidth() - last.prefWidth(-1)), last.prefWidth(-1));
        }
    }

    private static void shorten(Sign sign, boolean is) {
        if (sign.isShown()) {
            sign.shorten(is);
        }
    }

    /** The width of all but the one that grows, with the gaps. */
    private double taken() {
        double taken = growing == null ? 0 : gap;
        for (Sign sign : signs) {
            taken += sign.isShown() && sign != growing ? sign.width() + gap : 0;
        }
        taken += first == null ? 0 : first.prefWidth(-1) + gap;
        taken += last == null || !last.isVisible() ? 0 : last.prefWidth(-1) + gap;
        return taken - gap;
    }

    private double place(Region node, double x, double width) {
        double height = Math.min(getHeight(), node.prefHeight(-1));
        node.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, height);
        return x + width;
    }
}
