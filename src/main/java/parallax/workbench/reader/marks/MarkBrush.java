package parallax.workbench.reader.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Tag;
import parallax.store.quotes.QuoteRow;
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
            Path under = path("annotation-line", mark);
            for (Bounds box : boxes) {
                across(under, box.getMinX(), box.getMaxX(), box.getMaxY() + LANE + 1 + mark.lane() * LANE);
            }
        }
        if (mark.lane() < BARS) {
            Path bar = path("annotation-bar", mark);
            double x = margins.left() - 0.8 * margins.em() - mark.lane() * BAR;
            bar.getElements()
                    .addAll(
                            new MoveTo(x, boxes.getFirst().getMinY()),
                            new LineTo(x, boxes.getLast().getMaxY()));
        }
    }

    /** A dotted bar beside what may be no article text. */
    void asked(List<Bounds> boxes) {
        if (!boxes.isEmpty()) {
            double x = margins.left() - 0.3 * margins.em();
            path("asked-bar")
                    .getElements()
                    .addAll(
                            new MoveTo(x, boxes.getFirst().getMinY()),
                            new LineTo(x, boxes.getLast().getMaxY()));
        }
    }

    /** The question whether it is article text, with a button for each answer. */
    void question(List<Bounds> boxes, Runnable fold, Runnable keep) {
        if (boxes.isEmpty() || margins.names() == 0) {
            return;
        }
        Label question = new Label(Words.of("reader.asked.question"));
        HBox row = new HBox(
                question,
                button(null, Feather.EYE_OFF, "reader.asked.fold", fold),
                button(null, Feather.CHECK, "reader.asked.keep", keep));
        row.getStyleClass().addAll("margin-name", "asked");
        place(row, width - margins.right() + 0.6 * margins.em(), boxes.getFirst());
    }

    /** A button behind the words of a fold that makes all of it article text. */
    void fold(List<Bounds> boxes, Runnable body) {
        if (!boxes.isEmpty()) {
            Bounds last = boxes.getLast();
            Button button = button(Words.of("reader.fold.body"), Feather.EYE, "reader.fold.body.hint", body);
            button.getStyleClass().add("fold-body");
            double x = last.getMaxX() + 0.8 * margins.em();
            place(button, x, last);
            if (x + button.getWidth() > width) {
                button.setText(null);
                button.autosize();
            }
        }
    }

    private static Button button(@Nullable String words, Feather icon, String hint, Runnable pressed) {
        Button button = new Button(words, new FontIcon(icon));
        button.setId(hint.replace('.', '-'));
        button.getStyleClass().addAll("flat", "small", "answer");
        button.setTooltip(new Tooltip(Words.of(hint)));
        button.setAccessibleText(Words.of(hint));
        // The keyboard has keys of its own for this, and stays in the text.
        button.setFocusTraversable(false);
        button.setOnAction(e -> pressed.run());
        return button;
    }

    /** Puts a control in the middle of a screen row's height. */
    private void place(Region control, double x, Bounds row) {
        control.setManaged(false);
        into.add(control);
        control.applyCss();
        control.autosize();
        control.relocate(x, row.getMinY() + (row.getHeight() - control.getHeight()) / 2);
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

    /** A tag's own colour; a comment has the style sheet's. The pattern is the lane's, so that bar and line are one. */
    private Path path(String style, Mark.OfAnnotation mark) {
        Tag tag = mark.tag();
        String lane = "lane-" + mark.lane();
        if (tag == null) {
            return path(style, "comment", lane);
        }
        Path path = path(style, "tagged", "tag-" + tag.id(), lane);
        path.setStroke(Color.web(tag.colour()));
        return path;
    }

    private static void across(Path path, double from, double to, double y) {
        path.getElements().addAll(new MoveTo(from, y), new LineTo(to, y));
    }
}
