package parallax.workbench.profiles;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import parallax.workbench.profiles.figure.Figure;
import parallax.workbench.profiles.figure.Ink;
import parallax.workbench.profiles.figure.Mark;
import parallax.workbench.profiles.figure.Measure;

/** A picture on screen: a node a mark, coloured by the style sheet. */
final class FigureNode extends Pane {

    FigureNode() {
        getStyleClass().add("figure");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** @param measure what the picture was drawn with */
    void show(Figure figure, Measure measure) {
        List<Node> nodes = new ArrayList<>(figure.marks().size());
        figure.marks().forEach(mark -> nodes.add(node(mark, measure)));
        getChildren().setAll(nodes);
        setMinSize(figure.width(), figure.height());
        setPrefSize(figure.width(), figure.height());
        setMaxSize(figure.width(), figure.height());
        setAccessibleText(figure.words());
    }

    private static Node node(Mark mark, Measure measure) {
        return switch (mark) {
            case Mark.Box box -> box(box);
            case Mark.Line line -> line(line);
            case Mark.Words words -> words(words, measure);
        };
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
