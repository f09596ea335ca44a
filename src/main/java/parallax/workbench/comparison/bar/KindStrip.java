package parallax.workbench.comparison.bar;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.statements.collation.Contrast;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Tallying;
import parallax.workbench.comparison.table.Filter.Part;
import parallax.workbench.comparison.table.Tally;
import parallax.workbench.comparison.table.View;

/** The kinds of difference: how many of the rows shown have each, which are marked, and whether only those are shown. */
public final class KindStrip extends FlowPane {

    private final Board board;
    private final Tallying tallying;
    private final Map<Contrast, CheckBox> boxes = new EnumMap<>(Contrast.class);
    private final ToggleButton only = new ToggleButton(Words.of("comparison.kinds.only"), new FontIcon(Feather.FILTER));
    private final Label progress = new Label();
    private Tally tally = Tally.NONE;
    private boolean showing;

    /** @param leave puts the keyboard back into the table */
    public KindStrip(Board board, Runnable leave) {
        this.board = board;
        this.tallying = new Tallying(board.desk());
        setId("comparison-kinds");
        getStyleClass().add("comparison-kinds");
        setAlignment(Pos.CENTER_LEFT);
        only.setId("comparison-kinds-only");
        only.getStyleClass().addAll("small", "kinds-only");
        only.setTooltip(new Tooltip(Words.of("comparison.kinds.only.tip")));
        only.selectedProperty().addListener((o, was, is) -> {
            if (!showing) {
                board.look(board.view().with(board.view().filter().with(Part.MARKED, is ? "" : null)));
            }
        });
        progress.getStyleClass().add("kinds-progress");
        getChildren().add(only);
        for (Contrast contrast : Contrast.values()) {
            getChildren().add(box(contrast));
        }
        getChildren().add(progress);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leave.run();
                e.consume();
            }
        });
        visibleProperty().addListener((o, was, is) -> count());
        tallying.progressProperty().addListener((o, was, is) -> progress(is.doubleValue()));
        board.tableProperty().addListener((o, was, is) -> count());
        board.viewProperty().addListener((o, was, is) -> {
            show();
            count();
        });
        board.lines().addListener((Observable o) -> numbers());
        show();
    }

    private CheckBox box(Contrast contrast) {
        CheckBox box = new CheckBox();
        box.setId("kind-" + contrast.word());
        box.getStyleClass().addAll("kind", contrast.word());
        box.setTooltip(new Tooltip(Words.of("comparison.kind." + contrast.word() + ".tip")));
        box.selectedProperty().addListener((o, was, is) -> mark(contrast, is));
        boxes.put(contrast, box);
        return box;
    }

    private void mark(Contrast contrast, boolean on) {
        if (!showing) {
            Set<Contrast> marked = EnumSet.noneOf(Contrast.class);
            marked.addAll(board.view().marked());
            if (on) {
                marked.add(contrast);
            } else {
                marked.remove(contrast);
            }
            board.look(board.view().marking(marked));
        }
    }

    private void show() {
        showing = true;
        boxes.forEach((contrast, box) -> box.setSelected(board.view().marked().contains(contrast)));
        only.setSelected(board.view().filter().has(Part.MARKED));
        showing = false;
    }

    private void progress(double done) {
        progress.setText(done < 1 ? Words.of("comparison.kinds.counting", Math.round(done * 100)) : "");
    }

    /** Counts where somebody looks at the numbers or a filter rests on them. */
    private void count() {
        View view = board.view();
        if (isVisible() || view.filter().asksTally()) {
            tallying.count(board.table(), view.base(), view.known(), this::counted);
        }
    }

    private void counted(Tally counted) {
        boolean other = tally != counted;
        tally = counted;
        if (board.view().tally() != counted) {
            board.look(board.view().with(counted));
        }
        if (other) {
            numbers();
        }
    }

    private void numbers() {
        if (isVisible()) {
            Map<Contrast, Integer> counts = tally.count(board.rows());
            boxes.forEach((contrast, box) ->
                    box.setText(Words.of("comparison.kind." + contrast.word()) + "\u2002" + counts.get(contrast)));
        }
    }

    /** Shows the strip with the keyboard on it, or hides it. */
    public void toggle() {
        setVisible(!isVisible());
        if (isVisible()) {
            numbers();
            boxes.get(Contrast.NUMBER).requestFocus();
        }
    }
}
