package parallax.workbench.exports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import parallax.workbench.base.Words;

/** One thing to choose by: a list of names with ticks; none ticked lets everything through. */
final class Facet extends VBox {

    /**
     * A name that can be ticked.
     *
     * @param key what the export knows it by
     * @param words what it is called
     */
    record Item(String key, String words) {}

    /** An item with its tick. */
    private record Ticked(Item item, BooleanProperty on) {}

    private final Label head = new Label();
    private final Button none = new Button(Words.of("notes-export.all"));
    private final ObservableList<Ticked> all = FXCollections.observableArrayList();
    private final FilteredList<Ticked> shown = new FilteredList<>(all);
    private final ListView<Ticked> list = new ListView<>(shown);
    private final String name;
    private final Runnable changed;
    private boolean silent;

    /**
     * @param name key of its words, and part of its ids
     * @param changed called when the ticks are others
     */
    Facet(String name, List<Item> items, Set<String> ticked, Runnable changed) {
        this.name = name;
        this.changed = changed;
        getStyleClass().add("facet");
        TextField filter = new TextField();
        filter.setId("notes-export-" + name + "-filter");
        filter.setPromptText(Words.of("notes-export." + name + ".filter"));
        filter.setAccessibleText(filter.getPromptText());
        filter.getStyleClass().add("small");
        filter.textProperty().addListener((o, before, typed) -> {
            String wanted = typed.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(t -> t.item().words().toLowerCase(Locale.ROOT).contains(wanted));
        });
        filter.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN && !shown.isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                e.consume();
            }
        });
        for (Item item : items) {
            Ticked one = new Ticked(item, new SimpleBooleanProperty(ticked.contains(item.key())));
            one.on().addListener((o, was, now) -> told());
            all.add(one);
        }
        list.setId("notes-export-" + name);
        list.setAccessibleText(Words.of("notes-export." + name));
        list.getStyleClass().addAll("dense", "facet-list");
        list.setPlaceholder(new Label(Words.of("notes-export." + name + ".none")));
        list.setCellFactory(CheckBoxListCell.forListView(Ticked::on, new StringConverter<>() {
            @Override
            public String toString(Ticked ticked) {
                return ticked.item().words();
            }

            @Override
            public Ticked fromString(String words) {
                throw new UnsupportedOperationException("names are not typed here");
            }
        }));
        list.setOnKeyPressed(e -> {
            Ticked at = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.SPACE && at != null) {
                at.on().set(!at.on().get());
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        head.setLabelFor(filter);
        head.setMnemonicParsing(true);
        none.getStyleClass().addAll("flat", "small");
        none.setMinWidth(Region.USE_PREF_SIZE);
        none.setOnAction(e -> untick());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(head, gap, none);
        top.getStyleClass().add("facet-head");
        getChildren().addAll(top, filter, list);
        label();
    }

    /** The keys that are ticked. */
    Set<String> ticked() {
        Set<String> keys = new LinkedHashSet<>();
        all.stream().filter(t -> t.on().get()).forEach(t -> keys.add(t.item().key()));
        return keys;
    }

    private void untick() {
        silent = true;
        all.forEach(t -> t.on().set(false));
        silent = false;
        told();
    }

    private void told() {
        if (!silent) {
            label();
            changed.run();
        }
    }

    private void label() {
        int ticks = ticked().size();
        head.setText(Words.of("notes-export." + name + ".head", ticks));
        none.setVisible(ticks > 0);
    }
}
