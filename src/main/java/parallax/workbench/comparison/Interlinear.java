package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parallax.news.Kind;
import parallax.news.Rendering;
import parallax.statements.Collation;
import parallax.statements.Collation.Piece;
import parallax.statements.Collation.Relation;
import parallax.statements.Comparison;
import parallax.workbench.base.Words;

/** A collation as lines, one a rendering, their words in shared columns; it wraps as a whole, gaps are thin marks. */
final class Interlinear extends Region {

    private static final int SHADES = 4;

    private final Board board;
    private final RowModel row;
    private final Against against;
    private final List<Integer> order;
    private final List<Variants> variants = new ArrayList<>();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private final Region mark = new Region();
    private final List<Node> names = new ArrayList<>();
    /** By line, then by column. */
    private final List<List<Node>> words = new ArrayList<>();

    private final List<Node> repeated = new ArrayList<>();
    private final Runnable entering = this::enterWhenSeen;
    private double @Nullable [] measured;

    /** @param order indexes of the renderings from top to bottom */
    Interlinear(Board board, RowModel row, Against against, Collation collation, List<Integer> order) {
        this.board = board;
        this.row = row;
        this.against = against;
        this.order = order;
        mark.getStyleClass().add("column-mark");
        mark.setManaged(false);
        mark.setVisible(false);
        getChildren().add(mark);
        getStyleClass().add("interlinear");
        List<List<@Nullable Piece>> columns = collation.columns().stream()
                .filter(column -> order.stream().anyMatch(at -> column.get(at) != null))
                .toList();
        List<String> sources =
                against.renderings().stream().map(against::source).toList();
        columns.forEach(column -> variants.add(Variants.of(column, collation.base(), order, sources)));
        for (int at : order) {
            Rendering rendering = against.renderings().get(at);
            names.add(name(rendering, at == collation.base()));
            List<Node> line = new ArrayList<>();
            for (List<@Nullable Piece> column : columns) {
                line.add(word(
                        column.get(at),
                        column.get(collation.base()),
                        at == collation.base(),
                        rendering.kind() == Kind.MIXED));
            }
            words.add(line);
        }
        for (int i = 0; i < variants.size(); i++) {
            shade(words.get(order.indexOf(collation.base())).get(i), variants.get(i));
        }
        words.forEach(getChildren()::addAll);
        getChildren().addAll(names);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        at.addListener((o, was, is) -> told());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseMoved(e -> hover(e.getX(), e.getY()));
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

    /** The base's words, the fewer outlets kept them the fainter their ground. */
    private void shade(Node word, Variants column) {
        if (column.word() != null) {
            word.getStyleClass().add("kept-" + Math.round(column.share(order.size()) * SHADES));
        }
    }

    /** The column that the analyst is at, -1 for none. */
    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /** What the outlets have in the column that the analyst is at; empty where at none. */
    String told() {
        int column = at.get();
        String words = column < 0 ? "" : variants.get(column).words(order.size());
        setAccessibleText(words);
        requestLayout();
        return words;
    }

    /**
     * Takes the keyboard if it is still wanted, once this is seen: the list makes nodes that it only measures, which
     * cannot have it.
     */
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
            int first = IntStream.range(0, variants.size())
                    .filter(i -> variants.get(i).share(order.size()) < 1)
                    .findFirst()
                    .orElse(0);
            at.set(first);
        }
    }

    private void pressed(KeyEvent e) {
        switch (e.getCode()) {
            case LEFT -> walk(at.get() - 1);
            case RIGHT -> walk(at.get() + 1);
            case HOME -> walk(0);
            case END -> walk(variants.size() - 1);
            case ESCAPE, UP, DOWN -> leave();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void walk(int to) {
        at.set(Math.clamp(to, 0, variants.size() - 1));
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

    private void hover(double x, double y) {
        for (int line = 0; line < words.size(); line++) {
            for (int i = 0; i < variants.size(); i++) {
                Node word = words.get(line).get(i);
                double top = word.getLayoutY() - lineHeight() / 2;
                if (y >= top
                        && y < top + lineHeight() * 1.5
                        && x >= word.getLayoutX()
                        && x < word.getLayoutX() + widths()[i]) {
                    at.set(i);
                    return;
                }
            }
        }
    }

    private Node name(Rendering rendering, boolean base) {
        Comparison.Copied copied = row.copied(row.columnOf(rendering));
        Label name = new Label(
                copied == null
                        ? against.source(rendering)
                        : Words.of(
                                "comparison.copies.line",
                                against.source(rendering),
                                copied.columns().size() - 1));
        if (copied != null) {
            Tips.on(name, () -> String.join(", ", row.sources(copied.columns())));
        }
        name.getStyleClass().add(base ? "line-name-base" : "line-name");
        if (row.columnOf(rendering) >= 0) {
            name.setOnMouseClicked(e -> board.go(new Spot(row, row.columnOf(rendering), rendering)));
        }
        return name;
    }

    private static Node word(@Nullable Piece piece, @Nullable Piece base, boolean isBase, boolean mixed) {
        if (piece == null || !isBase && piece.relation() == Relation.LEFT_OUT) {
            Region gap = new Region();
            gap.getStyleClass().add(base == null ? "line-gap" : "line-gap-left-out");
            return gap;
        }
        String text = RowModel.line(piece.text());
        Relation relation = isBase ? Relation.SAME : piece.relation();
        if (isBase && piece.relation() == Relation.NEGATION) {
            return Signs.box(text, Relation.NEGATION);
        }
        return switch (relation) {
            case SAME -> isBase ? Signs.ground(text) : Signs.text(text, mixed && !piece.quoted() ? "unquoted" : "same");
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
        mark(systems, widths);
    }

    /** Frames the column that the analyst is at, in its system. */
    private void mark(List<Systems.Stave> systems, double[] widths) {
        int column = at.get();
        mark.setVisible(column >= 0);
        double y = 0;
        for (Systems.Stave stave : systems) {
            if (column >= stave.from() && column < stave.until()) {
                double x = label();
                for (int i = stave.from(); i < column; i++) {
                    x += widths[i] + gap();
                }
                mark.resizeRelocate(x - gap() / 2, y, widths[column] + gap(), order.size() * lineHeight());
            }
            y += order.size() * lineHeight() + board.fit().em();
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
