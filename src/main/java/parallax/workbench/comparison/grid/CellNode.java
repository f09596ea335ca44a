package parallax.workbench.comparison.grid;

import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Cell;
import parallax.news.Omission;
import parallax.news.Rendering;
import parallax.statements.collation.Contrast;
import parallax.statements.collation.Differences;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.marks.Prose;
import parallax.workbench.comparison.marks.Tips;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.Fit;
import parallax.workbench.comparison.table.Reading;
import parallax.workbench.comparison.table.RowModel;

/** What one outlet did with a statement. One such node shows many cells, one after the other. */
final class CellNode extends Region {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");

    private final Board board;
    private final Region ground = new Region();
    private final CellHead head = new CellHead();
    private final Prose prose = new Prose();
    private @Nullable Label copy;
    private @Nullable Label omission;
    private Seen shown;

    /**
     * What it shows.
     *
     * @param look the look that it was drawn in; another number means that it must be drawn anew
     * @param reading null where there is none yet
     */
    private record Seen(
            RowModel row, int column, long look, @Nullable Reading reading) {

        Comparison.Entry entry() {
            return row.entries().get(column);
        }

        boolean is(RowModel other, int at, long as, @Nullable Reading read) {
            return row == other && column == at && look == as && reading == read;
        }
    }

    CellNode(Board board, RowModel row, int column, long look, @Nullable Reading reading) {
        this.board = board;
        this.shown = new Seen(row, column, look, reading);
        getStyleClass().add("comparison-cell");
        ground.getStyleClass().addAll("cell-ground", shown.entry().state().word());
        getChildren().addAll(ground, head.line(), prose);
        getChildren().forEach(part -> part.setManaged(false));
        Tips.on(this, this::tip);
    }

    int column() {
        return shown.column();
    }

    /** Whether it shows this and nothing else. */
    boolean shows(RowModel row, int column, long look, @Nullable Reading reading) {
        return isVisible() && shown.is(row, column, look, reading);
    }

    /** Whether it shows this, if not as it should look by now. */
    boolean shows(RowModel row, int column) {
        return isVisible() && shown.row() == row && shown.column() == column;
    }

    /** Whether what it shows is what it would show of the other row: nobody reports in either. */
    boolean serves(RowModel row, int column, long look) {
        Comparison.Entry now = shown.entry();
        Comparison.Entry next = row.entries().get(column);
        return isVisible()
                && shown.look() == look
                && shown.row().table() == row.table()
                && now.shown() < 0
                && next.shown() < 0
                && now.state() == next.state()
                && !isSaid()
                && board.view().known().omission(row, column) == null;
    }

    private boolean isSaid() {
        return omission != null && omission.isVisible();
    }

    /** Stands for a cell that looks the same. */
    void serve(RowModel row, int column, @Nullable Reading reading) {
        shown = new Seen(row, column, shown.look(), reading);
        setId("cell-" + column);
        mark();
    }

    /** Shows a cell. */
    void show(RowModel row, int column, long look, @Nullable Reading reading) {
        shown = new Seen(row, column, look, reading);
        setId("cell-" + column);
        setVisible(true);
        Comparison.Entry entry = shown.entry();
        String state = entry.state().word();
        if (!ground.getStyleClass().get(1).equals(state)) {
            ground.getStyleClass().set(1, state);
        }
        prose.sunk(entry.state() == Cell.POSSIBLE);
        Rendering rendering = row.shown(column);
        Against against = row.against(board.view());
        Comparison.Copied copied = row.copied(column);
        String cue = rendering == null ? null : row.cue(rendering);
        head.show(entry, cue == null ? "" : cue);
        head.base(rendering != null
                && entry.shown() == against.base()
                && row.statement().renderings().size() > 1);
        boolean first = rendering != null && copied != null && copied.witness() == column;
        head.copies(first ? copied.columns().size() : 0, first ? sameText(copied) : "");
        boolean repeats = rendering != null && copied != null && !first;
        copy = label(copy, repeats ? sameText(copied) : null, "cell-copy", new FontIcon(Feather.COPY));
        prose.setVisible(rendering != null && !repeats);
        omit(row, column, entry);
        read(row, column, rendering, against, reading);
        mark();
        requestLayout();
    }

