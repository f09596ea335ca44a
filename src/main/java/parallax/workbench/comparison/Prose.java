package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import parallax.statements.Collation.Relation;
import parallax.statements.Differences.Run;

/** A rendering with its differences marked, over as many lines as there is room for; an ellipsis tells of the rest. */
final class Prose extends Region {

    /** A stretch of the flow that is underlined. */
    private record Ruled(int start, int end, Relation relation) {}

    private final TextFlow flow = new TextFlow();
    private final Label more = new Label("…");
    private final Rectangle clip = new Rectangle();
    private final List<Ruled> ruled = new ArrayList<>();
    private final List<Line> rules = new ArrayList<>();
    private int lines = Integer.MAX_VALUE;
    private boolean cut;

    Prose() {
        getStyleClass().add("prose");
        flow.getStyleClass().add("prose-flow");
        flow.setClip(clip);
        more.getStyleClass().add("prose-more");
        more.setVisible(false);
        getChildren().addAll(flow, more);
    }

    /** Shows stretches; {@code spelled} writes out what is left out. */
    void show(List<Run> runs, boolean spelled) {
        List<Node> nodes = new ArrayList<>();
        ruled.clear();
        int at = 0;
        for (Run run : runs) {
            List<Node> of = Signs.of(run, spelled);
            int start = at;
            for (Node node : of) {
                at += node instanceof Text text ? text.getText().length() : 1;
            }
            if (run.relation() == Relation.CHANGED || run.relation() == Relation.SPELLING) {
                ruled.add(new Ruled(start, at, run.relation()));
            }
            nodes.addAll(of);
        }
        flow.getChildren().setAll(nodes);
        requestLayout();
    }

    /** Shows at most so many lines. */
    void limit(int most) {
        if (lines != most) {
            lines = most;
            requestLayout();
        }
    }

    /** Whether some of the text is not shown for want of room. */
    boolean isCut() {
        return cut;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, flow.prefHeight(width));
        flow.layout();
        LayoutInfo info = flow.getLayoutInfo();
        int shown = whole(info);
        cut = info.getTextLineCount() > shown;
        double bottom = cut ? info.getTextLine(shown - 1, false).bounds().getMaxY() : flow.getHeight();
        clip.setWidth(width + 2);
        clip.setHeight(bottom);
        more.setVisible(cut);
        if (cut) {
            Rectangle2D last = info.getTextLine(shown - 1, false).bounds();
            more.autosize();
            more.relocate(Math.min(last.getMaxX(), width - more.getWidth()), last.getMinY());
        }
        rule(info, bottom);
    }

    /** How many lines are shown: as many as allowed and as fit whole, since signs make a line taller than was reckoned. */
    private int whole(LayoutInfo info) {
        int count = Math.min(lines, info.getTextLineCount());
        while (count > 1 && info.getTextLine(count - 1, false).bounds().getMaxY() > getHeight() + 1) {
            count--;
        }
        return count;
    }

    private void rule(LayoutInfo info, double bottom) {
        getChildren().removeAll(rules);
        rules.clear();
        for (Ruled of : ruled) {
            for (Rectangle2D place : info.getUnderlineGeometry(of.start(), of.end())) {
                if (place.getMaxY() <= bottom) {
                    Line line = new Line(place.getMinX(), place.getMaxY() + 1, place.getMaxX(), place.getMaxY() + 1);
                    line.setManaged(false);
                    line.getStyleClass().addAll("rule", of.relation().word());
                    rules.add(line);
                }
            }
        }
        getChildren().addAll(rules);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }
}
