package parallax.workbench.tags;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.StringConverter;
import parallax.news.Palette;
import parallax.news.Tag;
import parallax.store.coding.TagDetails;
import parallax.workbench.base.Card;
import parallax.workbench.base.Words;

/** Name, colour, definition, examples and key of a tag. Enter in the name saves, so does Shortcut+Enter anywhere. */
final class TagForm {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Card card;
    private final TextField name = new TextField();
    private final FlowPane palette = new FlowPane();
    private final ColorPicker other = new ColorPicker();
    private final TextArea definition = new TextArea();
    private final Button save = new Button(Words.of("tags.form.save"));
    private final VBox content;
    private String colour = Palette.COLOURS.getFirst();
    private final TextArea examples = new TextArea();
    private final ComboBox<Integer> digit = new ComboBox<>();
    private Saving saving = (n, c, d, e, k) -> {};

    /** Takes what was entered. */
    interface Saving {
        /** @param digit the key that applies it, 0 for none */
        void save(String name, String colour, String definition, String examples, int digit);
    }

    TagForm(Card card) {
        this.card = card;
        name.setId("tag-form-name");
        definition.setId("tag-form-definition");
        definition.setWrapText(true);
        definition.setPrefRowCount(2);
        definition.setPromptText(Words.of("tags.form.definition.prompt"));
        examples.setId("tag-form-examples");
        examples.setWrapText(true);
        examples.setPrefRowCount(2);
        examples.setPromptText(Words.of("tags.form.examples.prompt"));
        digit.setId("tag-form-key");
        digit.getItems().setAll(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        digit.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer key) {
                return key == null || key == 0 ? Words.of("tags.form.key.none") : key.toString();
            }

            @Override
            public Integer fromString(String words) {
                return words.matches("[1-9]") ? Integer.parseInt(words) : 0;
            }
        });
        Palette.COLOURS.forEach(this::addSwatch);
        other.setId("tag-form-other");
        other.setAccessibleText(Words.of("tags.form.other"));
        other.setTooltip(new Tooltip(Words.of("tags.form.other")));
        other.getStyleClass().addAll("button", "small");
        other.setOnAction(e -> colour(web(other.getValue())));
        palette.getChildren().add(other);
        palette.getStyleClass().add("palette");
        save.setId("tag-form-save");
        save.getStyleClass().addAll("accent", "small");
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        save.setOnAction(e -> save());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox end = new HBox(digit, space, save);
        content = new VBox(
                label("tags.form.name", name),
                name,
                new Label(Words.of("tags.form.colour")),
                palette,
                label("tags.form.definition", definition),
                definition,
                label("tags.form.examples", examples),
                examples,
                label("tags.form.key", digit),
                end);
        content.getStyleClass().add("tag-form");
        name.setOnAction(e -> save());
        content.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                save();
                e.consume();
            } else if (e.getCode() == KeyCode.TAB && e.getTarget() == definition) {
                (e.isShiftDown() ? other : examples).requestFocus();
                e.consume();
            } else if (e.getCode() == KeyCode.TAB && e.getTarget() == examples) {
                (e.isShiftDown() ? definition : digit).requestFocus();
                e.consume();
            }
        });
    }

    private static Label label(String key, Node of) {
        Label label = new Label(Words.of(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(of);
        return label;
    }

    private void addSwatch(String of) {
        Region dot = new Region();
        dot.getStyleClass().add("swatch");
        dot.setStyle("-fx-background-color: " + of + ";");
        Button button = new Button(null, dot);
        button.setUserData(of);
        button.getStyleClass().add("palette-colour");
        String words = Words.of("tags.form.colour-number", Palette.COLOURS.indexOf(of) + 1);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(e -> colour(of));
        palette.getChildren().add(button);
    }

    /** Asks for all that a new tag has. */
    void create(String title, String of, Saving then) {
        show(title, "", of, "", "", 0, then);
    }

    /** Asks for all that a tag has. */
    void edit(String title, Tag tag, TagDetails.Detail more, Saving then) {
        show(title, tag.name(), tag.colour(), tag.definition(), more.examples(), more.digit(), then);
    }

    private void show(String title, String tag, String of, String meaning, String such, int key, Saving then) {
        saving = then;
        name.setText(tag);
        definition.setText(meaning);
        examples.setText(such);
        digit.setValue(key);
        colour(of);
        card.show(title, content, name);
        name.selectAll();
    }

    private void colour(String of) {
        colour = of.toLowerCase(Locale.ROOT);
        other.setValue(Color.web(colour));
        palette.getChildren().forEach(b -> b.pseudoClassStateChanged(CHOSEN, colour.equals(b.getUserData())));
    }

    private static String web(Color of) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(255 * of.getRed()), Math.round(255 * of.getGreen()), Math.round(255 * of.getBlue()));
    }

    private void save() {
        String words = name.getText().strip();
        if (!words.isEmpty()) {
            card.close();
            saving.save(
                    words,
                    colour,
                    definition.getText().strip(),
                    examples.getText().strip(),
                    digit.getValue() == null ? 0 : digit.getValue());
        }
    }
}
