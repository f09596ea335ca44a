package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import parallax.news.Article;
import parallax.statements.Comparison;
import parallax.workbench.base.Words;

/** The names of the columns, in step with them; their edges can be dragged. */
final class HeadRow extends Region {

    private static final double GRIP = 5;

    private final Board board;
    private final Label statement = new Label(Words.of("comparison.column.statement"));
    private final List<HBox> heads = new ArrayList<>();
    private final Rectangle clip = new Rectangle();

    HeadRow(Board board) {
        this.board = board;
        getStyleClass().add("comparison-head");
        statement.getStyleClass().add("head-statement");
        setClip(clip);
        board.tableProperty().addListener((o, was, is) -> fill());
        board.viewProperty().addListener((o, was, is) -> fill());
        board.scrollProperty().addListener((o, was, is) -> requestLayout());
        board.redrawsProperty().addListener((o, was, is) -> requestLayout());
        fill();
    }

    private void fill() {
        heads.clear();
        List<Comparison.Column> columns = board.table().comparison().columns();
        for (int i = 0; i < columns.size(); i++) {
            heads.add(head(columns.get(i), i));
        }
        getChildren().setAll(heads);
        getChildren().add(statement);
    }

    private HBox head(Comparison.Column column, int index) {
        Label name = new Label(column.source());
        name.getStyleClass().add("head-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(name);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("head-outlet");
        if (column.source().equals(board.view().base())) {
            Label base = new Label(Words.of("comparison.base"));
            base.setMinWidth(Region.USE_PREF_SIZE);
            base.getStyleClass().add("cell-base");
            head.getChildren().add(base);
        }
        Label count = new Label(String.valueOf(board.table().reported(index)));
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("head-count");
        head.getChildren().add(count);
        Tips.on(head, () -> about(column, index));
        head.setOnMouseMoved(e -> head.setCursor(e.getX() > head.getWidth() - GRIP ? Cursor.H_RESIZE : Cursor.DEFAULT));
        head.setOnMouseDragged(e -> {
            if (head.getCursor() == Cursor.H_RESIZE) {
                board.columns().resize(index, e.getX());
                board.redraw();
                getParent().requestLayout();
            }
        });
        head.setOnContextMenuRequested(e -> menu(column).show(head, e.getScreenX(), e.getScreenY()));
        return head;
    }

    private String about(Comparison.Column column, int index) {
        String articles = column.articles().stream()
                .map(board.table().comparison().articles()::get)
                .map(HeadRow::about)
                .collect(Collectors.joining("\n"));
        return Words.of(
                        "comparison.column.reports",
                        column.source(),
                        board.table().reported(index)) + "\n" + articles;
    }

    private static String about(Article article) {
        String title = article.title() == null ? article.file() : article.title();
        return article.published() == null ? title : title + " · " + article.published();
    }

    private ContextMenu menu(Comparison.Column column) {
        View view = board.view();
        MenuItem omitted = new MenuItem(Words.of("comparison.column.only-omitted", column.source()));
        omitted.setOnAction(e -> board.look(view.with(view.filter().withOmittedBy(column.source()))));
        boolean isBase = column.source().equals(view.base());
        MenuItem base = new MenuItem(
                isBase ? Words.of("comparison.base.fullest") : Words.of("comparison.column.base", column.source()));
        base.setOnAction(e -> board.look(view.withBase(isBase ? null : column.source())));
        return new ContextMenu(base, omitted);
    }

    @Override
    protected void layoutChildren() {
        Columns columns = board.columns();
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        statement.resizeRelocate(0, 0, columns.first(), getHeight());
        double scroll = board.scrollProperty().get();
        for (int i = 0; i < heads.size() && i < columns.size(); i++) {
            heads.get(i).resizeRelocate(columns.x(i, scroll), 0, columns.width(i), getHeight());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(2.2 * board.fit().em());
    }
}
