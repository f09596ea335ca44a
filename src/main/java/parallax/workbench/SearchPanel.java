package parallax.workbench;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import parallax.news.Link.Place;
import parallax.store.search.Search.Hit;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.search.Problem;

/** Search in all articles and notes, laid over the window: type, arrow down, Enter goes there, Escape goes back. */
final class SearchPanel {

    private static final int MOST = 100;

    private final Workspace workspace;
    private final TextField field = new TextField();
    private final ListView<Hit> hits = new ListView<>();
    private final Label said = new Label();
    private final VBox node = new VBox(field, said, hits);
    private final PauseTransition typing = new PauseTransition(Duration.millis(150));
    private @Nullable Node before;
    private long asked;

    SearchPanel(Workspace workspace) {
        this.workspace = workspace;
        node.getStyleClass().add("search-panel");
        node.setId("search-panel");
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.setVisible(false);
        field.setId("search-field");
        field.setPromptText(Words.of("search.prompt"));
        field.setAccessibleText(Words.of("search.prompt"));
        said.getStyleClass().add("text-muted");
        said.setWrapText(true);
        hits.setId("search-hits");
        hits.setAccessibleText(Words.of("search.hits"));
        hits.setCellFactory(list -> new HitCell());
        hits.visibleProperty().bind(Bindings.isNotEmpty(hits.getItems()));
        hits.managedProperty().bind(hits.visibleProperty());
        typing.setOnFinished(e -> find());
        field.textProperty().addListener((o, old, now) -> typing.playFromStart());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        hits.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        node.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((o, old, now) -> {
            if (now != null && !isInside(now)) {
                // The analyst went on elsewhere, and is not called back.
                node.setVisible(false);
            }
        });
        workspace.projectProperty().addListener((o, old, now) -> {
            hits.getItems().clear();
            close();
        });
    }

    Node node() {
        return node;
    }

    private boolean isInside(Node of) {
        Node at = of;
        while (at != null && at != node) {
            at = at.getParent();
        }
        return at != null;
    }

    void open() {
        if (!node.isVisible() && node.getScene() != null) {
            before = node.getScene().getFocusOwner();
        }
        node.setVisible(true);
        field.requestFocus();
        field.selectAll();
        find();
    }

    private void close() {
        if (node.isVisible()) {
            node.setVisible(false);
            if (before != null) {
                before.requestFocus();
            }
        }
    }

    private void pressed(KeyEvent e) {
        KeyCode code = e.getCode();
        if (code == KeyCode.ESCAPE) {
            close();
        } else if (code == KeyCode.ENTER && e.isShortcutDown()) {
            String query = field.getText().strip();
            close();
            workspace.asks().search(query);
            workspace.asks().pane("search");
        } else if (code == KeyCode.ENTER) {
            go();
        } else if (code == KeyCode.DOWN && field.isFocused() && !hits.getItems().isEmpty()) {
            hits.requestFocus();
            hits.getSelectionModel().select(Math.min(1, hits.getItems().size() - 1));
        } else if (code == KeyCode.UP
                && hits.isFocused()
                && hits.getSelectionModel().getSelectedIndex() <= 0) {
            field.requestFocus();
        } else {
            return;
        }
        e.consume();
    }

    private void find() {
        String query = field.getText().strip();
        long now = ++asked;
        if (query.isEmpty()) {
            hits.getItems().clear();
            said.setText(Words.of("search.hint"));
            return;
        }
        workspace.read(p -> p.search().find(query, MOST), found -> {
            if (now == asked) {
                hits.getItems().setAll(found);
                hits.getSelectionModel().selectFirst();
                String problem = Problem.of(query);
                String count = Words.of("search.found", found.size(), query);
                said.setText(problem.isEmpty() ? count : problem + " " + count);
            }
        });
    }

    private void go() {
        Hit hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null) {
            close();
            workspace.go(new Place(hit.article(), hit.span()));
            workspace.asks().walkProperty().set(this::walk);
        }
    }

    /** On to the next article found (1) or the one before (-1), round the end. */
    private void walk(int by) {
        int size = hits.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(hits.getSelectionModel().getSelectedIndex() + by, size);
            hits.getSelectionModel().clearAndSelect(next);
            Hit hit = hits.getItems().get(next);
            workspace.go(new Place(hit.article(), hit.span()));
        }
    }

    /** Source and title over the words around the hit, which stand out by weight and tint. */
    private static final class HitCell extends ListCell<Hit> {

        private final Label where = new Label();
        private final TextFlow snippet = new TextFlow();
        private final VBox box = new VBox(where, snippet);

        HitCell() {
            where.getStyleClass().add("where");
            box.getStyleClass().add("hit");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                return;
            }
            where.setText(Words.of(hit.note() ? "search.note" : "search.article", hit.source(), hit.title()));
            snippet.getChildren().clear();
            for (String part : hit.snippet().replace('\n', ' ').split("(?=\u2039)|(?<=\u203a)")) {
                boolean found = part.startsWith("\u2039");
                Text text = new Text(part.replaceAll("[\u2039\u203a]", ""));
                text.getStyleClass().add(found ? "found" : "around");
                snippet.getChildren().add(text);
            }
            setGraphic(box);
        }
    }
}
