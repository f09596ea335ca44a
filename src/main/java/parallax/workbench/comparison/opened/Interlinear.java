package parallax.workbench.comparison.opened;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import parallax.statements.collation.Collation;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.RowModel;

/** A collation as lines, one a rendering, their words in shared columns; it wraps as a whole, gaps are thin marks. */
public final class Interlinear extends Region {

    private final Board board;
    private final Lineup lineup;
    private final LineupNode lines;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private final Runnable entering = this::enterWhenSeen;

    /** @param order indexes of the renderings from top to bottom */
    Interlinear(Board board, RowModel row, Against against, Collation collation, List<Integer> order) {
        this.board = board;
        lineup = Lineup.of(against, collation, order);
        lines = new LineupNode(board, row, against, lineup);
        getStyleClass().add("interlinear");
        getChildren().add(lines);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        at.addListener((o, was, is) -> told());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseMoved(e -> {
            int column = lines.columnAt(e.getX(), e.getY());
            if (column >= 0) {
                at.set(column);
            }
        });
        sceneProperty().addListener((o, was, is) -> {
            if (was != null) {
                was.removePostLayoutPulseListener(entering);
            }
            if (is != null && board.switches().walking().get()) {
                is.addPostLayoutPulseListener(entering);
            }
        });
    }

    /** The renderings from top to bottom: the base first, then by column and place. */
    static List<Integer> order(RowModel row, Against against) {
        return IntStream.range(0, against.renderings().size())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(i -> i != against.base())
                        .thenComparing(i -> row.columnOf(against.renderings().get(i)))
                        .thenComparing(i -> against.renderings().get(i).span()))
                .toList();
    }

    /** The column that the analyst is at, -1 for none. */
    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /** What the outlets have in the column that the analyst is at; empty where at none. */
    String told() {
        int column = at.get();
        String words = column < 0 ? "" : lineup.variants().get(column).words(lineup.lines());
        setAccessibleText(words);
        lines.mark(column);
        return words;
    }

    /** Takes the keyboard if it is still wanted, once this is seen: what cannot be seen cannot have it. */
    private void enterWhenSeen() {
        boolean wanted = board.switches().walking().get();
        if (!wanted || seen()) {
            getScene().removePostLayoutPulseListener(entering);
        }
        if (wanted && seen()) {
            board.switches().walking().set(false);
            enter();
        }
    }

    /** Whether this and all that it stands in is visible. */
    boolean seen() {
        Node up = this;
        while (up != null && up.isVisible()) {
            up = up.getParent();
        }
        return up == null && getScene() != null;
    }

    /** Takes the keyboard, at the first column in which outlets differ. */
    void enter() {
        requestFocus();
        if (at.get() < 0) {
            at.set(lineup.firstDifferent());
        }
    }

    private void pressed(KeyEvent e) {
        switch (e.getCode()) {
            case LEFT -> walk(at.get() - 1);
            case RIGHT -> walk(at.get() + 1);
            case HOME -> walk(0);
            case END -> walk(lineup.columns() - 1);
            case ESCAPE, UP, DOWN -> leave();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void walk(int to) {
        at.set(Math.clamp(to, 0, lineup.columns() - 1));
    }

    private void leave() {
        Node up = this;
        while (up != null && !(up instanceof ListView)) {
            up = up.getParent();
        }
        if (up != null) {
            up.requestFocus();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines.height(width);
    }

    @Override
    protected void layoutChildren() {
        lines.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
