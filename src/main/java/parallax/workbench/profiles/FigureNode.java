package parallax.workbench.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import parallax.workbench.profiles.figure.Figure;
import parallax.workbench.profiles.figure.Ink;
import parallax.workbench.profiles.figure.Mark;
import parallax.workbench.profiles.figure.Measure;

/**
 * A picture on screen: a node a mark, coloured by the style sheet. Where its numbers can be opened, a click does so, or the
 * arrow keys and Enter.
 */
final class FigureNode extends Pane {

    private final Rectangle ring = new Rectangle();
    private final List<Mark.Count> counts = new ArrayList<>();
    private @Nullable Consumer<Mark.Count> open;
    private @Nullable Consumer<Rectangle> reveal;
    private String words = "";
    private int at = -1;

    FigureNode() {
        getStyleClass().add("figure");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ring.getStyleClass().add("figure-ring");
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        focusedProperty().addListener((o, before, now) -> mark(at < 0 ? 0 : at));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * Lets its numbers be opened.
     *
     * @param what opens one
     * @param seen brings a place of the picture into view
     */
    void opening(Consumer<Mark.Count> what, Consumer<Rectangle> seen) {
        open = what;
        reveal = seen;
        setFocusTraversable(true);
    }

    /** @param measure what the picture was drawn with */
    void show(Figure figure, Measure measure) {
        List<Node> nodes = new ArrayList<>(figure.marks().size());
        counts.clear();
        figure.marks().forEach(mark -> nodes.add(node(mark, measure)));
        nodes.add(ring);
        getChildren().setAll(nodes);
        setMinSize(figure.width(), figure.height());
        setPrefSize(figure.width(), figure.height());
        setMaxSize(figure.width(), figure.height());
        words = figure.words();
        mark(Math.min(at, counts.size() - 1));
    }

    /** The numbers that can be opened, in the order in which the keys go through them. */
    List<Mark.Count> counts() {
        return List.copyOf(counts);
    }

    private void mark(int next) {
        at = counts.isEmpty() ? -1 : Math.clamp(next, -1, counts.size() - 1);
        boolean shown = at >= 0 && open != null && isFocused();
        ring.setVisible(shown);
        setAccessibleText(shown ? counts.get(at).tip() : words);
        if (shown) {
            Mark.Count here = counts.get(at);
            ring.setX(here.x() - 1);
            ring.setY(here.y() - 1);
            ring.setWidth(here.width() + 2);
            ring.setHeight(here.height() + 2);
            if (reveal != null) {
                reveal.accept(ring);
            }
        }
    }

    private void pressed(KeyEvent e) {
        if (open == null || at < 0 || e.isAltDown() || e.isShortcutDown()) {
            return;
        }
        switch (e.getCode()) {
            case RIGHT -> mark(at + 1);
            case LEFT -> mark(Math.max(0, at - 1));
            case DOWN -> mark(beside(1));
            case UP -> mark(beside(-1));
            case HOME -> mark(0);
            case END -> mark(counts.size() - 1);
            case ENTER, SPACE -> open.accept(counts.get(at));
            default -> {
                return;
            }
        }
        e.consume();
    }

    /** The nearest number below (1) or above (-1). */
    private int beside(int way) {
        Mark.Count here = counts.get(at);
        int best = at;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < counts.size(); i++) {
            Mark.Count other = counts.get(i);
            double down = way > 0 ? other.y() - (here.y() + here.height()) : here.y() - (other.y() + other.height());
            double aside = Math.abs(other.x() + other.width() / 2 - here.x() - here.width() / 2);
            double far = 4 * Math.max(0, down) + aside;
            if (down > -1.5 && far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }

    private Node node(Mark mark, Measure measure) {
        return switch (mark) {
            case Mark.Box box -> box(box);
            case Mark.Line line -> line(line);
            case Mark.Words said -> words(said, measure);
            case Mark.Count count -> count(count);
        };
    }

    private Node count(Mark.Count count) {
        int place = counts.size();
        counts.add(count);
        Rectangle node = new Rectangle(count.x(), count.y(), count.width(), count.height());
        node.setFill(Color.TRANSPARENT);
        node.setMouseTransparent(open == null);
        if (open != null) {
            node.getStyleClass().add("figure-count");
            node.setCursor(Cursor.HAND);
            Tooltip.install(node, new Tooltip(count.tip()));
            node.setOnMouseClicked(e -> {
                requestFocus();
                mark(place);
                open.accept(count);
            });
        }
        return node;
    }

    private static Node box(Mark.Box box) {
        Rectangle node = new Rectangle(box.x(), box.y(), box.width(), box.height());
        dress(node, "figure-box", box.ink());
        if (box.tip().isEmpty()) {
            node.setMouseTransparent(true);
        } else {
            Tooltip.install(node, new Tooltip(box.tip()));
        }
        return node;
    }

    private static Node line(Mark.Line line) {
        Line node = new Line(line.fromX(), line.fromY(), line.toX(), line.toY());
        dress(node, "figure-line", line.ink());
        if (line.dashed()) {
            node.getStyleClass().add("dashed");
        }
        node.setMouseTransparent(true);
        return node;
    }

    private static Node words(Mark.Words words, Measure measure) {
        double wide = words.align() == Mark.Align.START ? 0 : measure.width(words.words(), words.type());
        double left = words.x() - (words.align() == Mark.Align.MIDDLE ? wide / 2 : wide);
        Text node = new Text(left, words.y(), words.words());
        dress(node, "figure-words", words.ink());
        node.getStyleClass().add("type-" + words.type().word());
        node.setMouseTransparent(true);
        return node;
    }

    private static void dress(Shape node, String style, Ink ink) {
        node.getStyleClass().addAll(style, "ink-" + ink.word());
    }
}
