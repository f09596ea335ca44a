package parallax.workbench.library;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.store.Tray;
import parallax.text.Span;
import parallax.workbench.base.Page;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/**
 * What the analyst had said of passages that the newer text of their article does not have. It is there only while
 * something is in it. Each can be put on the words selected in the reader, or discarded.
 */
final class TrayStrip extends VBox {

    /** Items that are seen at once. */
    private static final int MOST_SHOWN = 3;

    /** Of an item in em. */
    private static final double ITEM_HEIGHT = 2.9;

    private final Workspace workspace;
    private final Label title = new Label();
    private final ListView<Tray.Item> list = new ListView<>();

    TrayStrip(Workspace workspace) {
        this.workspace = workspace;
        setId("tray");
        getStyleClass().add("tray");
        title.getStyleClass().add("tray-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        list.setId("tray-list");
        list.getStyleClass().add("dense");
        list.setAccessibleText(Words.of("tray.list"));
        list.setCellFactory(l -> new ItemCell());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (now != null) {
                workspace.view(now.article());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DELETE) {
                discard();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER) {
                place();
                e.consume();
            }
        });
        Button place = button("tray.place", Feather.MAP_PIN);
        place.disableProperty().bind(placeable().not());
        place.setOnAction(e -> place());
        Button discard = button("tray.discard", Feather.TRASH_2);
        discard.disableProperty().bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
        discard.setOnAction(e -> discard());
        Button versions = new Button(null, new FontIcon(Feather.GIT_COMMIT));
        versions.setId("tray-versions");
        versions.getStyleClass().addAll("small", "flat", "button-icon");
        versions.setTooltip(new Tooltip(Words.of("tray.versions")));
        versions.setAccessibleText(Words.of("tray.versions"));
        versions.setMinWidth(Region.USE_PREF_SIZE);
        versions.disableProperty().bind(discard.disableProperty());
        versions.setOnAction(e -> {
            Tray.Item item = list.getSelectionModel().getSelectedItem();
            if (item != null) {
                workspace.asks().versions(item.article());
            }
        });
        HBox bar = new HBox(place, discard, versions);
        setMinHeight(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("tray-bar");
        getChildren().addAll(title, list, bar);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        workspace.revisionProperty().addListener((o, was, now) -> read());
        workspace.projectProperty().addListener((o, was, now) -> {
            show(List.of());
            read();
        });
        read();
    }

    private static Button button(String key, Feather icon) {
        Button button = new Button(Words.of(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(Words.of(key + ".hint")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Whether something is chosen and words of its article are selected. */
    private BooleanBinding placeable() {
        return Bindings.createBooleanBinding(
                () -> {
                    Tray.Item item = list.getSelectionModel().getSelectedItem();
                    Page page = workspace.pageProperty().get();
                    return item != null
                            && page != null
                            && page.article().id().equals(item.article())
                            && !workspace.selectionProperty().get().isEmpty();
                },
                list.getSelectionModel().selectedItemProperty(),
                workspace.pageProperty(),
                workspace.selectionProperty());
    }

    private void read() {
        workspace.read(p -> p.tray().list(), this::show);
    }

    private void show(List<Tray.Item> items) {
        Tray.Item chosen = list.getSelectionModel().getSelectedItem();
        if (!List.copyOf(list.getItems()).equals(items)) {
            list.getItems().setAll(items);
            if (chosen != null && items.contains(chosen)) {
                list.getSelectionModel().select(chosen);
            }
        }
        title.setText(Words.of("tray.title", items.size()));
        // As high as what is in it, so that the library above keeps its room.
        double em = title.getFont().getSize();
        list.setPrefHeight(Math.clamp(items.size(), 1, MOST_SHOWN) * ITEM_HEIGHT * em + 4);
        setVisible(!items.isEmpty());
    }

    private void place() {
        Tray.Item item = list.getSelectionModel().getSelectedItem();
        if (item != null && placeable().get()) {
            Span span = workspace.selectionProperty().get();
            workspace.act(p -> p.tray().place(item, span));
        }
    }

    private void discard() {
        Tray.Item item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            workspace.act(p -> p.tray().discard(List.of(item)));
        }
    }

    /** The words, and where they stood. */
    private static final class ItemCell extends ListCell<Tray.Item> {

        private final Label words = new Label();
        private final Label where = new Label();
        private final VBox box = new VBox(words, where);

        ItemCell() {
            words.getStyleClass().add("tray-words");
            where.getStyleClass().add("tray-where");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Tray.@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            words.setText(item.text().replaceAll("\\s+", " "));
            String kind = Words.of("tray." + item.kind().name().toLowerCase(Locale.ROOT));
            where.setText(kind + " · " + (item.note().isEmpty() ? "" : item.note() + " · ") + item.title());
            Tooltip hint = new Tooltip(item.text() + "\n" + where.getText());
            hint.setWrapText(true);
            hint.setMaxWidth(420);
            setTooltip(hint);
            setGraphic(box);
            setAccessibleText(words.getText() + ", " + where.getText());
        }
    }
}
