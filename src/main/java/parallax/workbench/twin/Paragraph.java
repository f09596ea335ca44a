package parallax.workbench.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import parallax.news.Role;
import parallax.text.Span;
import parallax.workbench.base.TextRows;

/** A paragraph of an article; what it shares with the other text is drawn behind its letters. */
final class Paragraph extends TextFlow {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Span where;
    private final IntConsumer onMatch;
    private final List<Path> drawn = new ArrayList<>();
    private List<Mark> marks = List.of();
    private int chosen = -1;

    /**
     * @param where the paragraph in the article
     * @param role null for body
     * @param onMatch hears of clicks on what is shared
     */
    Paragraph(String article, Span where, @Nullable Role role, IntConsumer onMatch) {
        this.where = where;
        this.onMatch = onMatch;
        getStyleClass()
                .addAll("twin-paragraph", role == null ? "body" : role.name().toLowerCase(Locale.ROOT));
        getChildren().add(new Text(where.of(article).replace('\u2028', ' ').replace('\u2029', ' ')));
        setOnMouseClicked(e -> {
            Point2D at = new Point2D(e.getX(), e.getY());
            int hit = getHitInfo(at).getCharIndex() + where.start();
            marks.stream()
                    .filter(m -> m.match() >= 0 && m.span().contains(hit))
                    .findFirst()
                    .ifPresent(m -> onMatch.accept(m.match()));
        });
    }

    Span where() {
        return where;
    }

    void show(List<Mark> all, int match) {
        marks = all.stream().filter(m -> m.span().overlaps(where)).toList();
        chosen = match;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().removeAll(drawn);
        drawn.clear();
        super.layoutChildren();
        for (Mark mark : marks) {
            List<Bounds> rows = rows(mark.span());
            if (!rows.isEmpty()) {
                draw(rows, mark, "twin-tint");
                draw(rows, mark, "twin-line");
            }
        }
        getChildren().addAll(0, drawn);
    }

    private void draw(List<Bounds> rows, Mark mark, String style) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().addAll(style, mark.kind().word(), mark.match() < 0 ? "alone" : "shared");
        path.pseudoClassStateChanged(CHOSEN, mark.match() >= 0 && mark.match() == chosen);
        for (Bounds row : rows) {
            if (style.equals("twin-line")) {
                path.getElements()
                        .addAll(
                                new MoveTo(row.getMinX(), row.getMaxY() + 1),
                                new LineTo(row.getMaxX(), row.getMaxY() + 1));
            } else {
                path.getElements()
                        .addAll(
                                new MoveTo(row.getMinX(), row.getMinY()),
                                new LineTo(row.getMaxX(), row.getMinY()),
                                new LineTo(row.getMaxX(), row.getMaxY()),
                                new LineTo(row.getMinX(), row.getMaxY()),
                                new ClosePath());
            }
        }
        drawn.add(path);
    }

    /** Where a passage of the article stands in this paragraph, row by row; empty where it is elsewhere. */
    List<Bounds> rows(Span article) {
        int start = Math.max(0, article.start() - where.start());
        int end = Math.min(where.length(), article.end() - where.start());
        return start >= end ? List.of() : TextRows.of(getRangeShape(start, end, false));
    }
}
