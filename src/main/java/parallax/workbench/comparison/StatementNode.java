package parallax.workbench.comparison;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Rendering;
import parallax.workbench.base.Words;

/** The first cell of a row, which stays in place: the statement in its base wording. */
final class StatementNode extends Region {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Board board;
    private final RowModel row;
    private final Prose prose = new Prose();
    private final HBox head = new HBox();

    /** @param headed whether a line above names the speaker */
    StatementNode(Board board, RowModel row, boolean headed) {
        this.board = board;
        this.row = row;
        getStyleClass().add("comparison-statement");
        int base = row.base(board.view().base());
        Rendering wording = row.statement().renderings().get(base);
        Label who = new Label(headed ? row.source(wording) : speaker());
        who.getStyleClass().add(headed ? "statement-source" : "statement-speaker");
        who.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(who, Priority.ALWAYS);
        Label outlets = new Label(Words.of("comparison.outlets", row.outlets()));
        outlets.setMinWidth(Region.USE_PREF_SIZE);
        outlets.getStyleClass().add("statement-outlets");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("cell-head");
        head.getChildren().addAll(opener(), who, outlets);
        String text = row.text(base);
        prose.show(Strand.plain(text), false);
        Tips.on(this, () -> text);
        getChildren().addAll(head, prose);
        mark();
    }

    private Button opener() {
        boolean open = row.id().equals(board.openedProperty().get());
        Button opener = new Button(null, new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        opener.getStyleClass().addAll("flat", "row-opener");
        opener.setFocusTraversable(false);
        String words = Words.of(open ? "comparison.close-row" : "comparison.open-row");
        opener.setAccessibleText(words);
        Tips.on(opener, () -> words);
        opener.setOnAction(e -> board.toggle(row));
        return opener;
    }

    private String speaker() {
        String name = row.speaker() == null ? Words.of("comparison.speaker-unknown") : row.speaker();
        return row.occasion() == null ? name : name + " · " + row.occasion().label();
    }

    void limit(int lines) {
        prose.limit(lines);
    }

    /** Shows whether the analyst is here. */
    void mark() {
        Spot spot = board.spotProperty().get();
        pseudoClassStateChanged(HERE, spot != null && spot.row().id().equals(row.id()) && spot.column() < 0);
    }

    @Override
    protected void layoutChildren() {
        Fit fit = board.fit();
        double width = getWidth() - 2 * fit.side();
        double outdent = 0.4 * fit.em();
        head.resizeRelocate(fit.side() - outdent, fit.gap(), width + outdent, fit.head() - 0.2 * fit.em());
        double top = fit.gap() + fit.head();
        prose.resizeRelocate(fit.side(), top, width, getHeight() - top);
    }
}
