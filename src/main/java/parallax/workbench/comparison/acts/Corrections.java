package parallax.workbench.comparison.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Rendering;
import parallax.workbench.base.Action;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.table.Base;
import parallax.workbench.comparison.table.RowModel;

/** What the analyst can put right in the table; each is one act of the project, which can be undone. */
public final class Corrections {

    private final Board board;
    private final OccasionActions occasions;
    private final Whys whys;
    private final ContextActions context;
    private final Action merge;
    private final Action split;
    private final Action cut;
    private final Action put;
    private final Action confirm;
    private final Action refuse;
    private final Action beside;

    /** Acts on the board that these three share. */
    public Corrections(Board board, OccasionActions occasions, Whys whys, ContextActions context) {
        this.board = board;
        this.occasions = occasions;
        this.whys = whys;
        this.context = context;
        BooleanBinding several =
                Bindings.createBooleanBinding(() -> board.chosenProperty().get().size() > 1, board.chosenProperty());
        merge = Action.of("compare.merge", Feather.GIT_MERGE, null, several, this::merge);
        split = Action.of(
                "compare.split",
                Feather.SCISSORS,
                null,
                when(s -> s.rendering() != null
                        && s.row().statement().renderings().size() > 1),
                this::split);
        cut = Action.of("compare.cut", Feather.CORNER_UP_RIGHT, null, when(s -> s.rendering() != null), this::cut);
        put = Action.of(
                "compare.put",
                Feather.CORNER_RIGHT_DOWN,
                null,
                when(s -> board.cutProperty().get() != null
                        && takes(s.row(), board.cutProperty().get())),
                this::put);
        confirm = Action.of("compare.confirm", Feather.CHECK, null, when(Spot::asks), this::confirm);
        refuse = Action.of(
                "compare.refuse",
                Feather.X,
                null,
                when(s -> s.rendering() != null
                        && s.row().statement().renderings().size() > 1),
                this::refuse);
        beside = Action.of("compare.beside", Feather.COLUMNS, null, when(s -> s.rendering() != null), this::beside);
    }

    private BooleanBinding when(Predicate<Spot> test) {
        return Bindings.createBooleanBinding(
                () -> Optional.ofNullable(board.spotProperty().get())
                        .filter(test)
                        .isPresent(),
                board.spotProperty(),
                board.cutProperty());
    }

    /** In menu order. */
    public List<Action> actions() {
        return List.of(beside, confirm, refuse, merge, split, cut, put);
    }

    /** All that can be done here, to pop up. */
    public ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        for (List<Action> group : List.of(actions(), occasions.actions(), whys.actions(), context.actions())) {
            menu.getItems().add(new SeparatorMenuItem());
            group.stream().map(Action::contextItem).forEach(menu.getItems()::add);
        }
        menu.getItems().removeFirst();
        return menu;
    }

    /** Whether the rendering can be put into the row: it stands in another one. */
    public static boolean takes(RowModel row, Rendering rendering) {
        return row.rendering(rendering.id()) == null;
    }

    /** Puts a rendering into a row. */
    public void move(Rendering rendering, RowModel into) {
        board.desk().move(rendering.id(), into.id());
    }

    private void merge() {
        Set<String> chosen = board.chosenProperty().get();
        List<String> inOrder =
                board.rows().stream().map(RowModel::id).filter(chosen::contains).toList();
        board.desk().merge(inOrder);
    }

    private void split() {
        board.desk().split(spot().row().id(), meant().id());
    }

    private void cut() {
        board.cutProperty().set(meant().equals(board.cutProperty().get()) ? null : meant());
    }

    private void put() {
        Rendering marked = board.cutProperty().get();
        if (marked != null) {
            move(marked, spot().row());
            board.cutProperty().set(null);
        }
    }

    private void confirm() {
        board.desk().confirm(spot().row().id(), meant().id());
    }

    private void refuse() {
        board.desk().refuse(spot().row().id(), meant().id());
    }

    /** Shows the article whose wording is compared to on the left, the one of this cell on the right. */
    private void beside() {
        RowModel row = spot().row();
        String outlet = board.view().base() instanceof Base.Outlet of ? of.source() : null;
        Rendering base = row.statement().renderings().get(row.base(outlet));
        boolean same = base.article().equals(meant().article());
        board.desk().beside(base.article(), same ? null : meant().article());
    }

    private Spot spot() {
        return Optional.ofNullable(board.spotProperty().get()).orElseThrow();
    }

    private Rendering meant() {
        return Optional.ofNullable(spot().rendering()).orElseThrow();
    }
}
