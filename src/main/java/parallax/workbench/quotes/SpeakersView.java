package parallax.workbench.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import parallax.store.quotes.Speakers;
import parallax.workbench.base.Typing;
import parallax.workbench.base.Workspace;

/** The speakers with their counts and other names. Enter or a double click shows one's quotes. */
final class SpeakersView {

    private final Workspace workspace;
    private final ListView<Speakers.Row> view = new ListView<>();
    private final ReadOnlyObjectWrapper<List<Speakers.Row>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private String typed = "";
    private boolean busy;

    /** @param opened hears whose quotes are asked for */
    SpeakersView(Workspace workspace, Consumer<Speakers.Row> opened) {
        this.workspace = workspace;
        view.setId("speakers-list");
        view.getStyleClass().addAll("dense", "quotes-list");
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setCellFactory(list -> new SpeakerCell());
        view.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> {
            if (!busy) {
                take();
            }
        });
        view.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY) {
                open(opened);
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open(opened);
                e.consume();
            }
        });
        workspace.speakers().addListener((ListChangeListener<Speakers.Row>) change -> show());
        show();
    }

    /** All names of a speaker, its own first. */
    static List<String> names(Speakers.Row row) {
        List<String> names = new ArrayList<>();
        names.add(row.speaker().name());
        names.addAll(row.speaker().aliases());
        return names;
    }

    ListView<Speakers.Row> view() {
        return view;
    }

    ReadOnlyObjectProperty<List<Speakers.Row>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Shows those only that fit what is typed. */
    void narrow(String words) {
        typed = words;
        show();
    }

    private void open(Consumer<Speakers.Row> opened) {
        if (chosen.get().size() == 1) {
            opened.accept(chosen.get().getFirst());
        }
    }

    private void show() {
        List<String> before = chosen.get().stream().map(r -> r.speaker().id()).toList();
        List<Speakers.Row> rows = Typing.matching(workspace.speakers(), typed, SpeakersView::names);
        busy = true;
        try {
            if (!rows.equals(view.getItems())) {
                view.getSelectionModel().clearSelection();
                view.getItems().setAll(rows);
                for (int i = 0; i < rows.size(); i++) {
                    if (before.contains(rows.get(i).speaker().id())) {
                        view.getSelectionModel().select(i);
                    }
                }
            }
        } finally {
            busy = false;
        }
        take();
    }

    private void take() {
        chosen.set(view.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .filter(i -> i >= 0 && i < view.getItems().size())
                .map(i -> view.getItems().get(i))
                .toList());
    }
}
