package parallax.workbench.twin;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.workbench.base.Action;
import parallax.workbench.base.Beside;
import parallax.workbench.base.Words;

/** Which two articles, each over its text, and between them the way through what they share. */
final class TwinHead extends HBox {

    private final ComboBox<Article> left = new ComboBox<>();
    private final ComboBox<Article> right = new ComboBox<>();
    private final Label count = new Label();
    private @Nullable Pairing pairing;
    private boolean filling;

    /** What the head asks of the pane. */
    interface Choosing {
        void choose(Beside wanted);
    }

    TwinHead(List<Action> steps, Action swap, Action close, Choosing choosing) {
        getStyleClass().add("twin-head");
        setAlignment(Pos.CENTER);
        left.setId("twin-left-article");
        right.setId("twin-right-article");
        left.setAccessibleText(Words.of("twin.left"));
        right.setAccessibleText(Words.of("twin.right"));
        count.setId("twin-count");
        count.getStyleClass().add("twin-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox middle = new HBox(steps.getFirst().button(), count, steps.getLast().button(), swap.button());
        middle.setAlignment(Pos.CENTER);
        middle.setMinWidth(Region.USE_PREF_SIZE);
        for (ComboBox<Article> box : List.of(left, right)) {
            box.setMaxWidth(Double.MAX_VALUE);
            box.setMinWidth(0);
            box.setPrefWidth(200);
            box.setVisibleRowCount(14);
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setButtonCell(new ArticleCell(false));
            box.setCellFactory(l -> new ArticleCell(box == right));
            box.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
                Pairing now = pairing;
                if (is != null && now != null && !filling) {
                    choosing.choose(chosen(now, box == left, is.id()));
                }
            });
        }
        getChildren().addAll(left, middle, right, close.button());
    }

    /** Choosing what stands on the other side already changes the sides. */
    private static Beside chosen(Pairing now, boolean onLeft, String id) {
        boolean across = (onLeft ? now.right() : now.left()).id().equals(id);
        if (across) {
            return new Beside(now.right().id(), now.left().id());
        }
        return onLeft ? new Beside(id, now.right().id()) : new Beside(now.left().id(), id);
    }

    void show(Pairing now) {
        filling = true;
        boolean other = pairing == null || pairing.table() != now.table();
        pairing = now;
        for (ComboBox<Article> box : List.of(left, right)) {
            if (other) {
                box.getItems().setAll(Partners.all(now.table()));
            }
            box.getSelectionModel().select(now.article(box == left));
        }
        filling = false;
    }

    /** @param at index of the chosen match, -1 for none */
    void count(int at, int all) {
        count.setText(at < 0 ? Words.of("twin.count", all) : Words.of("twin.count.at", at + 1, all));
    }

    private final class ArticleCell extends ListCell<Article> {

        private final boolean counts;

        ArticleCell(boolean counts) {
            this.counts = counts;
        }

        @Override
        protected void updateItem(@Nullable Article article, boolean empty) {
            super.updateItem(article, empty);
            if (article == null || empty) {
                setText(null);
                return;
            }
            String title = article.title() == null || article.title().equals(article.source())
                    ? ""
                    : " \u00b7 " + article.title();
            String day = article.published() == null ? "" : " \u00b7 " + article.published();
            Pairing now = pairing;
            String shared =
                    counts && now != null && !article.id().equals(now.left().id())
                            ? Words.of("twin.shared", now.partners().with(article.id())) + " \u00b7 "
                            : "";
            setText(shared + article.source() + title + day);
        }
    }
}
