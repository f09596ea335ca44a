package parallax.workbench.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.store.articles.ArticleRow;
import parallax.store.coding.Memos;
import parallax.workbench.base.Action;
import parallax.workbench.base.Beside;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.MemoItem;
import parallax.workbench.base.Page;
import parallax.workbench.base.Pane;
import parallax.workbench.base.VersionsItem;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** The project's articles by outlet or date. What is selected here comes into view. */
public final class LibraryPane implements Pane {

    private final Workspace workspace;
    private final Outline outline = new Outline();
    private final TreeView<Entry> tree = new TreeView<>(outline.root());
    private final TextField filter = new TextField();
    private final ToggleButton byOutlet = toggle(Feather.LAYERS, "library.by-outlet");
    private final ToggleButton byDate = toggle(Feather.CALENDAR, "library.by-date");
    private final Label counts = new Label();
    private final SimpleBooleanProperty chosen = new SimpleBooleanProperty();
    private final VBox empty;
    private final Label unmatched = new Label();
    private final VBox node;
    private final List<Action> actions;
    private final OutletActs outlets;
    private boolean following;

    /** @param importing what brings articles in, offered where there are none */
    public LibraryPane(Workspace workspace, Dialogs dialogs, List<Action> importing) {
        this.workspace = workspace;
        DetailsEditor editor = new DetailsEditor(workspace, dialogs);
        outlets = new OutletActs(workspace, dialogs);
        List<Action> all = new ArrayList<>(List.of(
                Action.of("edit.details", Feather.EDIT_2, "Shortcut+E", chosen, () -> editor.edit(selected())),
                Action.of("edit.remove", Feather.TRASH_2, null, chosen, this::remove)));
        all.addAll(outlets.actions());
        actions = List.copyOf(all);
        empty = emptyState(importing);
        unmatched.setWrapText(true);
        unmatched.getStyleClass().add("empty-words");
        StackPane list = new StackPane(tree, empty, unmatched);
        // What is hidden in it must not take the room of the filter and of the tray.
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(header(), list, new TrayStrip(workspace), counts);
        node.getStyleClass().add("library");
        counts.getStyleClass().add("counts");
        counts.setId("library-counts");
        setUpTree();
        filter.textProperty().addListener((o, before, now) -> show());
        workspace.articles().addListener((ListChangeListener<ArticleRow>) change -> show());
        workspace.pageProperty().addListener((o, before, page) -> follow(page));
        show();
    }

