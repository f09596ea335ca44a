package parallax.workbench.comparison.grid;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.opened.OpenedNode;
import parallax.workbench.comparison.table.Line;

/** All that one line of the list can show; what it showed once serves again. */
final class LineNode extends Region {

    private final Board board;
    private final LineCell cell;
    private @Nullable RowNode row;
    private @Nullable HeadingNode speaker;
    private @Nullable HeadingNode setting;
    private @Nullable OpenedNode opened;
    private @Nullable Region shown;

    LineNode(Board board, LineCell cell) {
        this.board = board;
        this.cell = cell;
        setManaged(false);
    }

    /** What is seen of it, null where nothing is. */
    @Nullable
    Region shown() {
        return shown;
    }

    void show(Line line, boolean open, long look, int lines) {
        Region before = shown;
        switch (line) {
            case Line.Statement of -> {
                RowNode node = row == null ? add(row = new RowNode(board, of.row())) : row;
                node.show(of.row(), of.headed(), open, look, lines);
                shown = node;
            }
            case Line.Speaker of -> {
                speaker = speaker == null ? add(new HeadingNode(board, of)) : speaker;
                speaker.show(of);
                shown = speaker;
            }
            case Line.Setting of -> {
                setting = setting == null ? add(new HeadingNode(board, of)) : setting;
                setting.show(of);
                shown = setting;
            }
            case Line.Opened of -> {
                close();
                opened = add(new OpenedNode(board, of.row()));
                shown = opened;
            }
        }
        if (before != shown && before != null) {
            before.setVisible(false);
        }
        shown.setVisible(true);
        if (opened != null && opened != shown) {
            close();
        }
        requestLayout();
    }

    /** What was opened may have grown, which the list must know; all else keeps to its size. */
    @Override
    public void requestLayout() {
        super.requestLayout();
        if (opened != null && cell.getItem() instanceof Line.Opened) {
            cell.requestLayout();
        }
    }

    private void show() {
        if (shown != null) {
            shown.setVisible(true);
        }
    }

    private void hide() {
        if (shown != null) {
            shown.setVisible(false);
        }
    }

    private void close() {
        if (opened != null) {
            getChildren().remove(opened);
            opened = null;
        }
    }

    private <T extends Node> T add(T node) {
        getChildren().add(node);
        node.applyCss();
        return node;
    }

    /** Shows where the analyst is. */
    void mark() {
        switch (shown) {
            case RowNode of -> of.mark();
            case HeadingNode of -> of.mark();
            case null, default -> {}
        }
    }

    @Override
    protected void layoutChildren() {
        if (cell.isMade() || cell.isOnlyMeasured() || board.pace().hasTime()) {
            cell.make();
            show();
        } else {
            hide();
            board.pace().later(this);
        }
        if (shown != null) {
            shown.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown == null ? 0 : shown.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1;
    }
}
