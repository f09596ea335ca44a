package parallax.workbench.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.store.Articles.Details;
import parallax.text.Languages;
import parallax.workbench.base.Words;

/** The fields of an article's details. */
final class DetailsForm {

    private final ComboBox<String> outlet = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextField byline = new TextField();
    private final TextField published = new TextField();
    private final TextField url = new TextField();
    private final TextField language = new TextField();
    private final GridPane grid = new GridPane();
    private int row;

    private DetailsForm(List<String> outlets) {
        outlet.setId("details-outlet");
        outlet.setEditable(true);
        outlet.setItems(FXCollections.observableArrayList(outlets));
        outlet.setMaxWidth(Double.MAX_VALUE);
        published.setId("details-published");
        published.setPromptText(Words.of("details.published.prompt"));
        title.setId("details-headline");
        title.setPrefColumnCount(40);
        language.setId("details-language");
        language.setPromptText(Words.of("details.language.prompt"));
        grid.getStyleClass().add("form");
    }

    /** All fields, filled with what is known. */
    static DetailsForm of(Article article, List<String> outlets) {
        DetailsForm form = new DetailsForm(outlets);
        form.outlet.getEditor().setText(text(article.outlet()));
        form.title.setText(text(article.title()));
        form.byline.setText(String.join(", ", article.byline()));
        form.published.setText(
                article.published() == null ? "" : article.published().toString());
        form.url.setText(text(article.url()));
        form.language.setText(text(article.language()));
        form.say(Words.of("library.file", article.file()));
        form.add("details.outlet", form.outlet);
        form.add("details.headline", form.title);
        form.add("details.byline", form.byline);
        form.add("details.published", form.published);
        form.add("details.url", form.url);
        form.add("details.language", form.language);
        return form;
    }

    /** Outlet and date only, empty: what stays empty is left as it is. */
    static DetailsForm several(int count, List<String> outlets) {
        DetailsForm form = new DetailsForm(outlets);
        form.say(Words.of("details.several.hint", count));
        form.add("details.outlet", form.outlet);
        form.add("details.published", form.published);
        return form;
    }

    Node node() {
        return grid;
    }

    /** Whether the date is one, and the language. */
    BooleanBinding valid() {
        return Bindings.createBooleanBinding(
                () -> {
                    try {
                        date();
                        String code = language();
                        return code == null || Languages.isCode(code);
                    } catch (DateTimeParseException e) {
                        return false;
                    }
                },
                published.textProperty(),
                language.textProperty());
    }

    Details details() {
        return new Details(
                known(outlet.getEditor().getText()),
                known(title.getText()),
                Arrays.stream(byline.getText().split(","))
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .toList(),
                date(),
                known(url.getText()),
                language());
    }

    private @Nullable String language() {
        String code = known(language.getText());
        return code == null ? null : code.toLowerCase(Locale.ROOT);
    }

    private @Nullable LocalDate date() {
        return published.getText().isBlank()
                ? null
                : LocalDate.parse(published.getText().strip());
    }

    private void say(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("text-muted");
        grid.add(label, 0, row++, 2, 1);
    }

    private void add(String key, Control field) {
        Label label = new Label(Words.of(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(row++, label, field);
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }

    private static @Nullable String known(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
