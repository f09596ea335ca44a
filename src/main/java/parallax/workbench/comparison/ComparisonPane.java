package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.project.Project;
import parallax.statements.comparison.Comparison;
import parallax.statements.comparison.Excerpt;
import parallax.workbench.base.Action;
import parallax.workbench.base.Card;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Pane;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.comparison.acts.ContextActions;
import parallax.workbench.comparison.acts.Corrections;
import parallax.workbench.comparison.acts.KeyedActions;
import parallax.workbench.comparison.acts.OccasionActions;
import parallax.workbench.comparison.acts.Whys;
import parallax.workbench.comparison.bar.Bar;
import parallax.workbench.comparison.bar.Chips;
import parallax.workbench.comparison.bar.Emptiness;
import parallax.workbench.comparison.bar.EmptyNode;
import parallax.workbench.comparison.bar.FilterActions;
import parallax.workbench.comparison.bar.HiddenNote;
import parallax.workbench.comparison.bar.KindStrip;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Desk;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.board.ViewKeeper;
import parallax.workbench.comparison.board.WorkspaceDesk;
import parallax.workbench.comparison.columns.ColumnActions;
import parallax.workbench.comparison.grid.Grid;
import parallax.workbench.comparison.opened.OpenedActions;
import parallax.workbench.comparison.overview.OverviewPicture;
import parallax.workbench.comparison.overview.OverviewStrip;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.FilterWords;
import parallax.workbench.comparison.table.RowModel;
import parallax.workbench.comparison.table.View;

/** The comparison table: every statement with what each outlet did with it. */
public final class ComparisonPane implements Pane {

    private final Board board;
    private final Corrections corrections;
    private final OccasionActions occasions;
    private final Whys whys;
    private final OpenedActions opened;
    private final ContextActions context;
    private final FilterActions filters;
    private final KindStrip kinds;
    private final Chips chips;
    private final ColumnActions columns;
    private final Grid grid;
    private final OverviewStrip strip;
    private final BorderPane table;
    private final Bar bar;
    private final Action differences;
    private final EmptyNode empty;
    private final Label notice = new Label(Words.of("comparison.one-outlet"), new FontIcon(Feather.INFO));
    private final VBox node;
    private final Workspace workspace;

    /** The pane of the real program. */
    public ComparisonPane(Workspace workspace, Dialogs dialogs) {
        this(workspace, new WorkspaceDesk(workspace, dialogs));
        workspace.comparisonProperty().addListener((o, was, is) -> board.show(is));
        workspace.cursorProperty().addListener((o, was, is) -> board.follow(is));
        board.show(workspace.comparisonProperty().get());
        ViewKeeper keeper = new ViewKeeper(board);
        workspace.projectProperty().addListener((o, was, is) -> {
            keeper.opened(is != null);
            if (is != null) {
                board.arrangement().recall();
            }
        });
        workspace.revisionProperty().addListener((o, was, is) -> keeper.refresh());
    }

