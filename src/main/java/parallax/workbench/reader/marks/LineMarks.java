package parallax.workbench.reader.marks;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import parallax.news.Role;
import parallax.text.Span;
import parallax.workbench.base.TextRows;
import parallax.workbench.reader.marks.DisplayText.Line;
import parallax.workbench.reader.marks.MarkLayout.Piece;

/**
 * Draws what is behind one line of the text. It is an unmanaged child of the line's text flow and draws in its own
 * layout, which comes after the flow's, when the places of all letters are known.
 */
final class LineMarks extends Region {

    private final Layers layers;
    private final TextFlow flow;
    private final Line line;
    private boolean drawing;

    LineMarks(Layers layers, TextFlow flow, Line line) {
        this.layers = layers;
        this.flow = flow;
        this.line = line;
        setManaged(false);
        setPickOnBounds(false);
        getStyleClass().add("line-marks");
        flow.needsLayoutProperty().addListener((p, was, needs) -> {
            if (needs) {
                requestLayout();
            }
        });
    }

    Line line() {
        return line;
    }

    boolean isShown() {
        return getScene() != null;
    }

    /** Drawing adds children, which asks for layout: answered, that would draw again in every frame, for ever. */
    @Override
    public void requestLayout() {
        if (!drawing) {
            super.requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        drawing = true;
        try {
            draw();
        } finally {
            drawing = false;
        }
    }

    private void draw() {
        getChildren().clear();
        MarkBrush brush = new MarkBrush(layers.marginsProperty().get(), flow.getWidth(), getChildren());
        List<Piece> pieces = layers.marks().at(line.number());
        for (Piece piece : pieces) {
            if (piece.mark() instanceof Mark.OfQuote mark) {
                brush.quote(mark, boxes(piece.start(), piece.end()), piece.opens());
            }
        }
        Span spot = layers.spot();
        if (spot != null) {
            brush.shape(boxes(spot), "spot");
        }
        hits(brush);
        for (Piece piece : pieces) {
            switch (piece.mark()) {
                case Mark.OfQuote mark
                when mark.quote().id().equals(layers.quote()) ->
                    brush.shape(boxes(piece.start(), piece.end()), "chosen");
                case Mark.OfAnnotation mark -> brush.annotation(mark, boxes(piece.start(), piece.end()));
                default -> {}
            }
        }
        for (Mark.OfAnnotation mark : layers.expected()) {
            brush.annotation(mark, boxes(mark.span()));
        }
        ask(brush);
        brush.names(layers::clicked);
        if (!getChildren().isEmpty()) {
            applyCss();
        }
    }

    /** Where the analyst can say by a click what this line is: beside a fold, and beside what is unsure. */
    private void ask(MarkBrush brush) {
        Layers.Answers answers = layers.answers();
        if (answers != null && line.look().isFold()) {
            brush.fold(boxes(0, line.text().length()), () -> answers.body(line));
            return;
        }
        for (Span span : layers.asked()) {
            brush.asked(boxes(span));
            if (answers != null && line.article().contains(span.start())) {
                brush.question(boxes(span), () -> answers.say(span, Role.FURNITURE), () -> answers.say(span, null));
            }
        }
    }

    private void hits(MarkBrush brush) {
        List<Span> hits = layers.hits();
        for (int i = firstIn(hits);
                i < hits.size() && hits.get(i).start() < line.article().end();
                i++) {
            brush.shape(boxes(hits.get(i)), i == layers.hit() ? "hit-now" : "hit");
        }
    }

    /** The first hit that ends on this line or later. */
    private int firstIn(List<Span> hits) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).end() <= line.article().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where a passage of the article is on this line, row by row, in the scene. */
    List<Bounds> rowsOf(Span span) {
        return boxes(span).stream().map(this::localToScene).toList();
    }

    private List<Bounds> boxes(Span article) {
        int start = Math.max(0, article.start() - line.article().start());
        int end = Math.min(line.text().length(), article.end() - line.article().start());
        return line.look().isFold() || start >= end ? List.of() : boxes(start, end);
    }

    private List<Bounds> boxes(int start, int end) {
        return TextRows.of(flow.getRangeShape(start, end, false));
    }
}
