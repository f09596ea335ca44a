package parallax.workbench.reader;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import parallax.news.Article;
import parallax.news.Role;
import parallax.workbench.base.Action;

/** Says over the text what is being read: outlet, date, authors, address; the title unless the text has it. */
final class Headline extends HBox {

    private final Label title = new Label();
    private final Label outlet = new Label() {
        // Where there is no room for everything, the address gives way before the outlet does.
        @Override
        protected double computeMinWidth(double height) {
            return Math.min(computePrefWidth(height), 14 * getFont().getSize());
        }
    };
    private final Label origin = new Label();
    private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    /** @param actions what the buttons at the right do */
    Headline(List<Action> actions) {
        getStyleClass().add("reader-headline");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        title.setId("reader-title");
        title.getStyleClass().add("title");
        title.managedProperty().bind(title.visibleProperty());
        title.setMinWidth(0);
        outlet.setId("reader-outlet");
        outlet.getStyleClass().add("outlet");
        origin.setId("reader-origin");
        origin.getStyleClass().add("origin");
        origin.setMinWidth(0);
        HBox from = new HBox(outlet, origin);
        from.getStyleClass().add("from");
        from.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(title, from);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        actions.forEach(action -> {
            var button = action.button();
            button.getStyleClass().add("small");
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
        });
    }

    /** The font of one em, which the room beside the text is measured by. */
    ReadOnlyObjectProperty<Font> fontProperty() {
        return origin.fontProperty();
    }

    void show(Article article) {
        boolean inText = article.regions().stream().anyMatch(r -> r.role() == Role.TITLE);
        title.setText(article.title() == null ? "" : article.title());
        title.setVisible(article.title() != null && !inText);
        title.setTooltip(new Tooltip(article.title()));
        outlet.setText(article.source());
        outlet.setTooltip(new Tooltip(article.source()));
        String from = Telling.origin(article, dates);
        origin.setText(from);
        String all = article.url() == null ? from : from + "\n" + article.url();
        origin.setTooltip(all.isEmpty() ? null : new Tooltip(all));
    }
}
