package parallax.workbench.comparison.columns;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;
import parallax.workbench.base.Action;
import parallax.workbench.base.Card;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;

/** What the analyst does with all columns and groups at once. */
public final class ColumnActions {

    private final Board board;
    private final Card card;
    private final Action choose;
    private final Action articles;
    private final Action fold;

    /** Acts on this board; lists open on the card. */
    public ColumnActions(Board board, Card card) {
        this.board = board;
        this.card = card;
        BooleanBinding there = Bindings.isNotEmpty(board.lines());
        choose = Action.of("compare.columns", Feather.COLUMNS, null, there, this::choose);
        articles = Action.of("compare.articles", Feather.FILE_TEXT, null, there, this::articles);
        fold = Action.of("compare.fold", Feather.MINIMIZE_2, null, there, board::foldAll);
    }

    /** In menu order. */
    public List<Action> actions() {
        return List.of(choose, articles, fold);
    }

    /** Opens the list of all columns. */
    void choose() {
        ColumnsForm form = new ColumnsForm(board);
        card.show(Words.of("comparison.columns.title"), form, form.first());
    }

    private void articles() {
        board.switches().articles().set(!board.switches().articles().get());
    }
}