    private void read(
            RowModel row, int column, @Nullable Rendering rendering, Against against, @Nullable Reading reading) {
        if (rendering == null) {
            head.read(Set.of(), Set.of(), false);
            return;
        }
        int at = shown.entry().shown();
        if (reading == null) {
            head.read(Set.of(), Set.of(), false);
        } else {
            Set<Contrast> contrasts =
                    row.witness(column) == column ? CellSigns.of(row, board.view(), reading, at) : Set.of();
            boolean apart = Differences.apart(reading.collation(), at, rendering.span());
            head.read(reading.flags(row.renderings(column)), contrasts, apart);
        }
        if (prose.isVisible()) {
            List<Differences.Run> runs = reading == null
                    ? Differences.plain(row.text(at))
                    : Differences.of(
                            reading.collation(),
                            at,
                            rendering.span(),
                            row.article(rendering).text(),
                            board.view().marked());
            prose.show(runs, board.switches().leftOut().get());
        }
    }

    private void omit(RowModel row, int column, Comparison.Entry entry) {
        Omission said = entry.state() == Cell.OMITTED ? board.view().known().omission(row, column) : null;
        if (omission != null) {
            getChildren().remove(omission);
            omission = null;
        }
        if (said != null) {
            Label words = CellSigns.omission(said);
            omission = words;
            put(words);
        }
    }

    private @Nullable Label label(@Nullable Label old, @Nullable String words, String style, FontIcon icon) {
        Label label = old;
        if (words != null && label == null) {
            label = new Label(words, icon);
            label.getStyleClass().add(style);
            label.setWrapText(true);
            put(label);
        }
        if (label != null) {
            label.setText(words == null ? "" : words);
            label.setVisible(words != null);
        }
        return label;
    }

    private void put(Label label) {
        label.setManaged(false);
        getChildren().add(label);
        label.applyCss();
    }

    /** “Same text as Harbour Courier (Reuters)”, or for the first one how many print it. */
    private String sameText(Comparison.Copied copied) {
        List<String> sources = shown.row().sources(copied.columns());
        String agency = copied.agency() == null ? "" : " (" + copied.agency() + ")";
        return copied.witness() == shown.column()
                ? Words.of("comparison.copies.tip", sources.size(), String.join(", ", sources), agency)
                : Words.of("comparison.copy", sources.getFirst(), agency);
    }

    /** Whether others scroll under it. */
    void pin(boolean is) {
        ground.pseudoClassStateChanged(PINNED, is);
        setViewOrder(is ? RowNode.PINNED : 0);
    }

    void limit(int lines) {
        prose.limit(lines);
    }

    /** Shows whether the analyst is here. */
    void mark() {
        Spot spot = board.spotProperty().get();
        boolean here = spot != null && spot.row().id().equals(shown.row().id()) && spot.column() == shown.column();
        ground.pseudoClassStateChanged(HERE, here);
        Rendering cut = board.cutProperty().get();
        ground.pseudoClassStateChanged(
                CUT, cut != null && cut.equals(shown.row().shown(shown.column())));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? shown.row().table().columns().get(shown.column()).source() + ": " + tip()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String tip() {
        RowModel row = shown.row();
        Comparison.Entry entry = shown.entry();
        String state = Words.of("comparison.tip." + entry.state().word());
        Rendering rendering = row.shown(shown.column());
        if (rendering == null) {
            return omission == null ? state : state + "\n\n" + omission.getText();
        }
        String cue = row.cue(rendering);
        StringBuilder tip = new StringBuilder(state);
        Comparison.Copied copied = row.copied(shown.column());
        if (copied != null) {
            tip.append(' ').append(sameText(copied)).append('.');
        }
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
        double top = fit.gap() + fit.head();
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        head.line().gap(0.43 * fit.em());
        head.line().resizeRelocate(fit.side(), fit.gap(), width, fit.head() - 0.2 * fit.em());
        prose.resizeRelocate(fit.side(), top, width, getHeight() - top);
        for (Label label : new @Nullable Label[] {copy, omission}) {
            if (label != null && label.isVisible()) {
                label.resizeRelocate(fit.side(), top, width, Math.min(label.prefHeight(width), getHeight() - top));
            }
        }
    }
}
