package parallax.workbench.comparison;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Cell;
import parallax.news.Rendering;
import parallax.statements.Collation;
import parallax.statements.Comparison;
import parallax.workbench.base.Words;

/** What one outlet did with a statement. */
final class CellNode extends Region {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");

    private final Board board;
    private final RowModel row;
    private final int column;
    private final Comparison.Entry entry;
    private final Prose prose = new Prose();
    private final HBox head = new HBox();
    private final Label apart = new Label(Words.of("comparison.apart"));
    private boolean live = true;

    CellNode(Board board, RowModel row, int column) {
        this.board = board;
        this.row = row;
        this.column = column;
        this.entry = row.entries().get(column);
        getStyleClass().addAll("comparison-cell", entry.state().word());
        setId("cell-" + column);
        head();
        getChildren().add(head);
        Rendering shown = row.shown(column);
        if (shown != null) {
            getChildren().add(prose);
            write(null);
            read();
        }
        Tips.on(this, this::tip);
        setAccessibleText(row.table().columns().get(column).source() + ": " + tip());
        mark();
    }

    int column() {
        return column;
    }

    private void head() {
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("cell-head");
        Label state = new Label(
                Words.of("comparison.state." + entry.state().word()), new FontIcon(States.icon(entry.state())));
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.getStyleClass().add("cell-state");
        head.getChildren().add(state);
        Rendering shown = row.shown(column);
        if (shown == null) {
            return;
        }
        if (isBase()) {
            Label base = new Label(Words.of("comparison.base"));
            base.setMinWidth(Region.USE_PREF_SIZE);
            base.getStyleClass().add("cell-base");
            head.getChildren().add(base);
        }
        String cue = row.cue(shown);
        Label said = new Label(cue == null ? "" : cue);
        said.getStyleClass().add("cell-cue");
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        apart.setMinWidth(Region.USE_PREF_SIZE);
        apart.getStyleClass().add("cell-apart");
        apart.setManaged(false);
        apart.setVisible(false);
        head.getChildren().addAll(said, apart);
        if (entry.count() > 1) {
            Label times = new Label(Words.of("comparison.times", entry.count()));
            times.setMinWidth(Region.USE_PREF_SIZE);
            times.getStyleClass().add("cell-times");
            head.getChildren().add(times);
        }
        head.getChildren().add(new DepthBar(entry.depth()));
    }

    private boolean isBase() {
        return entry.shown() == row.base(board.view().base())
                && row.statement().renderings().size() > 1;
    }

    /** Draws the marks of the collation, as soon as there is one. */
    void read() {
        if (entry.shown() >= 0 && row.statement().renderings().size() > 1 && entry.state() != Cell.OMITTED) {
            board.collations().with(row, row.base(board.view().base()), collation -> {
                if (live) {
                    write(collation);
                }
            });
        }
    }

    private void write(@Nullable Collation collation) {
        Rendering shown = row.shown(column);
        List<Strand.Run> runs = collation == null || shown == null
                ? Strand.plain(row.text(entry.shown()))
                : Strand.of(collation, entry.shown(), shown, row.article(shown).text());
        prose.show(runs, board.leftOutProperty().get());
        boolean other = collation != null && shown != null && Strand.apart(collation, entry.shown(), shown);
        apart.setManaged(other);
        apart.setVisible(other);
    }

    /** Nothing is drawn into it any more. */
    void leave() {
        live = false;
    }

    void limit(int lines) {
        prose.limit(lines);
    }

    /** Shows whether the analyst is here. */
    void mark() {
        Spot spot = board.spotProperty().get();
        pseudoClassStateChanged(HERE, spot != null && spot.row().id().equals(row.id()) && spot.column() == column);
        Rendering cut = board.cutProperty().get();
        pseudoClassStateChanged(CUT, cut != null && cut.equals(row.shown(column)));
    }

    private String tip() {
        String state = Words.of("comparison.tip." + entry.state().word());
        Rendering shown = row.shown(column);
        if (shown == null) {
            return state;
        }
        String cue = row.cue(shown);
        StringBuilder tip = new StringBuilder(state);
        if (entry.count() > 1) {
            tip.append(' ').append(Words.of("comparison.tip.times", entry.count()));
        }
        tip.append(' ').append(Words.of("comparison.tip.depth", Math.round(entry.depth() * 100)));
        if (cue != null) {
            tip.append(' ').append(Words.of("comparison.tip.cue", cue));
        }
        return tip.append("\n\n").append(row.text(entry.shown())).toString();
    }

    @Override
    protected void layoutChildren() {
        Fit fit = board.fit();
        double width = getWidth() - 2 * fit.side();
        head.resizeRelocate(fit.side(), fit.gap(), width, fit.head() - 0.2 * fit.em());
        if (prose.getParent() == this) {
            double top = fit.gap() + fit.head();
            prose.resizeRelocate(fit.side(), top, width, getHeight() - top);
        }
    }
}
