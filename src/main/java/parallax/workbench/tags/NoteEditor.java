package parallax.workbench.tags;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import parallax.news.Annotation;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/**
 * The one field in which notes are written, wherever in the list it stands. What is in it is saved when it loses the
 * keyboard, for whatever reason; Esc alone throws it away.
 */
final class NoteEditor {

    private final Workspace workspace;
    private final TextArea area = new TextArea();
    private final Runnable back;
    private final ReadOnlyObjectWrapper<@Nullable String> editing = new ReadOnlyObjectWrapper<>();
    private String before = "";

    /** @param back gives the keyboard back to the list */
    NoteEditor(Workspace workspace, Runnable back) {
        this.workspace = workspace;
        this.back = back;
        area.setId("annotation-note");
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setPromptText(Words.of("tags.note.prompt"));
        area.setAccessibleText(Words.of("tags.note.prompt"));
        area.getStyleClass().add("note-area");
        area.focusedProperty().addListener((o, was, focused) -> {
            if (!focused) {
                save();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Id of the annotation whose note is being written, null for none. */
    ReadOnlyObjectProperty<@Nullable String> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    TextArea area() {
        return area;
    }

    /** Starts on an annotation's note; the cell that shows it puts the field in and gives it the keyboard. */
    void start(Annotation annotation) {
        save();
        before = annotation.note();
        area.setText(before);
        area.end();
        editing.set(annotation.id());
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            editing.set(null);
        } else if ((e.getCode() == KeyCode.ENTER && e.isShortcutDown()) || e.getCode() == KeyCode.TAB) {
            save();
        } else {
            return;
        }
        back.run();
        e.consume();
    }

    private void save() {
        String id = editing.get();
        if (id != null) {
            String note = area.getText().strip();
            editing.set(null);
            if (!note.equals(before)) {
                workspace.act(p -> p.annotations().note(id, note));
            }
        }
    }
}
