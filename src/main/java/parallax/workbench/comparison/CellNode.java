package parallax.workbench.comparison;

import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Cell;
import parallax.news.Omission;
import parallax.news.Rendering;
import parallax.statements.Collation;
import parallax.statements.Comparison;
import parallax.statements.Contrast;
import parallax.statements.Differences;
import parallax.statements.Flag;
import parallax.workbench.base.Words;

/** What one outlet did with a statement. */
final class CellNode extends Region {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");

    private final Board board;
    private RowModel row;
    private final int column;
    private Comparison.Entry entry;
    private final Prose prose = new Prose();
    private final HBox head = new HBox();
    private final Label apart = new Label(Words.of("comparison.apart"));
    private final Label copy = new Label(null, new FontIcon(Feather.COPY));
    private final Comparison.@Nullable Copied copied;
    private @Nullable Label omission;
    private boolean live = true;

    CellNode(Board board, RowModel row, int column) {
        this.board = board;
        this.row = row;
        this.column = column;
        this.entry = row.entries().get(column);
        this.copied = row.copied(column);
        getStyleClass().addAll("comparison-cell", entry.state().word());
        setId("cell-" + column);
        head();
        getChildren().add(head);
        Rendering shown = row.shown(column);
        if (shown != null && row.witness(column) != column) {
            copy.setText(sameText());
            copy.getStyleClass().add("cell-copy");
            copy.setWrapText(true);
            getChildren().add(copy);
        } else if (shown != null) {
            getChildren().add(prose);
            write(null);
        }
        if (shown != null) {
            read();
        }
        Omission said = entry.state() == Cell.OMITTED ? board.view().known().omission(row, column) : null;
        if (said != null) {
            omission = CellSigns.omission(said);
            getChildren().add(omission);
        }
        Tips.on(this, this::tip);
        setAccessibleText(row.table().columns().get(column).source() + ": " + tip());
        mark();
    }

    int column() {
        return column;
    }

    /** Stands for another row's cell from now on, if that looks the same: nobody reports in either. */
    boolean renew(RowModel other) {
        boolean same = row.table() == other.table() && entry.shown() < 0 && omission == null;
        if (same) {
            Comparison.Entry next = other.entries().get(column);
            same = next.state() == entry.state()
                    && next.shown() < 0
                    && (next.state() != Cell.OMITTED || board.view().known().omission(other, column) == null);
            if (same) {
                row = other;
                entry = next;
            }
        }
        return same;
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
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        if (copied != null && copied.witness() == column) {
            Label same = new Label(String.valueOf(copied.columns().size()), new FontIcon(Feather.COPY));
            same.setAccessibleText(sameText());
            Tips.on(same, this::sameText);
            same.setMinWidth(Region.USE_PREF_SIZE);
            same.getStyleClass().add("cell-copies");
            head.getChildren().add(same);
        }
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
        return entry.shown() == row.against(board.view()).base()
                && row.statement().renderings().size() > 1;
    }

    /** Draws the marks of the collation, as soon as there is one. */
    void read() {
        if (entry.shown() >= 0 && row.against(board.view()).compares() && entry.state() != Cell.OMITTED) {
            board.collations().with(row, row.against(board.view()), collation -> {
                if (live) {
                    write(collation);
                    flag(collation);
                }
            });
        }
    }

    private void write(@Nullable Collation collation) {
        Rendering shown = row.shown(column);
        List<Differences.Run> runs = collation == null || shown == null
                ? Differences.plain(row.text(entry.shown()))
                : Differences.of(
                        collation,
                        entry.shown(),
                        shown.span(),
                        row.article(shown).text(),
                        board.view().marked());
        prose.show(runs, board.switches().leftOut().get());
        boolean other = collation != null && shown != null && Differences.apart(collation, entry.shown(), shown.span());
        apart.setManaged(other);
        apart.setVisible(other);
    }

    /** Flags stand in the head, before anything that may be cut off, also those of wordings that the cell does not show. */
    private void flag(Collation collation) {
        head.getChildren().removeIf(n -> n.getStyleClass().contains("cell-flag"));
        int at = 1;
        for (Flag flag : Flagged.of(row.against(board.view()), collation, row.renderings(column))) {
            head.getChildren().add(at++, Flagged.badge(flag));
        }
        if (row.witness(column) == column) {
            Set<Contrast> contrasts = CellSigns.of(row, board.view(), collation, entry.shown());
            head.getChildren().removeIf(n -> n.getStyleClass().contains("cell-signs"));
            head.getChildren().addAll(at, CellSigns.labels(contrasts));
            head.getChildren().stream()
                    .filter(n -> n.getStyleClass().contains("cell-cue") && contrasts.contains(Contrast.CUE))
                    .forEach(n -> n.getStyleClass().add("other"));
        }
    }

    /** “Same text as Harbour Courier (Reuters)”, or for the first one how many print it. */
    private String sameText() {
        if (copied == null) {
            return "";
        }
        List<String> sources = row.sources(copied.columns());
        String agency = copied.agency() == null ? "" : " (" + copied.agency() + ")";
        return copied.witness() == column
                ? Words.of("comparison.copies.tip", sources.size(), String.join(", ", sources), agency)
                : Words.of("comparison.copy", sources.getFirst(), agency);
    }

    /** Whether others scroll under it. */
    void pin(boolean is) {
        pseudoClassStateChanged(PINNED, is);
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
            return omission == null ? state : state + "\n\n" + omission.getText();
        }
        String cue = row.cue(shown);
        StringBuilder tip = new StringBuilder(state);
        if (copied != null) {
            tip.append(' ').append(sameText()).append('.');
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
        head.resizeRelocate(fit.side(), fit.gap(), width, fit.head() - 0.2 * fit.em());
        if (omission != null) {
            double top = fit.gap() + fit.head();
            omission.resizeRelocate(fit.side(), top, width, Math.min(omission.prefHeight(width), getHeight() - top));
        }
        if (prose.getParent() == this) {
            double top = fit.gap() + fit.head();
            prose.resizeRelocate(fit.side(), top, width, getHeight() - top);
        } else if (copy.getParent() == this) {
            double top = fit.gap() + fit.head();
            copy.resizeRelocate(fit.side(), top, width, Math.min(copy.prefHeight(width), getHeight() - top));
        }
    }
}
