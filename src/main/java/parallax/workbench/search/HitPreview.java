package parallax.workbench.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parallax.workbench.base.Card;
import parallax.workbench.base.Words;

/** The stretches that would be tagged, each with a check mark: Space takes one out, Enter goes on to the tag. */
final class HitPreview {

    private final Card card;
    private final Consumer<List<Hits.Hit>> then;
    private final ListView<Hits.Hit> list = new ListView<>();
    private final Label count = new Label();
    private final Button go = new Button(Words.of("find.preview.go"));
    private final VBox content;

    /** @param then goes on with what has a check mark */
    HitPreview(Card card, Consumer<List<Hits.Hit>> then) {
        this.card = card;
        this.then = then;
        list.setId("hits-list");
        list.getStyleClass().addAll("hits-list");
        list.setAccessibleText(Words.of("find.preview.list"));
        list.setCellFactory(l -> new HitCell(this::count));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        count.setId("hits-count");
        count.getStyleClass().add("find-said");
        Button all = button("find.preview.all", "hits-all", () -> mark(true));
        Button none = button("find.preview.none", "hits-none", () -> mark(false));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(count, gap, all, none);
        Label hint = new Label(Words.of("find.preview.keys"));
        hint.getStyleClass().add("picker-hint");
        hint.setWrapText(true);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        go.setId("hits-go");
        go.getStyleClass().add("accent");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(e -> go());
        HBox foot = new HBox(hint, go);
        for (HBox row : List.of(bar, foot)) {
            row.getStyleClass().add("hits-row");
            row.setAlignment(Pos.CENTER_LEFT);
        }
        content = new VBox(bar, list, foot);
        content.getStyleClass().add("hits");
    }

    private static Button button(String key, String id, Runnable does) {
        Button button = new Button(Words.of(key));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(e -> does.run());
        return button;
    }

    void show(List<Hits.Hit> hits, Extent extent) {
        list.getItems().setAll(hits);
        list.getSelectionModel().selectFirst();
        list.getFocusModel().focus(0);
        list.scrollTo(0);
        count();
        card.show(Words.of("find.tag." + extent.word(), hits.size()), content, list);
    }

    void close() {
        card.close();
    }

    private List<Hits.Hit> chosen() {
        return list.getItems().stream().filter(hit -> hit.on().get()).toList();
    }

    private void count() {
        int on = chosen().size();
        count.setText(Words.of("find.preview.count", on, list.getItems().size()));
        go.setDisable(on == 0);
    }

    private void mark(boolean on) {
        list.getItems().forEach(hit -> hit.on().set(on));
        count();
    }

    private void go() {
        List<Hits.Hit> chosen = chosen();
        if (!chosen.isEmpty()) {
            then.accept(chosen);
        }
    }

    private void pressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        Hits.Hit hit = list.getSelectionModel().getSelectedItem();
        if (e.getCode() == KeyCode.SPACE && hit != null) {
            hit.on().set(!hit.on().get());
            count();
        } else if (e.getCode() == KeyCode.A || e.getCode() == KeyCode.N) {
            mark(e.getCode() == KeyCode.A);
        } else if (e.getCode() == KeyCode.ENTER) {
            go();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            // The list would keep it for itself.
            close();
        } else {
            return;
        }
        e.consume();
    }
}
