package parallax.workbench.history;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import parallax.store.History;
import parallax.workbench.base.Action;
import parallax.workbench.base.EmptyState;
import parallax.workbench.base.Latest;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Pane;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Every act by its name, the newest first, and the way back to the state after any of them. */
public final class HistoryPane implements Pane {

    private static final int MOST = 2_000;

    private final Workspace workspace;
    private final ListView<Step> list = new ListView<>();
    private final EmptyState empty = new EmptyState();
    private final VBox node;
    private final Latest<Integer, List<History.Act>> reading;
    private final ObservableValue<Boolean> shown;
    private final Action to;

    public HistoryPane(Workspace workspace) {
        this.workspace = workspace;
        reading = new Latest<>(workspace, (project, most) -> project.history().list(most), (most, acts) -> show(acts));
        to = Action.of(
                "edit.history-to",
                Feather.ROTATE_CCW,
                null,
                Bindings.isNotNull(list.getSelectionModel().selectedItemProperty()),
                this::go);
        list.setId("history-list");
        list.getStyleClass().addAll("dense", "history-list");
        list.setCellFactory(l -> new StepCell());
        list.setAccessibleText(Words.of("pane.history"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                to.fire();
                e.consume();
            }
        });
        list.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                to.fire();
            }
        });
        Label hint = new Label(Words.of("history.hint"));
        hint.getStyleClass().add("history-hint");
        hint.setWrapText(true);
        hint.setMinWidth(0);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox bar = new HBox(hint, to.button());
        bar.getStyleClass().add("history-bar");
        StackPane body = new StackPane(list, empty);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(bar, body);
        node.setId("history-pane");
        node.getStyleClass().add("history-pane");
        shown = node.parentProperty().flatMap(Node::visibleProperty).orElse(false);
        shown.addListener((o, before, now) -> read());
        workspace.undoableProperty().addListener((o, before, now) -> read());
        workspace.redoableProperty().addListener((o, before, now) -> read());
        workspace.projectProperty().addListener((o, before, now) -> {
            list.getItems().clear();
            settle();
            read();
        });
        settle();
    }

    private void read() {
        if (shown.getValue()) {
            reading.ask(MOST);
        }
    }

    private void show(List<History.Act> acts) {
        Step before = list.getSelectionModel().getSelectedItem();
        List<Step> steps = new ArrayList<>();
        boolean current = true;
        for (History.Act act : acts) {
            steps.add(new Step(act, current && !act.undone()));
            current &= act.undone();
        }
        if (acts.size() < MOST) {
            steps.add(new Step(null, current));
        }
        list.getItems().setAll(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (before != null
                    ? steps.get(i).number() == before.number()
                    : steps.get(i).current()) {
                list.getSelectionModel().select(i);
            }
        }
        settle();
    }

    private void settle() {
        boolean none = list.getItems().size() < 2;
        list.setVisible(!none);
        empty.setVisible(none);
        empty.show(Feather.CLOCK, workspace.open().get() ? "history.empty" : "history.empty.project", null);
    }

    private void go() {
        Step chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && !chosen.current()) {
            workspace.act(p -> p.history().to(chosen.number()));
            workspace.noticeProperty().set(Notice.info(Words.of("history.gone")));
        }
    }

    @Override
    public String id() {
        return "history";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return List.of(to);
    }

    @Override
    public void focus() {
        list.requestFocus();
    }
}
