package parallax.workbench.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import parallax.news.Tag;
import parallax.store.QuoteRow;
import parallax.workbench.base.Words;

/** Puts the marks of one line into shapes: colours come from the style sheet, tags' colours from the codebook. */
final class MarkBrush {

    /** Lanes under the text; deeper ones are told by their bars only. */
    private static final int UNDERLINES = 3;

    /** Bars that the gutter has room for. */
    private static final int BARS = 6;

    private static final double LANE = 3;
    private static final double BAR = 5;

    private final Margins margins;
    private final double width;
    private final ObservableList<Node> into;

    private final Map<String, Path> paths = new HashMap<>();

    /** Quotes that begin here, by the screen row's top. */
    private final Map<Double, List<QuoteRow>> heads = new TreeMap<>();

    MarkBrush(Margins margins, double width, ObservableList<Node> into) {
        this.margins = margins;
        this.width = width;
        this.into = into;
    }

    /** A tint, a line under it whose pattern is the kind's, and a thick stroke where a direct quote begins. */
    void quote(Mark.OfQuote mark, List<Bounds> boxes, boolean opens) {
        if (boxes.isEmpty()) {
            return;
        }
        String kind = mark.quote().kind().word();
        shape(boxes, "quote-tint", kind);
        Path under = path("quote-line", kind);
        for (Bounds box : boxes) {
            across(under, box.getMinX(), box.getMaxX(), box.getMaxY() + 0.5);
        }
        if (opens) {
            Path start = path("quote-start", kind);
            Bounds first = boxes.getFirst();
            start.getElements()
                    .addAll(
                            new MoveTo(first.getMinX() - 1, first.getMinY()),
                            new LineTo(first.getMinX() - 1, first.getMaxY() + 0.5));
            if (mark.head()) {
                heads.computeIfAbsent(first.getMinY(), y -> new ArrayList<>()).add(mark.quote());
            }
        }
    }

    /** Boxes filled or outlined as their class says. */
    void shape(List<Bounds> boxes, String... classes) {
        if (boxes.isEmpty()) {
            return;
        }
        Path path = path(classes);
        for (Bounds box : boxes) {
            path.getElements()
                    .addAll(
                            new MoveTo(box.getMinX(), box.getMinY()),
                            new LineTo(box.getMaxX(), box.getMinY()),
                            new LineTo(box.getMaxX(), box.getMaxY()),
                            new LineTo(box.getMinX(), box.getMaxY()),
                            new ClosePath());
        }
    }

    /** An underline in the mark's lane, and a bar in the same lane of the gutter. */
    void annotation(Mark.OfAnnotation mark, List<Bounds> boxes) {
        if (boxes.isEmpty()) {
            return;
        }
        if (mark.lane() < UNDERLINES) {
            Path under = path("annotation-line", mark.tag());
            for (Bounds box : boxes) {
                across(under, box.getMinX(), box.getMaxX(), box.getMaxY() + LANE + 1 + mark.lane() * LANE);
            }
        }
        if (mark.lane() < BARS) {
            Path bar = path("annotation-bar", mark.tag());
            double x = margins.left() - 0.8 * margins.em() - mark.lane() * BAR;
            bar.getElements()
                    .addAll(
                            new MoveTo(x, boxes.getFirst().getMinY()),
                            new LineTo(x, boxes.getLast().getMaxY()));
        }
    }

    /** A dotted bar beside what may be no article text, and the keys that say so or not. */
    void asked(List<Bounds> boxes) {
        if (boxes.isEmpty()) {
            return;
        }
        double x = margins.left() - 0.3 * margins.em();
        path("asked-bar")
                .getElements()
                .addAll(
                        new MoveTo(x, boxes.getFirst().getMinY()),
                        new LineTo(x, boxes.getLast().getMaxY()));
        if (margins.names() > 0) {
            Label hint = new Label(Words.of("reader.asked.keys"));
            hint.getStyleClass().addAll("margin-name", "asked");
            hint.setManaged(false);
            hint.setMouseTransparent(true);
            into.add(hint);
            hint.applyCss();
            hint.resizeRelocate(
                    width - margins.right() + 0.6 * margins.em(),
                    boxes.getFirst().getMinY(),
                    margins.names(),
                    hint.prefHeight(-1));
        }
    }

    /** The speakers' names beside the rows where their quotes begin. */
    void names(Consumer<QuoteRow> clicked) {
        if (margins.names() == 0) {
            return;
        }
        heads.forEach((top, quotes) -> {
            QuoteRow first = quotes.getFirst();
            Label name = new Label(String.join(
                    ", ", quotes.stream().map(MarkBrush::name).distinct().toList()));
            name.getStyleClass().addAll("margin-name", first.kind().word());
            if (quotes.stream().allMatch(q -> q.speaker() == null)) {
                name.getStyleClass().add("nobody");
            }
            name.setManaged(false);
            name.setOnMouseClicked(e -> {
                clicked.accept(first);
                e.consume();
            });
            into.add(name);
            name.applyCss();
            double x = width - margins.right() + 0.6 * margins.em();
            name.resizeRelocate(x, top, margins.names() - 0.7 * margins.em(), name.prefHeight(-1));
        });
    }

    private static String name(QuoteRow quote) {
        return quote.speaker() == null ? Words.of("reader.nobody") : quote.speaker();
    }

    /** The one path of these classes: a line with a hundred marks has a handful of nodes. */
    private Path path(String... classes) {
        return paths.computeIfAbsent(String.join(" ", classes), c -> {
            Path path = new Path();
            path.setManaged(false);
            path.setMouseTransparent(true);
            path.getStyleClass().addAll(classes);
            into.add(path);
            return path;
        });
    }

    /** A tag's own colour; a comment has the style sheet's. */
    private Path path(String style, @Nullable Tag tag) {
        if (tag == null) {
            return path(style, "comment");
        }
        Path path = path(style, "tagged", "tag-" + tag.id());
        path.setStroke(Color.web(tag.colour()));
        return path;
    }

    private static void across(Path path, double from, double to, double y) {
        path.getElements().addAll(new MoveTo(from, y), new LineTo(to, y));
    }
}
