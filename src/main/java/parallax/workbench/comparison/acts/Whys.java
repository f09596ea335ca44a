package parallax.workbench.comparison.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Rendering;
import parallax.project.Reason;
import parallax.workbench.base.Action;
import parallax.workbench.base.Card;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.Heard;

/** What the table can tell of its links: why a wording stands where it stands, and what its speaker said before. */
public final class Whys {

    private final Board board;
    private final Card card;
    private final Action why;
    private final Action before;
    private final Action join;

    /** Explains rows of this board on the card. */
    public Whys(Board board, Card card) {
        this.board = board;
        this.card = card;
        why = Action.of("compare.why", Feather.HELP_CIRCLE, null, when(s -> meant(s) != null), this::why);
        before = Action.of("compare.before", Feather.REPEAT, null, when(s -> !heard(s).isEmpty()), this::before);
        join = Action.of("compare.join", Feather.GIT_MERGE, null, when(s -> !heard(s).isEmpty()), this::join);
    }

    private BooleanBinding when(Predicate<Spot> test) {
        return Bindings.createBooleanBinding(
                () -> Optional.ofNullable(board.spotProperty().get())
                        .filter(test)
                        .isPresent(),
                board.spotProperty());
    }

    /** In menu order. */
    public List<Action> actions() {
        return List.of(why, before, join);
    }

    private List<Heard> heard(Spot spot) {
        return Heard.of(board.table(), spot.row());
    }

    /** The rendering that the question is about: the cell's, or the base wording in the statement's own cell. */
    private @Nullable Rendering meant(Spot spot) {
        if (spot.rendering() != null || spot.column() >= 0) {
            return spot.rendering();
        }
        Against against = spot.row().against(board.view());
        return against.foreign()
                ? spot.row().statement().renderings().get(spot.row().row().base())
                : against.wording();
    }

    private void why() {
        Spot at = spot();
        Rendering rendering = meant(at);
        if (rendering != null) {
            board.desk().why(at.row().table(), at.row().row(), rendering, reasons -> show(at, rendering, reasons));
        }
    }

    private void show(Spot at, Rendering rendering, List<Reason> reasons) {
        List<ReasonNode> nodes = new ArrayList<>();
        reasons.forEach(reason -> nodes.add(new ReasonNode(at.row().article(rendering), rendering, reason)));
        VBox all = new VBox();
        all.getStyleClass().add("reasons");
        all.getChildren().setAll(nodes);
        if (nodes.isEmpty()) {
            all.getChildren().add(ReasonNode.line(Words.of("comparison.why.alone")));
        }
        ScrollPane scroll = new ScrollPane(all);
        scroll.setId("why");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "reasons-scroll");
        card.show(Words.of("comparison.why.title", at.row().source(rendering)), scroll, scroll);
    }

    private void before() {
        board.go(Spot.at(heard(spot()).getFirst().row(), -1));
    }

    private void join() {
        board.desk()
                .merge(List.of(spot().row().id(), heard(spot()).getFirst().row().id()));
    }

    private Spot spot() {
        return Optional.ofNullable(board.spotProperty().get()).orElseThrow();
    }
}
