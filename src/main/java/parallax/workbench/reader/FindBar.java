package parallax.workbench.reader;

import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.workbench.base.Words;

/** The bar over the text that asks what to find. It finds nothing itself: {@link Finder} does. */
final class FindBar extends HBox {

    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final TextField field = new TextField();
    private final Label count = new Label();
    private final ToggleButton matchCase = toggle("find-case", "Aa", "reader.find.case");
    private final ToggleButton wholeWords = toggle("find-words", "\u201Cab\u201D", "reader.find.words");

    /**
     * @param changed what is looked for has changed
     * @param step on to the next hit (1) or back (-1)
     * @param close the analyst is done
     */
    FindBar(Runnable changed, IntConsumer step, Runnable close) {
        getStyleClass().add("reader-find");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("find-field");
        field.setPromptText(Words.of("reader.find.prompt"));
        field.setAccessibleText(Words.of("reader.find.prompt"));
        field.textProperty().addListener((p, was, now) -> changed.run());
        matchCase.selectedProperty().addListener((p, was, now) -> changed.run());
        wholeWords.selectedProperty().addListener((p, was, now) -> changed.run());
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Node back = button(Feather.CHEVRON_UP, "reader.find.previous", () -> step.accept(-1));
        Node on = button(Feather.CHEVRON_DOWN, "reader.find.next", () -> step.accept(1));
        Node shut = button(Feather.X, "reader.find.close", close);
        getChildren().addAll(field, count, matchCase, wholeWords, back, on, shut);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && e.getTarget() == field) {
                step.accept(e.isShiftDown() ? -1 : 1);
                e.consume();
            }
        });
        count.visibleProperty().bind(Bindings.isNotEmpty(field.textProperty()));
    }

    private static ToggleButton toggle(String id, String text, String words) {
        ToggleButton toggle = new ToggleButton(text);
        toggle.setId(id);
        hinted(toggle, words);
        return toggle;
    }

    private static Button button(Feather icon, String words, Runnable run) {
        Button button = new Button(null, new FontIcon(icon));
        hinted(button, words);
        button.getStyleClass().add("button-icon");
        button.setOnAction(e -> run.run());
        return button;
    }

    private static void hinted(ButtonBase button, String words) {
        button.setTooltip(new Tooltip(Words.of(words)));
        button.setAccessibleText(Words.of(words));
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Shows the bar with its words selected; {@code words} replaces them unless empty. */
    void open(String words) {
        setVisible(true);
        if (!words.isEmpty()) {
            field.setText(words);
        }
        field.requestFocus();
        field.selectAll();
    }

    /** What is asked for now. */
    TextSearch search() {
        return new TextSearch(isVisible() ? field.getText() : "", matchCase.isSelected(), wholeWords.isSelected());
    }

    /** Says how many hits there are and which one is stood on, from 0. */
    void tell(int hits, int at) {
        count.setText(hits == 0 ? Words.of("reader.find.none") : Words.of("reader.find.count", at + 1, hits));
        pseudoClassStateChanged(NOTHING, hits == 0 && !field.getText().isEmpty());
    }
}