    /** The pane over any desk: so it can be tried on tables made by hand. */
    public ComparisonPane(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        board = new Board(desk);
        StackPane body = new StackPane();
        Card card = new Card(body);
        occasions = new OccasionActions(board, card);
        whys = new Whys(board, card);
        context = new ContextActions(board, card);
        filters = new FilterActions(board, card);
        board.onDescribe(context::describe);
        corrections = new Corrections(board, occasions, whys, context);
        grid = new Grid(board, corrections);
        opened = new OpenedActions(board, grid.list());
        strip = new OverviewStrip(board, grid.list());
        table = new BorderPane(grid, null, strip, null, null);
        Runnable leave = () -> grid.list().requestFocus();
        kinds = new KindStrip(board, leave);
        chips = new Chips(board, leave);
        differences =
                Action.of("compare.kinds", Feather.SLIDERS, null, Bindings.isNotEmpty(board.lines()), kinds::toggle);
        bar = new Bar(
                board,
                leave,
                Stream.concat(Stream.of(differences), filters.buttons().stream())
                        .map(Action::button)
                        .toList());
        columns = new ColumnActions(board, card);
        new TableKeys(board, grid);
        new Keys(board, grid, new KeyedActions(actions()));
        empty = new EmptyNode(board);
        body.getChildren().addAll(table, empty);
        body.setMinSize(0, 0);
        VBox.setVgrow(body, Priority.ALWAYS);
        notice.setId("comparison-notice");
        notice.getStyleClass().add("comparison-notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.setWrapText(true);
        node = new VBox(bar, kinds, chips, new HiddenNote(board), notice, body);
        node.setMinSize(0, 0);
        node.setId("comparison-pane");
        node.getStyleClass().add("comparison-pane");
        for (Observable seen : List.<Observable>of(
                board.lines(),
                workspace.projectProperty(),
                workspace.articles(),
                workspace.running(),
                workspace.settledProperty())) {
            seen.addListener((Observable o) -> settle());
        }
        settle();
    }

    /** What the table shows, where that is not simply everything in its usual order. */
    public Optional<Shown> shown() {
        View view = board.view();
        Comparison whole = board.table().comparison();
        List<Integer> columns = board.columns().shown();
        List<String> lines = new ArrayList<>(FilterWords.lines(view));
        if (columns.size() < whole.columns().size()) {
            lines.add(Words.of(
                    "comparison.scope.columns",
                    columns.stream().map(c -> whole.columns().get(c).source()).collect(Collectors.joining(", "))));
        }
        boolean moved = !columns.equals(
                IntStream.range(0, whole.columns().size()).boxed().toList());
        if (lines.isEmpty() && !moved) {
            return Optional.empty();
        }
        List<RowModel> rows = board.rows();
        return Optional.of(new Shown(
                () -> Excerpt.of(whole, rows.stream().map(r -> part(r, view)).toList(), columns),
                List.copyOf(lines),
                rows.size(),
                columns.size(),
                view.marked()));
    }

    private static Excerpt.Part part(RowModel row, View view) {
        Against against = row.against(view);
        return new Excerpt.Part(
                row.row(), against.wording(), against.foreign() ? against.article(against.wording()) : null);
    }

    /** What the parts of this pane look at together. */
    public Board board() {
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
                workspace.comparing());
        bar.setVisible(all > 0);
        bar.setManaged(all > 0);
        notice.setVisible(why == null && board.table().comparison().columns().size() == 1);
        notice.setManaged(notice.isVisible());
        table.setVisible(why == null);
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
        BooleanBinding filtered = Bindings.createBooleanBinding(
                () -> !board.view().filter().active().isEmpty(), board.viewProperty());
        BooleanBinding at = Bindings.isNotNull(board.spotProperty());
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("compare.find", Feather.SEARCH, null, there, bar::search));
        actions.add(Action.of("compare.open", Feather.ALIGN_LEFT, null, at, this::toggle));
        actions.add(Action.of(
                "compare.left-out",
                Feather.TYPE,
                null,
                there,
                () -> board.switches().leftOut().set(!board.switches().leftOut().get())));
        actions.add(Action.of(
                "compare.copies",
                Feather.COPY,
                null,
                there,
                () -> board.switches()
                        .together()
                        .set(!board.switches().together().get())));
        actions.add(Action.of("compare.overview", Feather.BAR_CHART, null, there, this::toggleOverview));
        actions.add(Action.of("compare.overview-picture", Feather.IMAGE, null, there, this::saveOverview));
        actions.addAll(columns.actions());
        actions.add(differences);
        actions.add(Action.of("compare.chips", null, null, filtered, chips::focus));
        actions.addAll(filters.actions());
        actions.addAll(context.actions());
        actions.addAll(opened.actions());
        actions.addAll(corrections.actions());
        actions.addAll(occasions.actions());
        actions.addAll(whys.actions());
        return List.copyOf(actions);
    }

    private void toggleOverview() {
        strip.setVisible(!strip.isVisible());
        strip.setManaged(strip.isVisible());
    }

    private void saveOverview() {
        Project project = workspace.projectProperty().get();
        new OverviewPicture(board).save(strip, project == null ? "" : project.name());
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
