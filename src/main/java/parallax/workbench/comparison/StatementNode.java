package parallax.workbench.comparison;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.statements.Collation;
import parallax.statements.Differences;
import parallax.statements.Flag;
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
        Against against = row.against(board.view());
        Label who = new Label(headed ? against.source(against.wording()) : speaker());
        who.getStyleClass().add(headed ? "statement-source" : "statement-speaker");
        who.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(who, Priority.ALWAYS);
        Label outlets = new Label(Words.of("comparison.outlets", row.row().outlets()));
        outlets.setMinWidth(Region.USE_PREF_SIZE);
        outlets.getStyleClass().add("statement-outlets");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("cell-head");
        head.getChildren().addAll(opener(), who);
        List<Heard> heard = Heard.of(board.table(), row);
        if (!heard.isEmpty()) {
            Label sign = new Label(null, new FontIcon(Feather.REPEAT));
            sign.getStyleClass().add("statement-heard");
            sign.setAccessibleText(heard.getFirst().words());
            head.getChildren().add(sign);
        }
        head.getChildren().add(outlets);
        if (row.outlets() < row.row().outlets()) {
            Label witnesses = new Label(Words.of("comparison.witnesses", row.outlets()));
            witnesses.setMinWidth(Region.USE_PREF_SIZE);
            witnesses.getStyleClass().add("statement-witnesses");
            head.getChildren().add(witnesses);
        }
        if (against.unmatched()) {
            Label none = new Label(Words.of("comparison.base.unmatched"), new FontIcon(Feather.ALERT_CIRCLE));
            none.setMinWidth(Region.USE_PREF_SIZE);
            none.getStyleClass().add("statement-unmatched");
            Tips.on(none, () -> Words.of("comparison.base.unmatched.tip"));
            head.getChildren().add(none);
        }
        if (against.compares()) {
            board.collations().with(row, against, this::flag);
        }
        String text = against.words();
        prose.show(Differences.plain(text), false);
        Tips.on(this, () -> tip(text, heard));
        getChildren().addAll(head, prose);
        mark();
    }

    /** Says that some outlet's wording is flagged, also where its column is out of sight. */
    private void flag(Collation collation) {
        List<Integer> all =
                IntStream.range(0, row.statement().renderings().size()).boxed().toList();
        for (Flag flag : Flagged.of(row.against(board.view()), collation, all)) {
            Label badge = Flagged.badge(flag);
            badge.setText(null);
            head.getChildren().add(2, badge);
        }
    }

    private static String tip(String text, List<Heard> heard) {
        StringBuilder tip = new StringBuilder(text);
        heard.forEach(h -> tip.append("\n\n").append(h.words()));
        return tip.toString();
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
