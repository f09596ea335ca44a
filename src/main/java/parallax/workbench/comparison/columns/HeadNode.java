package parallax.workbench.comparison.columns;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Article;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.marks.Tips;
import parallax.workbench.comparison.table.Base;
import parallax.workbench.comparison.table.View;

/** The head of a column: dragged by its edge it is resized, by its name it is put elsewhere. */
final class HeadNode extends HBox {

    private static final double GRIP = 6;
    private static final double SLACK = 6;
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");

    private final Board board;
    private final HeadRow heads;
    private final int column;
    private final Comparison.Column of;
    private double pressed;
    private boolean gripped;
    private int target = -1;

    HeadNode(Board board, HeadRow heads, int column) {
        this.board = board;
        this.heads = heads;
        this.column = column;
        this.of = board.table().comparison().columns().get(column);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("head-outlet");
        Label name = new Label(of.source());
        name.getStyleClass().add("head-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        if (board.columns().isPinned(column)) {
            FontIcon pin = new FontIcon(Feather.LOCK);
            pin.getStyleClass().add("head-pin");
            getChildren().add(pin);
        }
        getChildren().add(name);
        List<String> copies = copies();
        if (!copies.isEmpty()) {
            note(new Label("+" + copies.size(), new FontIcon(Feather.COPY)), "head-copies");
        }
        if (isBase()) {
            note(new Label(Words.of("comparison.base")), "cell-base");
        }
        note(new Label(String.valueOf(board.table().reported(column))), "head-count");
        Tips.on(this, this::about);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> setCursor(grips(e) ? Cursor.H_RESIZE : Cursor.DEFAULT));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getClickCount() == 2 && grips(e)) {
                board.arrangement().widen(column);
            }
        });
        setOnContextMenuRequested(e -> menu().show(this, e.getScreenX(), e.getScreenY()));
        mark();
    }

    private void note(Label label, String look) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(look);
        getChildren().add(label);
    }

    private boolean isBase() {
        return board.view().base() instanceof Base.Outlet base && base.source().equals(of.source());
    }

    /** The columns that this one stands for. */
    private List<String> copies() {
        return board.table().folded().entrySet().stream()
                .filter(e -> e.getValue() == column)
                .map(Map.Entry::getKey)
                .sorted()
                .map(c -> board.table().comparison().columns().get(c).source())
                .toList();
    }

    /** Shows whether the analyst is in this column. */
    void mark() {
        Spot spot = board.spotProperty().get();
        pseudoClassStateChanged(HERE, spot != null && spot.column() == column);
    }

    private boolean grips(MouseEvent e) {
        return e.getX() > getWidth() - GRIP;
    }

    private void pressed(MouseEvent e) {
        pressed = e.getX();
        gripped = grips(e);
        target = -1;
    }

    private void dragged(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (gripped) {
            board.columns().resize(column, e.getX());
            heads.requestLayout();
        } else if (Math.abs(e.getX() - pressed) > SLACK) {
            pseudoClassStateChanged(MOVING, true);
            target = heads.target(
                    heads.sceneToLocal(e.getSceneX(), e.getSceneY()).getX());
        }
    }

    private void released(MouseEvent e) {
        pseudoClassStateChanged(MOVING, false);
        heads.noTarget();
        if (gripped) {
            board.arrangement().arrange(board.columns().plan());
        } else if (target >= 0 && target != column) {
            board.columns().move(column, target);
            board.arrangement().arrange(board.columns().plan());
        }
        target = -1;
        gripped = false;
    }

    private String about() {
        String articles = of.articles().stream()
                .map(board.table().comparison().articles()::get)
                .map(HeadNode::about)
                .collect(Collectors.joining("\n"));
        String reports =
                Words.of("comparison.column.reports", of.source(), board.table().reported(column));
        List<String> copies = copies();
        return reports
                + (copies.isEmpty() ? "" : "\n" + Words.of("comparison.column.copies", String.join(", ", copies)))
                + "\n" + articles;
    }

    private static String about(Article article) {
        String title = article.title() == null ? article.file() : article.title();
        return article.published() == null ? title : title + " · " + article.published();
    }

    private ContextMenu menu() {
        View view = board.view();
        boolean base = isBase();
        boolean pinned = board.columns().isPinned(column);
        return new ContextMenu(
                item(
                        base ? Words.of("comparison.base.fullest") : Words.of("comparison.column.base", of.source()),
                        () -> board.look(view.with(base ? Base.FULLEST : new Base.Outlet(of.source())))),
                item(
                        Words.of("comparison.column.only-omitted", of.source()),
                        () -> board.look(view.with(view.filter().withOmittedBy(of.source())))),
                item(Words.of("comparison.column.told", of.source()), () -> board.tell(of.source())),
                item(Words.of("comparison.column.outlet", of.source()), () -> board.describe(of.source())),
                new SeparatorMenuItem(),
                item(
                        Words.of(pinned ? "comparison.column.unpin" : "comparison.column.pin"),
                        () -> board.arrangement().change(column, w -> w.pinned(!w.pinned()))),
                item(
                        Words.of("comparison.column.hide"),
                        () -> board.arrangement().change(column, w -> w.hidden(true))),
                item(
                        Words.of("comparison.column.widen"),
                        () -> board.arrangement().widen(column)));
    }

    private static MenuItem item(String words, Runnable does) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(e -> does.run());
        return item;
    }
}
