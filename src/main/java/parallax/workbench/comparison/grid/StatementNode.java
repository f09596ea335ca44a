package parallax.workbench.comparison.grid;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.statements.collation.Differences;
import parallax.statements.collation.Flag;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.marks.Flagged;
import parallax.workbench.comparison.marks.Prose;
import parallax.workbench.comparison.marks.Sign;
import parallax.workbench.comparison.marks.SignLine;
import parallax.workbench.comparison.marks.Tips;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.Fit;
import parallax.workbench.comparison.table.Heard;
import parallax.workbench.comparison.table.Reading;
import parallax.workbench.comparison.table.RowModel;

/** The first cell of a row, which stays in place: the statement in its base wording. */
final class StatementNode extends Region {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** Degrees by which the sign that points aside is turned to point down. */
    private static final double DOWN = 90;

    private final Board board;
    private final Region ground = new Region();
    private final Prose prose = new Prose();
    private final SignLine head = new SignLine();
    private final Button opener = new Button(null, new FontIcon(Feather.CHEVRON_RIGHT));
    private final Map<Flag, Sign> flags = new EnumMap<>(Flag.class);
    private final Sign source;
    private final Sign speaker;
    private final Sign heard;
    private final Sign outlets;
    private final Sign witnesses;
    private final Sign unmatched;
    private @Nullable Seen shown;

    /** What it shows; {@code headed} where a line above names the speaker. */
    private record Seen(RowModel row, boolean headed, boolean open, long look, boolean read) {

        boolean is(RowModel other, boolean above, boolean opened, long as, boolean known) {
            return row == other && headed == above && open == opened && look == as && read == known;
        }
    }

    StatementNode(Board board) {
        this.board = board;
        getStyleClass().add("comparison-statement");
        ground.getStyleClass().add("statement-ground");
        opener.getStyleClass().addAll("flat", "row-opener");
        opener.setFocusTraversable(false);
        opener.setOnAction(e -> {
            if (shown != null) {
                board.toggle(shown.row());
            }
        });
        Tips.on(opener, opener::getAccessibleText);
        head.first(opener);
        for (Flag flag : Flag.values()) {
            flags.put(flag, head.sign("cell-flag " + flag.word(), Feather.FLAG));
        }
        source = head.sign("statement-source", null);
        speaker = head.sign("statement-speaker", null);
        heard = head.sign("statement-heard", Feather.REPEAT);
        outlets = head.sign("statement-outlets", null);
        witnesses = head.sign("statement-witnesses", null);
        unmatched = head.sign("statement-unmatched", Feather.ALERT_CIRCLE);
        Tips.on(this, this::tip);
        getChildren().addAll(ground, head, prose);
        getChildren().forEach(part -> part.setManaged(false));
    }

    /** Shows a row's statement; {@code reading} may be there only later. */
    void show(RowModel row, boolean headed, boolean open, long look, @Nullable Reading reading) {
        boolean known = reading != null;
        Seen before = shown;
        if (before != null && before.is(row, headed, open, look, known)) {
            return;
        }
        shown = new Seen(row, headed, open, look, known);
        flag(reading);
        if (before != null && before.is(row, headed, open, look, !known)) {
            return;
        }
        Against against = row.against(board.view());
        opener.getGraphic().setRotate(open ? DOWN : 0);
        opener.setAccessibleText(Words.of(open ? "comparison.close-row" : "comparison.open-row"));
        head.growing(headed ? source : speaker);
        (headed ? speaker : source).hide();
        (headed ? source : speaker).show(headed ? against.source(against.wording()) : speaker(row));
        List<Heard> echoes = Heard.of(board.table(), row);
        if (echoes.isEmpty()) {
            heard.hide();
        } else {
            heard.show("");
            heard.label().setAccessibleText(echoes.getFirst().words());
        }
        outlets.show(Words.of("comparison.outlets", row.row().outlets()));
        witnesses.showAny(row.outlets() < row.row().outlets() ? Words.of("comparison.witnesses", row.outlets()) : "");
        if (against.unmatched()) {
            unmatched.show(Words.of("comparison.base.unmatched"), Words.of("comparison.base.unmatched.tip"));
        } else {
            unmatched.hide();
        }
        prose.show(Differences.plain(against.words()), false);
        mark();
        requestLayout();
    }

    /** Says that some outlet's wording is flagged, also where its column is out of sight. */
    private void flag(@Nullable Reading reading) {
        Seen of = shown;
        Set<Flag> found = reading == null || of == null
                ? Set.of()
                : reading.flags(
                        IntStream.range(0, of.row().statement().renderings().size())
                                .boxed()
                                .toList());
        flags.forEach((flag, sign) -> {
            if (found.contains(flag)) {
                sign.show("", Flagged.tip(flag));
            } else {
                sign.hide();
            }
        });
    }

    private String tip() {
        Seen of = shown;
        if (of == null) {
            return "";
        }
        StringBuilder tip = new StringBuilder(of.row().against(board.view()).words());
        Heard.of(board.table(), of.row()).forEach(h -> tip.append("\n\n").append(h.words()));
        return tip.toString();
    }

    private static String speaker(RowModel row) {
        String name = row.speaker() == null ? Words.of("comparison.speaker-unknown") : row.speaker();
        return row.occasion() == null ? name : name + " · " + row.occasion().label();
    }

    void limit(int lines) {
        prose.limit(lines);
    }

    /** Shows whether the analyst is here. */
    void mark() {
        Seen of = shown;
        if (of != null) {
            Spot spot = board.spotProperty().get();
            String id = of.row().id();
            ground.pseudoClassStateChanged(HERE, spot != null && spot.row().id().equals(id) && spot.column() < 0);
            pseudoClassStateChanged(CHOSEN, board.chosenProperty().get().contains(id));
        }
    }

    @Override
    protected void layoutChildren() {
        Fit fit = board.fit();
        double width = getWidth() - 2 * fit.side();
        double outdent = 0.4 * fit.em();
        double top = fit.gap() + fit.head();
        ground.resizeRelocate(0, 0, getWidth(), getHeight());
        head.gap(0.43 * fit.em());
        head.resizeRelocate(fit.side() - outdent, fit.gap(), width + outdent, fit.head() - 0.2 * fit.em());
        prose.resizeRelocate(fit.side(), top, width, getHeight() - top);
    }
}