    @Override
    public String id() {
        return "library";
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
    public void focus() {
        if (empty.isVisible()) {
            empty.getChildren().get(Math.min(1, empty.getChildren().size() - 1)).requestFocus();
            return;
        }
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
        tree.requestFocus();
    }

    private Node header() {
        ToggleGroup group = new ToggleGroup();
        byOutlet.setToggleGroup(group);
        byDate.setToggleGroup(group);
        byOutlet.setSelected(true);
        byOutlet.getStyleClass().add("left-pill");
        byDate.getStyleClass().add("right-pill");
        group.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                tree.setCellFactory(t -> new EntryCell(grouping()));
                show();
            }
        });
        filter.setId("library-filter");
        filter.setPromptText(Words.of("library.filter"));
        filter.setAccessibleText(Words.of("library.filter"));
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                e.consume();
            } else if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                focus();
                e.consume();
            }
        });
        HBox toggles = new HBox(byOutlet, byDate);
        toggles.setMinWidth(HBox.USE_PREF_SIZE);
        HBox header = new HBox(filter, toggles);
        header.getStyleClass().add("pane-header");
        return header;
    }

    private static ToggleButton toggle(Feather icon, String key) {
        ToggleButton button = new ToggleButton(null, new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(Words.of(key));
        button.setTooltip(new Tooltip(Words.of(key)));
        button.getStyleClass().add("button-icon");
        return button;
    }

    private static VBox emptyState(List<Action> importing) {
        Label words = new Label(Words.of("library.empty"));
        words.setWrapText(true);
        words.getStyleClass().add("empty-words");
        VBox box = new VBox(words);
        for (Action action : importing) {
            Button button = new Button(action.label());
            button.setMnemonicParsing(true);
            if (action.icon() != null) {
                button.setGraphic(new FontIcon(action.icon()));
            }
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(e -> action.fire());
            box.getChildren().add(button);
        }
        box.getStyleClass().add("empty-state");
        return box;
    }

    private void setUpTree() {
        tree.setId("library-tree");
        tree.setShowRoot(false);
        tree.getStyleClass().add("dense");
        tree.setAccessibleText(Words.of("pane.library"));
        tree.setCellFactory(t -> new EntryCell(grouping()));
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<Entry>>) change -> {
            List<ArticleRow> rows = selected();
            chosen.set(!rows.isEmpty());
            chooseOutlets();
            if (!following && rows.size() == 1) {
                workspace.view(rows.getFirst().id());
            }
        });
        tree.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DELETE && chosen.get()) {
                remove();
                e.consume();
            }
        });
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items());
        // Whether there are versions is known for the article that is selected now.
        menu.setOnShowing(e -> menu.getItems().setAll(items()));
        tree.setContextMenu(menu);
    }

    private List<MenuItem> items() {
        List<MenuItem> items =
                new ArrayList<>(actions.stream().map(Action::contextItem).toList());
        items.add(beside());
        selected().stream().limit(1).forEach(row -> {
            String name = row.title() == null ? row.file() : row.title();
            items.add(MemoItem.of(workspace, () -> new Memos.Subject(Memos.Kind.ARTICLE, row.id(), name)));
            items.add(VersionsItem.of(workspace, row.id()));
        });
        return items;
    }

    /** Two chosen articles stand side by side; one stands beside the one that shares most with it. */
    private MenuItem beside() {
        MenuItem beside = new MenuItem(Words.of("library.beside"), new FontIcon(Feather.COLUMNS));
        beside.setId("library-beside");
        beside.disableProperty().bind(chosen.not());
        beside.setOnAction(e -> {
            List<ArticleRow> rows = selected();
            workspace
                    .besideProperty()
                    .set(new Beside(
                            rows.getFirst().id(), rows.size() > 1 ? rows.get(1).id() : null));
        });
        return beside;
    }

    /** An outlet is chosen by its heading, or by an article of it. */
    private void chooseOutlets() {
        List<String> named = new ArrayList<>();
        for (TreeItem<Entry> item : tree.getSelectionModel().getSelectedItems()) {
            if (item != null && item.getValue() instanceof Entry.Group && grouping() == Grouping.OUTLET) {
                item.getChildren().stream()
                        .limit(1)
                        .map(TreeItem::getValue)
                        .filter(Entry.Item.class::isInstance)
                        .map(entry -> ((Entry.Item) entry).row().outlet())
                        .filter(Objects::nonNull)
                        .forEach(named::add);
            }
        }
        named.addAll(OutletActs.of(selected()));
        outlets.choose(named);
    }

    private Grouping grouping() {
        return byDate.isSelected() ? Grouping.DATE : Grouping.OUTLET;
    }

    private List<ArticleRow> selected() {
        return tree.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(TreeItem::getValue)
                .filter(Entry.Item.class::isInstance)
                .map(entry -> ((Entry.Item) entry).row())
                .toList();
    }

    private void remove() {
        List<String> ids = selected().stream().map(ArticleRow::id).toList();
        workspace.act(p -> p.articles().remove(ids));
    }

    private void show() {
        List<ArticleRow> rows = workspace.articles();
        following = true;
        try {
            List<String> before = selected().stream().map(ArticleRow::id).toList();
            if (outline.show(rows, grouping(), filter.getText())) {
                tree.getSelectionModel().clearSelection();
                before.forEach(this::select);
            }
        } finally {
            following = false;
        }
        boolean none = outline.root().getChildren().isEmpty();
        empty.setVisible(rows.isEmpty());
        unmatched.setVisible(none && !rows.isEmpty());
        unmatched.setText(Words.of("library.unmatched", filter.getText()));
        tree.setVisible(!none);
        counts.setText(
                rows.isEmpty()
                        ? ""
                        : Words.of(
                                "library.counts",
                                rows.size(),
                                rows.stream().mapToInt(ArticleRow::quotes).sum()));
        follow(workspace.pageProperty().get());
    }

    /** Shows which article is in view, without taking part in it. */
    private void follow(@Nullable Page page) {
        if (page == null
                || selected().stream()
                        .anyMatch(row -> row.id().equals(page.article().id()))) {
            return;
        }
        following = true;
        try {
            tree.getSelectionModel().clearSelection();
            select(page.article().id());
        } finally {
            following = false;
        }
    }

    private void select(String article) {
        TreeItem<Entry> item = outline.find(article);
        if (item != null) {
            int row = tree.getRow(item);
            if (row >= 0) {
                tree.getSelectionModel().select(row);
            }
        }
    }
}
