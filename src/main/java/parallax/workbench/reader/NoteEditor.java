package parallax.workbench.reader;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parallax.workbench.base.Words;

/** Writes the note of an annotation. */
final class NoteEditor extends VBox {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final TextArea text;
    private final String before;
    private final Consumer<String> save;

    /** @param done called after {@code save}, when the editor is no longer needed */
    NoteEditor(String note, Consumer<String> save, Runnable done) {
        this.before = note;
        this.save = save;
        setId("note-editor");
        getStyleClass().add("reader-card");
        text = new TextArea(note);
        text.setId("note-text");
        text.setWrapText(true);
        text.setPrefRowCount(5);
        text.setPromptText(Words.of("reader.note.prompt"));
        text.setAccessibleText(Words.of("reader.note.prompt"));
        text.positionCaret(note.length());
        Label hint = new Label(Words.of("reader.note.hint", SAVE.getDisplayText()));
        hint.getStyleClass().add("hint");
        hint.setMinWidth(0);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button button = new Button(Words.of("reader.note.save"));
        button.setId("note-save");
        button.getStyleClass().addAll("accent", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(hint, spring, button);
        foot.getStyleClass().add("note-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(text, foot);
        Runnable finish = () -> {
            keep();
            done.run();
        };
        button.setOnAction(e -> finish.run());
        text.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (SAVE.match(e)) {
                e.consume();
                finish.run();
            }
        });
    }

    Node field() {
        return text;
    }

    /** Saves what was written, if anything was: also when the analyst goes elsewhere, for no note may be lost. */
    void keep() {
        String now = text.getText().strip();
        if (!now.equals(before.strip())) {
            save.accept(now);
        }
    }
}
