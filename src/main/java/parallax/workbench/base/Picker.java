package parallax.workbench.base;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Choosing by typing: a field over a list that answers every letter. Enter takes the marked line. */
public final class Picker {

    private static final int LINES = 7;

    private final Card card;
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Label hint = new Label(Words.of("picker.hint"));
    private final VBox content = new VBox(field, list, hint);
    private Function<String, List<Choice>> choices = typed -> List.of();

    public Picker(Card card) {
        this.card = card;
        content.getStyleClass().add("picker");
        hint.getStyleClass().add("picker-hint");
        hint.setWrapText(true);
        field.setId("picker-field");
        field.textProperty().addListener((o, before, typed) -> fill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("picker-list");
        list.getStyleClass().addAll("dense", "picker-list");
        list.setFocusTraversable(false);
        list.setCellFactory(l -> {
            ChoiceCell cell = new ChoiceCell();
            cell.setOnMouseClicked(e -> take());
            return cell;
        });
    }

    /**
     * Opens it.
     *
     * @param initial what stands in the field at first, selected
     * @param from what to offer for what is typed, the likeliest first
     */
    public void show(String title, String prompt, String initial, Function<String, List<Choice>> from) {
        choices = from;
        field.setPromptText(prompt);
        field.setAccessibleText(title);
        field.setText(initial);
        fill();
        card.show(title, content, field);
        field.selectAll();
    }

    private void fill() {
        list.getItems().setAll(choices.apply(field.getText().strip()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        int lines = Math.clamp(list.getItems().size(), 1, LINES);
        list.setStyle("-fx-pref-height: " + (lines * ChoiceCell.LINE_EM + 0.3) + "em;");
    }

    private void pressed(KeyEvent e) {
        int lines = list.getItems().size();
        int at = list.getSelectionModel().getSelectedIndex();
        switch (e.getCode()) {
            case DOWN -> mark(Math.min(at + 1, lines - 1));
            case UP -> mark(Math.max(at - 1, 0));
            case PAGE_DOWN -> mark(Math.min(at + LINES, lines - 1));
            case PAGE_UP -> mark(Math.max(at - LINES, 0));
            case ENTER -> take();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void mark(int line) {
        list.getSelectionModel().select(line);
        list.scrollTo(Math.max(0, line - LINES + 2));
    }

    private void take() {
        Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            card.close();
            chosen.run().run();
        }
    }
}
