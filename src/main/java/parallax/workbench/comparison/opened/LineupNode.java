package parallax.workbench.comparison.opened;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.marks.Marks;
import parallax.workbench.comparison.marks.Tips;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.RowModel;

/**
 * The words of a collation on the screen. Where each stands is known before any is drawn; they are drawn line by line from the
 * top, as many as there is time for in a frame.
 */
final class LineupNode extends Region {

    private final Board board;
    private final RowModel row;
    private final Against against;
    private final Lineup lineup;
    private final Region column = new Region();
    private final Marks marks = new Marks(getChildren());
    private final List<Text> probes = new ArrayList<>();
    private double @Nullable [] measured;
    private double drawnFor = -1;
    private int drawn;

    LineupNode(Board board, RowModel row, Against against, Lineup lineup) {
        this.board = board;
        this.row = row;
        this.against = against;
        this.lineup = lineup;
        column.getStyleClass().add("column-mark");
        column.setManaged(false);
        column.setVisible(false);
        setManaged(false);
        getChildren().add(column);
    }

    private double lineHeight() {
        return Math.ceil(board.fit().line() * 1.25);
    }

    private double label() {
        return Math.ceil(11 * board.fit().em());
    }

    private double gap() {
        return Math.ceil(0.45 * board.fit().em());
    }

    private double systemHeight() {
        return lineup.lines() * lineHeight() + board.fit().em();
    }

    private List<Systems.Stave> systems(double width) {
        return Systems.of(widths(), width - label(), gap());
    }

    /** The height at a width, with nothing drawn yet. */
    double height(double width) {
        int count = systems(width).size();
        return Math.max(0, count * systemHeight() - board.fit().em());
    }

    /** Width of each column, measured once: another size of type makes another node. */
    private double[] widths() {
        double[] known = measured;
        if (known == null) {
            Map<String, Double> seen = new HashMap<>();
            known = new double[lineup.columns()];
            for (List<Lineup.Word> line : lineup.words()) {
                for (int i = 0; i < known.length; i++) {
                    Lineup.Word word = line.get(i);
                    String key = word.style() + ' ' + word.text();
                    double width = word.text().isEmpty() ? 0 : seen.computeIfAbsent(key, k -> width(word));
                    known[i] = Math.max(known[i], width);
                }
            }
            getChildren().removeAll(probes);
            probes.clear();
            measured = known;
        }
        return known;
    }

    private double width(Lineup.Word word) {
        Text probe = probes.stream()
                .filter(p -> p.getStyleClass().get(1).equals(word.style()))
                .findFirst()
                .orElseGet(() -> {
                    Text made = text(word.style());
                    made.setVisible(false);
                    probes.add(made);
                    return made;
                });
        probe.setText(word.text());
        return Math.ceil(probe.getLayoutBounds().getWidth());
    }

    private Text text(String style) {
        Text text = new Text();
        text.setManaged(false);
        text.getStyleClass().addAll("word", style);
        getChildren().add(text);
        text.applyCss();
        return text;
    }

    @Override
    protected void layoutChildren() {
        List<Systems.Stave> systems = systems(getWidth());
        if (drawnFor != getWidth()) {
            drawnFor = getWidth();
            drawn = 0;
            marks.clear();
            getChildren().removeIf(node -> node instanceof Label || node instanceof Text);
        }
        int all = systems.size() * lineup.lines();
        while (drawn < all && (board.pace().hasTime())) {
            Systems.Stave stave = systems.get(drawn / lineup.lines());
            int line = drawn % lineup.lines();
            double y = drawn / lineup.lines() * systemHeight() + line * lineHeight();
            name(line, y);
            words(lineup.words().get(line), stave, y);
            drawn++;
        }
        if (drawn < all) {
            board.pace().later(this);
        }
    }

    private void words(List<Lineup.Word> line, Systems.Stave stave, double y) {
        double x = label();
        for (int i = stave.from(); i < stave.until(); i++) {
            word(line.get(i), x, y, widths()[i]);
            x += widths()[i] + gap();
        }
    }

    private void word(Lineup.Word word, double x, double y, double width) {
        double middle = y + lineHeight() / 2;
        if (!word.text().isEmpty()) {
            Text text = text(word.style());
            text.setText(word.text());
            double height = text.getLayoutBounds().getHeight();
            double top = Math.round(middle - height / 2);
            text.relocate(x, top);
            if (word.mark() != null) {
                marks.draw(
                        word.mark(),
                        new Rectangle2D(x, top, text.getLayoutBounds().getWidth(), height));
            }
        } else if (word.mark() != null) {
            marks.draw(word.mark(), new Rectangle2D(x, middle - 1, width, 2));
        }
    }

    /** Every system names its lines again. */
    private void name(int line, double y) {
        Rendering rendering = against.renderings().get(lineup.order().get(line));
        Comparison.Copied copied = row.copied(row.columnOf(rendering));
        String source = against.source(rendering);
        Label name = new Label(
                copied == null
                        ? source
                        : Words.of(
                                "comparison.copies.line",
                                source,
                                copied.columns().size() - 1));
        if (copied != null) {
            Tips.on(name, () -> String.join(", ", row.sources(copied.columns())));
        }
        name.getStyleClass().add(lineup.order().get(line) == lineup.base() ? "line-name-base" : "line-name");
        if (row.columnOf(rendering) >= 0) {
            name.setOnMouseClicked(e -> board.go(new Spot(row, row.columnOf(rendering), rendering)));
        }
        name.setManaged(false);
        getChildren().add(name);
        name.applyCss();
        double height = name.prefHeight(-1);
        name.resizeRelocate(0, y + Math.round((lineHeight() - height) / 2), label() - gap(), height);
    }

    /** Frames a column in its system; none where it is -1. */
    void mark(int of) {
        column.setVisible(of >= 0);
        List<Systems.Stave> systems = systems(getWidth());
        for (int s = 0; s < systems.size(); s++) {
            Systems.Stave stave = systems.get(s);
            if (of >= stave.from() && of < stave.until()) {
                column.resizeRelocate(
                        x(stave, of) - gap() / 2,
                        s * systemHeight(),
                        widths()[of] + gap(),
                        lineup.lines() * lineHeight());
            }
        }
    }

    private double x(Systems.Stave stave, int of) {
        double x = label();
        for (int i = stave.from(); i < of; i++) {
            x += widths()[i] + gap();
        }
        return x;
    }

    /** The column at a place, -1 where there is none. */
    int columnAt(double x, double y) {
        List<Systems.Stave> systems = systems(getWidth());
        int s = (int) (y / systemHeight());
        if (s < 0 || s >= systems.size()) {
            return -1;
        }
        Systems.Stave stave = systems.get(s);
        for (int i = stave.from(); i < stave.until(); i++) {
            double left = x(stave, i);
            if (x >= left && x < left + widths()[i]) {
                return i;
            }
        }
        return -1;
    }
}
