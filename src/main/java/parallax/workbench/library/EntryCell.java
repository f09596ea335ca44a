package parallax.workbench.library;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.store.articles.ArticleRow;
import parallax.workbench.base.Words;

/** A heading with its count, or an article's title over what is known of it. */
final class EntryCell extends TreeCell<Entry> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final Grouping grouping;
    private final Label heading = new Label();
    private final Label count = new Label();
    private final HBox group = new HBox(heading, count);
    private final Label title = new Label();
    private final Label facts = new Label();
    private final VBox article = new VBox(title, facts);

    EntryCell(Grouping grouping) {
        this.grouping = grouping;
        heading.getStyleClass().add("heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("title");
        facts.getStyleClass().add("facts");
        article.getStyleClass().add("article");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        pseudoClassStateChanged(GROUP, entry instanceof Entry.Group);
        switch (empty ? null : entry) {
            case null -> {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
            }
            case Entry.Group(String name, int articles) -> {
                heading.setText(name);
                count.setText(Integer.toString(articles));
                setGraphic(group);
                setTooltip(null);
                setAccessibleText(Words.of("library.group", name, articles));
            }
            case Entry.Item item -> {
                title.setText(item.title());
                facts.setText(facts(item.row()));
                setGraphic(article);
                setTooltip(new Tooltip(hint(item)));
                setAccessibleText(item.title() + ", " + facts.getText());
            }
        }
    }

    private String facts(ArticleRow row) {
        List<String> facts = new ArrayList<>();
        switch (grouping) {
            case OUTLET ->
                facts.add(row.published() == null ? Words.of("library.no-date") : Grouping.words(row.published()));
            case DATE -> facts.add(row.source());
        }
        facts.add(Words.of("library.quotes", row.quotes()));
        if (row.annotations() > 0) {
            facts.add(Words.of("library.notes", row.annotations()));
        }
        return String.join(" · ", facts);
    }

    private static String hint(Entry.Item item) {
        ArticleRow row = item.row();
        String hint = item.title() + "\n" + Words.of("library.file", row.file());
        return row.url() == null ? hint : hint + "\n" + row.url();
    }
}
