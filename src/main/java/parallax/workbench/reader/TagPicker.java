package parallax.workbench.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import parallax.news.Tag;
import parallax.store.coding.TagDetails;
import parallax.workbench.base.Words;

/** Chooses a tag by typing a part of its name, or makes a new one of what was typed. */
final class TagPicker extends VBox {

    /**
     * One line of the list.
     *
     * @param tag null for a new tag
     * @param name with the names above it: “People / Officials”
     * @param key the digit that applies it in the text, 0 for none
     */
    record Choice(@Nullable Tag tag, String name, int key) {}

    private static final int ROWS = 8;
    private static final double ROW = 30;

    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final List<Tag> codebook;
    private final List<TagDetails.Detail> details;
    private final Consumer<Choice> chosen;

    TagPicker(List<Tag> codebook, List<TagDetails.Detail> details, Consumer<Choice> chosen) {
        this.codebook = codebook;
        this.details = details;
        this.chosen = chosen;
        setId("tag-picker");
        getStyleClass().add("reader-card");
        field.setId("tag-field");
        field.setPromptText(Words.of("reader.tag.prompt"));
        field.setAccessibleText(Words.of("reader.tag.prompt"));
        field.textProperty().addListener((p, was, now) -> filter());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("tag-choices");
        list.getStyleClass().add("dense");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(l -> new Cell());
        list.setOnMouseClicked(e -> pick());
        Label hint = new Label(Words.of(codebook.isEmpty() ? "reader.tag.hint-first" : "reader.tag.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().addAll(field, list, hint);
        filter();
    }

    Node field() {
        return field;
    }

    /** The choices for what was typed: names that begin with it first, then those that hold it, then a new tag. */
    static List<Choice> choices(List<Tag> codebook, List<TagDetails.Detail> details, String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        List<Choice> begin = new ArrayList<>();
        List<Choice> hold = new ArrayList<>();
        boolean known = false;
        for (Tag tag : codebook) {
            Choice choice = new Choice(tag, path(tag, codebook), TagDetails.digitOf(tag, codebook, details));
            String name = tag.name().toLowerCase(Locale.ROOT);
            known |= name.equals(sought);
            if (name.startsWith(sought)) {
                begin.add(choice);
            } else if (choice.name().toLowerCase(Locale.ROOT).contains(sought)) {
                hold.add(choice);
            }
        }
        begin.addAll(hold);
        if (!sought.isEmpty() && !known) {
            begin.add(new Choice(null, typed.strip(), 0));
        }
        return begin;
    }

    private static String path(Tag tag, List<Tag> codebook) {
        Map<String, Tag> byId = new HashMap<>();
        codebook.forEach(t -> byId.put(t.id(), t));
        StringBuilder path = new StringBuilder(tag.name());
        Tag above = tag.parent() == null ? null : byId.get(tag.parent());
        while (above != null) {
            path.insert(0, above.name() + " / ");
            above = above.parent() == null ? null : byId.get(above.parent());
        }
        return path.toString();
    }

    private void filter() {
        List<Choice> choices = choices(codebook, details, field.getText());
        list.getItems().setAll(choices);
        list.getSelectionModel().select(0);
        list.setVisible(!choices.isEmpty());
        list.setManaged(!choices.isEmpty());
        double height = Math.min(ROWS, choices.size()) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private void key(KeyEvent e) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (e.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
        } else if (e.getCode() == KeyCode.UP) {
            list.getSelectionModel().select(Math.max(at - 1, 0));
        } else if (e.getCode() == KeyCode.ENTER) {
            pick();
        } else {
            return;
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        e.consume();
    }

    private void pick() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            chosen.accept(choice);
        }
    }

    private static final class Cell extends ListCell<Choice> {
        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label(choice.tag() == null ? Words.of("reader.tag.new", choice.name()) : choice.name());
            name.setMinWidth(0);
            Region spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            HBox row = new HBox(swatch(choice.tag()), name, spring);
            row.getStyleClass().add("tag-row");
            row.setAlignment(Pos.CENTER_LEFT);
            if (choice.key() > 0) {
                Label key = new Label(Integer.toString(choice.key()));
                key.getStyleClass().add("key");
                row.getChildren().add(key);
            }
            setGraphic(row);
        }

        private static Node swatch(@Nullable Tag tag) {
            Rectangle swatch = new Rectangle(10, 10);
            swatch.getStyleClass().add(tag == null ? "tag-swatch-new" : "tag-swatch");
            if (tag != null) {
                swatch.setFill(Color.web(tag.colour()));
            }
            return swatch;
        }
    }
}
