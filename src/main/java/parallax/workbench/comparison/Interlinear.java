package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.statements.Collation;
import parallax.statements.Collation.Piece;
import parallax.statements.Collation.Relation;

/** A collation as lines, one a rendering, their words in shared columns; it wraps as a whole, gaps are thin marks. */
final class Interlinear extends Region {

    private final Board board;
    private final List<Integer> order;
    private final List<Node> names = new ArrayList<>();
    /** By line, then by column. */
    private final List<List<Node>> words = new ArrayList<>();

    private final List<Node> repeated = new ArrayList<>();
    private double @Nullable [] measured;

    /** @param order indexes of the renderings from top to bottom */
    Interlinear(Board board, RowModel row, Collation collation, List<Integer> order) {
        this.board = board;
        this.order = order;
        getStyleClass().add("interlinear");
        List<List<@Nullable Piece>> columns = collation.columns().stream()
                .filter(column -> order.stream().anyMatch(at -> column.get(at) != null))
                .toList();
        for (int at : order) {
            Rendering rendering = row.statement().renderings().get(at);
            names.add(name(row, rendering, at == collation.base()));
            List<Node> line = new ArrayList<>();
            for (List<@Nullable Piece> column : columns) {
                line.add(word(column.get(at), column.get(collation.base()), at == collation.base()));
            }
            words.add(line);
        }
        words.forEach(getChildren()::addAll);
        getChildren().addAll(names);
    }

    private Node name(RowModel row, Rendering rendering, boolean base) {
        Label name = new Label(row.source(rendering));
        name.getStyleClass().add(base ? "line-name-base" : "line-name");
        name.setOnMouseClicked(e -> board.go(new Spot(row, row.columnOf(rendering), rendering)));
        return name;
    }

    private static Node word(@Nullable Piece piece, @Nullable Piece base, boolean isBase) {
        if (piece == null || !isBase && piece.relation() == Relation.LEFT_OUT) {
            Region gap = new Region();
            gap.getStyleClass().add(base == null ? "line-gap" : "line-gap-left-out");
            return gap;
        }
        String text = RowModel.line(piece.text());
        Relation relation = isBase ? Relation.SAME : piece.relation();
        return switch (relation) {
            case SAME -> Signs.text(text, relation.word());
            case ADDED -> Signs.box("+" + text, relation);
            case MOVED -> Signs.box("⇄ " + text, relation);
            default -> Signs.box(text, relation);
        };
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double lineHeight() {
        return Math.ceil(board.fit().line() * 1.25);
    }

    private double label() {
        return Math.ceil(11 * board.fit().em());
    }

    /** Width of each column, measured once: another size of type makes another node. */
    private double[] widths() {
        if (measured == null) {
            applyCss();
            measured = measure();
        }
        return measured;
    }

    private double[] measure() {
        int columns = words.isEmpty() ? 0 : words.getFirst().size();
        double[] widths = new double[columns];
        for (List<Node> line : words) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Math.ceil(line.get(i).prefWidth(-1)));
            }
        }
        return widths;
    }

    private List<Systems.Stave> systems(double[] widths, double width) {
        return Systems.of(widths, width - label(), gap());
    }

    private double gap() {
        return Math.ceil(0.45 * board.fit().em());
    }

    @Override
    protected double computePrefHeight(double width) {
        int count = systems(widths(), width).size();
        return count * order.size() * lineHeight()
                + Math.max(0, count - 1) * board.fit().em();
    }

    @Override
    protected void layoutChildren() {
        double[] widths = widths();
        List<Systems.Stave> systems = systems(widths, getWidth());
        double y = 0;
        label(systems.size());
        for (int s = 0; s < systems.size(); s++) {
            for (int l = 0; l < order.size(); l++) {
                line(l, systems.get(s), widths, y);
                place(s == 0 ? names.get(l) : repeated.get((s - 1) * order.size() + l), 0, y, label() - gap());
                y += lineHeight();
            }
            y += board.fit().em();
        }
    }

    /** Every system names its lines again. */
    private void label(int systems) {
        int wanted = Math.max(0, systems - 1) * order.size();
        if (repeated.size() != wanted) {
            getChildren().removeAll(repeated);
            repeated.clear();
            for (int i = 0; i < wanted; i++) {
                Label from = (Label) names.get(i % order.size());
                Label name = new Label(from.getText());
                name.getStyleClass().setAll(from.getStyleClass());
                name.setOnMouseClicked(from.getOnMouseClicked());
                name.setManaged(false);
                repeated.add(name);
            }
            getChildren().addAll(repeated);
            repeated.forEach(Node::applyCss);
        }
    }

    private void line(int line, Systems.Stave stave, double[] widths, double y) {
        double x = label();
        for (int i = stave.from(); i < stave.until(); i++) {
            place(words.get(line).get(i), x, y, widths[i]);
            x += widths[i] + gap();
        }
    }

    /** Puts a node in the middle of its line; a gap is as wide as its column, all else as its words. */
    private void place(Node node, double x, double y, double width) {
        double height = node.prefHeight(-1);
        if (node.isResizable()) {
            node.resize(node instanceof Label ? Math.min(width, node.prefWidth(-1)) : width, height);
        }
        node.relocate(x, y + Math.round((lineHeight() - height) / 2));
    }
}
