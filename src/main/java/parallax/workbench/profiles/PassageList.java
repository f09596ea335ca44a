package parallax.workbench.profiles;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.news.Link.Place;
import parallax.statements.comparison.Comparison;
import parallax.statements.profiles.Passage;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** The passages behind a count. A click or Enter goes there. */
final class PassageList extends VBox {

    private final Workspace workspace;
    private final Label title = new Label();
    private final ListView<Passage> list = new ListView<>();
    private Comparison comparison = Comparison.EMPTY;

    PassageList(Workspace workspace, String id) {
        this.workspace = workspace;
        getStyleClass().add("passages");
        title.getStyleClass().add("passages-title");
        title.setId(id + "-title");
        list.setId(id);
        list.getStyleClass().add("passages-list");
        list.setCellFactory(view -> {
            PassageCell cell = new PassageCell();
            cell.setOnMouseClicked(e -> go(cell.getItem()));
            return cell;
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                go(list.getSelectionModel().getSelectedItem());
                e.consume();
            }
        });
        Label none = new Label(Words.of("profiles.passages.none"));
        none.getStyleClass().add("passages-none");
        none.setWrapText(true);
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, list);
        setMinWidth(0);
    }

    /** @param of the comparison that they were counted in */
    void show(String words, List<Passage> passages, Comparison of) {
        comparison = of;
        title.setText(words);
        list.getItems().setAll(passages);
        list.setAccessibleText(words);
        list.scrollTo(0);
    }

    void focusFirst() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }

    private void go(@Nullable Passage passage) {
        if (passage == null) {
            return;
        }
        Comparison.Row row = passage.statement() == null ? null : comparison.row(passage.statement());
        if (row == null || passage.rendering() == null) {
            workspace.go(new Place(passage.article().id(), passage.span()));
        } else {
            workspace.select(row, passage.rendering());
        }
    }
}
