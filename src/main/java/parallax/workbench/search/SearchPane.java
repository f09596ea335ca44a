package parallax.workbench.search;

import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Link;
import parallax.store.search.Passage;
import parallax.workbench.base.Action;
import parallax.workbench.base.EmptyState;
import parallax.workbench.base.Latest;
import parallax.workbench.base.Pane;
import parallax.workbench.base.PaneKey;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Every place that fits a query, on one line each with the words around it. */
public final class SearchPane implements Pane {

    private static final Duration TYPING = Duration.millis(250);

    private final Workspace workspace;
    private final StackPane node = new StackPane();
    private final TextField field = new TextField();
    private final ListView<Passage> list = new ListView<>();
    private final Label said = new Label();
    private final Label problem = new Label();
    private final ChoiceBox<Order> order = new ChoiceBox<>();
    private final ChoiceBox<Extent> extent = new ChoiceBox<>();
    private final EmptyState empty = new EmptyState();
    private final PauseTransition typing = new PauseTransition(TYPING);
    private final Latest<String, Found> reading;
    private final SavedSearches saved;
    private final HitTagging tagging;
    private final List<Action> actions;
    private Found found = Found.NOTHING;
    private boolean busy;
    private boolean awaited;

    public SearchPane(Workspace workspace) {
        this.workspace = workspace;
        tagging = new HitTagging(workspace, node);
        saved = new SavedSearches(workspace, field::getText, query -> {
            field.setText(query);
            find();
        });
        reading = new Latest<>(workspace, Found::of, (query, now) -> {
            found = now;
            show();
            if (awaited && field.isFocused() && !now.passages().isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().clearAndSelect(0);
            }
            awaited = false;
        });
        var any = Bindings.isNotEmpty(list.getItems());
        actions = List.of(
                Action.of("go.next-hit", Feather.CHEVRON_DOWN, null, any, () -> walk(1)),
                Action.of("go.previous-hit", Feather.CHEVRON_UP, null, any, () -> walk(-1)),
                Action.of("edit.keep-search", null, null, workspace.open(), saved::keep),
                Action.of("annotate.tag-hits", Feather.TAG, null, any, this::tag));
        lay();
        typing.setOnFinished(e -> find());
        field.textProperty().addListener((o, before, now) -> typing.playFromStart());
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) c -> went());
        workspace.asks().soughtProperty().addListener((o, before, query) -> {
            if (query != null) {
                field.setText(query);
                find();
            }
        });
        workspace.projectProperty().addListener((o, before, now) -> {
            found = Found.NOTHING;
            field.clear();
            reading.forget();
            show();
        });
        show();
    }

    private void lay() {
        field.setId("find-everything");
        field.setPromptText(Words.of("find.prompt"));
        field.setAccessibleText(Words.of("find.prompt"));
        field.setTooltip(new Tooltip(Words.of("find.help")));
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DOWN) {
                typing.stop();
                if (e.getCode() == KeyCode.ENTER) {
                    // A list that is still empty cannot take the keyboard.
                    awaited = true;
                    find();
                } else {
                    list.requestFocus();
                }
                e.consume();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMaxWidth(620);
        said.setId("find-said");
        said.getStyleClass().add("find-said");
        said.setMinWidth(Region.USE_PREF_SIZE);
        order.setId("find-order");
        order.getItems().setAll(Order.values());
        order.setValue(Order.BEST);
        order.setConverter(words(each -> Words.of("find.order." + each.word())));
        order.setAccessibleText(Words.of("find.order"));
        order.setTooltip(new Tooltip(Words.of("find.order")));
        order.valueProperty().addListener((o, before, now) -> show());
        extent.setId("find-extent");
        extent.getItems().setAll(Extent.values());
        extent.setValue(Extent.SENTENCE);
        extent.setConverter(words(each -> Words.of("find.extent." + each.word())));
        extent.setAccessibleText(Words.of("find.extent"));
        extent.setTooltip(new Tooltip(Words.of("find.extent")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(
                field,
                saved.button(),
                said,
                gap,
                order,
                extent,
                actions.getLast().button());
        bar.getStyleClass().add("find-bar");
        list.setId("find-list");
        list.getStyleClass().addAll("dense", "find-list");
        list.setCellFactory(l -> new KwicCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        StackPane body = new StackPane(list, empty);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        problem.setId("find-problem");
        problem.getStyleClass().add("find-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        VBox all = new VBox(bar, problem, body);
        all.getStyleClass().add("find-pane");
        node.getChildren().add(all);
        node.setId("find-pane");
    }

    private static <E> StringConverter<E> words(Function<E, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public E fromString(String typed) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }

    private void find() {
        typing.stop();
        String query = field.getText().strip();
        if (query.isEmpty()) {
            reading.forget();
            found = Found.NOTHING;
            show();
        } else {
            reading.ask(query);
        }
    }

    private void show() {
        busy = true;
        try {
            list.getSelectionModel().clearSelection();
            list.getItems().setAll(order.getValue().of(found.passages()));
        } finally {
            busy = false;
        }
        workspace.asks().walkProperty().set(found.passages().isEmpty() ? null : this::walk);
        String query = field.getText().strip();
        said.setText(query.isEmpty() ? "" : found.words());
        problem.setText(Problem.of(query));
        boolean none = found.passages().isEmpty();
        list.setVisible(!none);
        empty.setVisible(none);
        empty.show(
                Feather.SEARCH,
                !workspace.open().get() ? "find.empty.project" : query.isEmpty() ? "find.empty" : "find.nothing",
                null);
    }

    /** Goes to the next place (1) or the one before (-1), round the end. */
    private void walk(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int at = list.getSelectionModel().getSelectedIndex();
            int next = Math.floorMod(at < 0 && by < 0 ? -1 : at + by, size);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 3));
        }
    }

    private void went() {
        Passage passage = list.getSelectionModel().getSelectedItem();
        if (busy
                || passage == null
                || list.getSelectionModel().getSelectedIndices().size() != 1) {
            return;
        }
        if (!passage.article().isEmpty()) {
            workspace.go(new Link.Place(passage.article(), passage.span()));
        }
    }

    private void tag() {
        List<Passage> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        tagging.ask(chosen.size() < 2 ? List.copyOf(list.getItems()) : chosen, extent.getValue());
    }

    private void pressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        Passage passage = list.getSelectionModel().getSelectedItem();
        switch (e.getCode()) {
            case KeyCode.T -> tag();
            case KeyCode.ENTER -> {
                if (passage != null && passage.where() == Passage.Where.MEMO) {
                    workspace.asks().pane("memos");
                } else if (passage != null && passage.where() == Passage.Where.TAG) {
                    workspace.asks().pane("tags");
                } else if (passage != null) {
                    went();
                    workspace.asks().pane("reader");
                }
            }
            case KeyCode.SLASH -> field.requestFocus();
            default -> {
                return;
            }
        }
        e.consume();
    }

    @Override
    public String id() {
        return "search";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public List<PaneKey> keys() {
        return List.of(
                PaneKey.of("Enter", "find.key.enter"),
                PaneKey.of("/", "find.key.field"),
                PaneKey.of("F3, Shift+F3", "find.key.walk"));
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
