package parallax.workbench.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;
import parallax.workbench.base.Words;

/** One of the two texts, to be read and scrolled. All of it is laid out, so that every height in it is known. */
final class Leaf extends ScrollPane {

    /** A step of the arrow keys in pixels. */
    private static final double STEP = 48;

    private final IntConsumer onMatch;
    private final VBox page = new VBox();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<Span, double[]> heights = new HashMap<>();
    private @Nullable Article shown;

    Leaf(String id, IntConsumer onMatch) {
        super();
        this.onMatch = onMatch;
        setId(id);
        getStyleClass().addAll("twin-leaf", "edge-to-edge");
        page.getStyleClass().add("twin-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPannable(false);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        page.heightProperty().addListener((o, was, is) -> heights.clear());
        page.widthProperty().addListener((o, was, is) -> heights.clear());
    }

    VBox page() {
        return page;
    }

    /** Shows an article from its top, or other marks in the one that is shown already. */
    void show(Article article, List<Mark> marks, int chosen) {
        boolean other = shown == null
                || !shown.id().equals(article.id())
                || !shown.text().equals(article.text());
        shown = article;
        if (other) {
            fill(article, marks);
            setVvalue(0);
            setAccessibleText(article.source() + "\n" + article.text());
        }
        mark(marks, chosen);
    }

    void mark(List<Mark> marks, int chosen) {
        paragraphs.forEach(p -> p.show(marks, chosen));
    }

    private void fill(Article article, List<Mark> marks) {
        paragraphs.clear();
        heights.clear();
        page.getChildren().clear();
        int folded = 0;
        String text = article.text();
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = new Span(start, end).trim(text);
            if (!line.isEmpty()) {
                Role role = role(article, line);
                if (role != null
                        && role.folded()
                        && marks.stream().noneMatch(m -> m.span().overlaps(line))) {
                    folded++;
                } else {
                    folded = fold(folded);
                    Paragraph paragraph = new Paragraph(text, line, role, onMatch);
                    paragraphs.add(paragraph);
                    page.getChildren().add(paragraph);
                }
            }
            start = end + 1;
        }
        fold(folded);
    }

    private static @Nullable Role role(Article article, Span line) {
        for (Region region : article.regions()) {
            if (region.span().contains(line)) {
                return region.role();
            }
        }
        return null;
    }

    private int fold(int lines) {
        if (lines > 0) {
            Label left = new Label(Words.of("twin.folded", lines));
            left.getStyleClass().add("twin-folded");
            page.getChildren().add(left);
        }
        return 0;
    }

    // Heights

    ReadingLine readingLine() {
        return new ReadingLine(page.getHeight(), getViewportBounds().getHeight());
    }

    double scrolled() {
        return getVvalue() * readingLine().furthest();
    }

    void scrollTo(double y) {
        double most = readingLine().furthest();
        setVvalue(most == 0 ? 0 : Math.clamp(y / most, 0, 1));
    }

    /** Scrolls a passage to where one reads, unless it is well in view. */
    void reveal(Span span) {
        double @Nullable [] at = heights(span);
        if (at != null) {
            double top = at[0] - scrolled();
            double bottom = at[1] - scrolled();
            if (top < 0 || bottom > getViewportBounds().getHeight()) {
                scrollTo(readingLine().scroll(at[0]));
            }
        }
    }

    void step(int by) {
        scrollTo(scrolled() + by * STEP);
    }

    void leap(int by) {
        scrollTo(scrolled() + by * getViewportBounds().getHeight() * 0.85);
    }

    /** From the top of the text, where a passage begins and ends; null where it is not shown. */
    double @Nullable [] heights(Span span) {
        if (page.isNeedsLayout()) {
            page.layout();
            heights.clear();
        }
        return heights.computeIfAbsent(span, this::measure);
    }

    private double @Nullable [] measure(Span span) {
        double top = Double.MAX_VALUE;
        double bottom = -1;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.where().overlaps(span)) {
                for (var row : paragraph.rows(span)) {
                    top = Math.min(top, paragraph.getLayoutY() + row.getMinY());
                    bottom = Math.max(bottom, paragraph.getLayoutY() + row.getMaxY());
                }
            }
        }
        return bottom < 0 ? null : new double[] {top, bottom};
    }
}
