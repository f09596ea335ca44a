package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.workbench.base.Action;
import parallax.workbench.base.Pane;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** The comparison table: every statement with what each outlet did with it. */
public final class ComparisonPane implements Pane {

    private final Board board;
    private final Corrections corrections;
    private final Grid grid;
    private final Bar bar;
    private final EmptyNode empty;
    private final Label notice = new Label(Words.of("comparison.one-outlet"), new FontIcon(Feather.INFO));
    private final VBox node;
    private final Workspace workspace;

    public ComparisonPane(Workspace workspace) {
        this(workspace, new WorkspaceDesk(workspace));
        workspace.comparisonProperty().addListener((o, was, is) -> board.show(is));
        workspace.cursorProperty().addListener((o, was, is) -> board.follow(is));
        board.show(workspace.comparisonProperty().get());
    }

    ComparisonPane(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        board = new Board(desk);
        corrections = new Corrections(board);
        grid = new Grid(board, corrections);
        bar = new Bar(board, () -> grid.list().requestFocus());
        new Keys(board, grid, corrections, bar::search);
        empty = new EmptyNode(board);
        StackPane body = new StackPane(grid, empty);
        body.setMinSize(0, 0);
        VBox.setVgrow(body, Priority.ALWAYS);
        notice.setId("comparison-notice");
        notice.getStyleClass().add("comparison-notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.setWrapText(true);
        node = new VBox(bar, new Chips(board), new HiddenNote(board), notice, body);
        node.setMinSize(0, 0);
        node.setId("comparison-pane");
        node.getStyleClass().add("comparison-pane");
        for (Observable seen : List.<Observable>of(
                board.lines(), workspace.projectProperty(), workspace.articles(), workspace.running())) {
            seen.addListener((Observable o) -> settle());
        }
        settle();
    }

    Board board() {
        return board;
    }

    private void settle() {
        int all = board.table().rows().size();
        @Nullable
        Emptiness why = Emptiness.of(
                workspace.projectProperty().get() != null,
                workspace.articles().size(),
                all,
                board.lines().size(),
                !workspace.running().isEmpty());
        bar.setVisible(all > 0);
        bar.setManaged(all > 0);
        notice.setVisible(why == null && board.table().comparison().columns().size() == 1);
        notice.setManaged(notice.isVisible());
        grid.setVisible(why == null);
        empty.setVisible(why != null);
        if (why != null) {
            empty.show(why);
        }
    }

    @Override
    public String id() {
        return "comparison";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        BooleanBinding there = Bindings.isNotEmpty(board.lines());
        BooleanBinding at = Bindings.isNotNull(board.spotProperty());
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("compare.find", Feather.SEARCH, null, there, bar::search));
        actions.add(Action.of("compare.open", Feather.ALIGN_LEFT, null, at, this::toggle));
        actions.add(Action.of(
                "compare.left-out",
                Feather.TYPE,
                null,
                there,
                () -> board.leftOutProperty().set(!board.leftOutProperty().get())));
        actions.addAll(corrections.actions());
        return List.copyOf(actions);
    }

    private void toggle() {
        Spot spot = board.spotProperty().get();
        if (spot != null) {
            board.toggle(spot.row());
        }
    }

    @Override
    public void focus() {
        grid.list().requestFocus();
    }
}
