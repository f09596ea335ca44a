package parallax.workbench.comparison.marks;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import parallax.statements.collation.Differences.Run;

/**
 * A rendering with its differences marked, over as many lines as there is room for; an ellipsis tells of the rest. What it
 * shows changes often, its nodes do not.
 */
public final class Prose extends Region {

    /** Part of the text at which something is drawn. */
    private record Marked(int start, int end, Mark mark) {}

    private static final PseudoClass SUNK = PseudoClass.getPseudoClass("sunk");

    private final TextFlow flow = new TextFlow();
    private final Label more = new Label("…");
    private final Rectangle clip = new Rectangle();
    private final Marks marks = new Marks(getChildren());
    private final List<Text> words = new ArrayList<>();
    private final List<Marked> marked = new ArrayList<>();
    private int lines = Integer.MAX_VALUE;
    private boolean cut;

    /** Shows nothing until it is given words. */
    public Prose() {
        getStyleClass().add("prose");
        flow.getStyleClass().add("prose-flow");
        flow.setClip(clip);
        // What is drawn anew stays in its place: nobody above need be laid out again.
        flow.setManaged(false);
        more.getStyleClass().add("prose-more");
        more.setManaged(false);
        more.setVisible(false);
        getChildren().addAll(flow, more);
    }

    /** Shows stretches; {@code spelled} writes out what is left out. */
    public void show(List<Run> runs, boolean spelled) {
        marked.clear();
        int at = 0;
        int used = 0;
        for (Run run : runs) {
            for (Signs.Stretch stretch : Signs.of(run, spelled)) {
                word(used++, stretch);
                if (stretch.mark() != null) {
                    String text = stretch.text();
                    int blank = stretch.mark() == Mark.LEFT_OUT || stretch.mark() == Mark.MOVED
                            ? 0
                            : text.length() - text.stripLeading().length();
                    int end = blank == 0 && text.isBlank()
                            ? text.length()
                            : text.stripTrailing().length();
                    marked.add(new Marked(at + blank, at + end, stretch.mark()));
                }
                at += stretch.text().length();
            }
        }
        for (int i = used; i < words.size() && !words.get(i).getText().isEmpty(); i++) {
            words.get(i).setText("");
        }
        requestLayout();
    }

    private void word(int at, Signs.Stretch stretch) {
        if (at == words.size()) {
            Text word = new Text(stretch.text());
            word.getStyleClass().addAll("word", stretch.style());
            words.add(word);
            flow.getChildren().add(word);
            word.applyCss();
            return;
        }
        Text word = words.get(at);
        if (!word.getStyleClass().get(1).equals(stretch.style())) {
            word.getStyleClass().set(1, stretch.style());
            word.applyCss();
        }
        word.setText(stretch.text());
    }

    /** Shows at most so many lines. */
    public void limit(int most) {
        if (lines != most) {
            lines = most;
            requestLayout();
        }
    }

    /** Whether it stands on sunk paper. */
    public void sunk(boolean is) {
        more.pseudoClassStateChanged(SUNK, is);
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
        mark(info, bottom);
    }

    /** How many lines are shown: as many as allowed and as fit whole. */
    private int whole(LayoutInfo info) {
        int count = Math.min(lines, info.getTextLineCount());
        while (count > 1 && info.getTextLine(count - 1, false).bounds().getMaxY() > getHeight() + 1) {
            count--;
        }
        return count;
    }

    private void mark(LayoutInfo info, double bottom) {
        marks.clear();
        for (Marked of : marked) {
            for (Rectangle2D place : info.getSelectionGeometry(of.start(), of.end(), false)) {
                if (place.getMaxY() <= bottom + 1 && place.getWidth() > 0) {
                    marks.draw(of.mark(), place);
                }
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(flow.prefWidth(height));
    }
}
