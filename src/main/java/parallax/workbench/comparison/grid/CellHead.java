package parallax.workbench.comparison.grid;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Cell;
import parallax.statements.collation.Contrast;
import parallax.statements.collation.Flag;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.marks.DepthBar;
import parallax.workbench.comparison.marks.Flagged;
import parallax.workbench.comparison.marks.Sign;
import parallax.workbench.comparison.marks.SignLine;
import parallax.workbench.comparison.marks.States;

/** What stands over a cell's text: what the outlet did, flags, the cue, how often and how far down. */
final class CellHead {

    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");

    private final SignLine line = new SignLine();
    private final Map<Cell, Sign> states = new EnumMap<>(Cell.class);
    private final Map<Flag, Sign> flags = new EnumMap<>(Flag.class);
    private final Sign signs;
    private final Sign base;
    private final Sign cue;
    private final Sign copies;
    private final Sign apart;
    private final Sign times;
    private final DepthBar depth = new DepthBar();

    CellHead() {
        for (Cell state : Cell.values()) {
            states.put(state, line.sign("cell-state " + state.word(), States.icon(state)));
        }
        for (Flag flag : Flag.values()) {
            flags.put(flag, line.shrinking("cell-flag " + flag.word(), Feather.FLAG));
        }
        signs = line.sign("cell-signs", null);
        base = line.sign("cell-base", null);
        cue = line.sign("cell-cue", null);
        line.growing(cue);
        copies = line.sign("cell-copies", Feather.COPY);
        apart = line.sign("cell-apart", null);
        times = line.sign("cell-times", null);
        line.last(depth);
    }

    SignLine line() {
        return line;
    }

    /**
     * Shows a cell.
     *
     * @param said the cue, empty where there is none
     */
    void show(Comparison.Entry entry, String said) {
        boolean reported = entry.shown() >= 0;
        states.forEach((state, sign) -> {
            if (state == entry.state()) {
                sign.show(Words.of("comparison.state." + state.word()));
            } else {
                sign.hide();
            }
        });
        cue.showAny(reported ? said : "");
        times.showAny(entry.count() > 1 ? Words.of("comparison.times", entry.count()) : "");
        depth.setVisible(reported);
        depth.show(entry.depth());
        line.requestLayout();
    }

    /** Shows whether others are compared to this. */
    void base(boolean is) {
        base.showAny(is ? Words.of("comparison.base") : "");
    }

    /** Shows how many columns print the same text, none where only one does. */
    void copies(int columns, String explained) {
        if (columns > 1) {
            copies.show(String.valueOf(columns), explained);
        } else {
            copies.hide();
        }
    }

    /**
     * Shows what the reading of the row tells.
     *
     * @param found kinds of difference that are marked
     * @param other whether it is compared to nothing, since it has no words in common
     */
    void read(Set<Flag> flagged, Set<Contrast> found, boolean other) {
        flags.forEach((flag, sign) -> {
            if (flagged.contains(flag)) {
                sign.show(Words.of("comparison.flag." + flag.word()), Flagged.tip(flag));
            } else {
                sign.hide();
            }
        });
        String shown = CellSigns.signs(found);
        if (shown.isEmpty()) {
            signs.hide();
        } else {
            signs.show(shown, CellSigns.tip(found));
        }
        if (cue.isShown()) {
            cue.label().pseudoClassStateChanged(OTHER, found.contains(Contrast.CUE));
        }
        apart.showAny(other ? Words.of("comparison.apart") : "");
    }
}
