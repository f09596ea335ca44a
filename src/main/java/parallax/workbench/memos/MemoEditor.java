package parallax.workbench.memos;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.store.coding.Memos.Memo;
import parallax.store.coding.Memos.Subject;
import parallax.workbench.base.EmptyState;
import parallax.workbench.base.Page;
import parallax.workbench.base.Picker;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** One memo: read with its links, or written. What was written is saved whenever the keyboard goes elsewhere. */
final class MemoEditor extends VBox {

    private final Workspace workspace;
    private final Picker picker;
    private final Subjects subjects;
    private final TextArea area = new TextArea();
    private final MarkdownView view;
    private final ScrollPane reading;
    private final Label head = new Label();
    private final Button toggle = new Button();
    private final EmptyState none = new EmptyState();
    private final StackPane body;
    private final Runnable back;
    private @Nullable Memo memo;
    private @Nullable Subject coming;
    private boolean linking;
    private String added = "";

    /**
     * @param follow takes where a link leads
     * @param back gives the keyboard back to the list
     */
    MemoEditor(Workspace workspace, Picker picker, Subjects subjects, Consumer<String> follow, Runnable back) {
        this.workspace = workspace;
        this.picker = picker;
        this.subjects = subjects;
        this.back = back;
        view = new MarkdownView(follow);
        reading = new ScrollPane(view);
        reading.setFitToWidth(true);
        reading.getStyleClass().addAll("edge-to-edge", "memo-reading");
        area.setId("memo-area");
        area.setWrapText(true);
        area.getStyleClass().add("memo-area");
        area.setPromptText(Words.of("memos.prompt"));
        area.setAccessibleText(Words.of("memos.prompt"));
        area.focusedProperty().addListener((o, before, focused) -> {
            if (focused) {
                linking = false;
            } else if (!linking) {
                save();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        head.getStyleClass().add("memo-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setMinWidth(0);
        HBox.setHgrow(head, Priority.ALWAYS);
        toggle.setId("memo-toggle");
        toggle.getStyleClass().addAll("small", "flat");
        toggle.setOnAction(e -> {
            if (area.isVisible()) {
                save();
                back.run();
            } else {
                write();
            }
        });
        HBox bar = new HBox(head, toggle);
        bar.getStyleClass().add("memo-bar");
        none.show(Feather.FILE_TEXT, "memos.none", null);
        body = new StackPane(reading, area, none);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar, body);
        show(null);
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            save();
            back.run();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            coming = null;
            show(memo);
            back.run();
        } else if (e.getCode() == KeyCode.L && e.isShortcutDown()) {
            link();
        } else if (e.getCode() == KeyCode.TAB) {
            toggle.requestFocus();
        } else {
            return;
        }
        e.consume();
    }

    /** The second of two opening brackets asks for a link, which takes their place. */
    private void typed(KeyEvent e) {
        int caret = area.getCaretPosition();
        if (e.getCharacter().equals("[")
                && area.getSelection().getLength() == 0
                && caret > 0
                && area.getText().charAt(caret - 1) == '[') {
            e.consume();
            area.insertText(caret, "[");
            link(caret - 1, caret + 1, "");
        }
    }

    private void link() {
        IndexRange selected = area.getSelection();
        link(selected.getStart(), selected.getEnd(), area.getSelectedText());
    }

    /** Asks what to link to and puts the link in the place of a stretch; {@code words} are its own, empty for the name. */
    private void link(int start, int end, String words) {
        linking = true;
        BiConsumer<String, String> put = (name, target) -> {
            String shown = words.isEmpty() ? name.replace("[", "").replace("]", "") : words;
            area.requestFocus();
            area.replaceText(start, end, "[" + shown + "](" + target + ")");
        };
        Page page = workspace.pageProperty().get();
        // Those in view are at hand; the others are offered as soon as they have been read.
        LinkChoices[] choices = {LinkChoices.of(workspace, subjects, page == null ? List.of() : page.annotations())};
        workspace.read(
                p -> p.annotations().list(null),
                annotations -> choices[0] = LinkChoices.of(workspace, subjects, annotations));
        picker.show(
                Words.of("memos.link.title"), Words.of("memos.link.prompt"), "", typed -> choices[0].of(typed, put));
    }

    /** Shows a memo to read; null for none. What was being written is saved. */
    void show(@Nullable Memo now) {
        save();
        memo = now;
        added = now == null ? added : "";
        boolean any = now != null;
        head.setText(any ? MemoCell.facts(now) : "");
        view.show(any ? now.text() : "");
        turn(false);
        none.setVisible(!any);
        reading.setVisible(any);
    }

    /** Whether there is a memo to read or to write. */
    boolean isOpen() {
        return memo != null || coming != null || area.isVisible();
    }

    /** Whether this is the memo that was begun here and has been saved since. */
    boolean wrote(Memo saved) {
        return !added.isEmpty() && saved.text().equals(added);
    }

    /** Begins a memo. */
    void begin(Subject on) {
        save();
        added = "";
        memo = null;
        coming = on;
        area.clear();
        head.setText(Words.of("memos.new", Subjects.kind(on), on.name()));
        none.setVisible(false);
        turn(true);
        area.requestFocus();
    }

    /** Writes on the memo that is shown. */
    void write() {
        Memo shown = memo;
        if (shown != null) {
            area.setText(shown.text());
            area.end();
            turn(true);
            area.requestFocus();
        }
    }

    private void turn(boolean writing) {
        area.setVisible(writing);
        reading.setVisible(!writing);
        toggle.setText(Words.of(writing ? "memos.read" : "memos.write"));
        toggle.setVisible(memo != null || coming != null);
    }

    private void save() {
        if (!area.isVisible()) {
            return;
        }
        String text = area.getText().strip();
        Subject on = coming;
        Memo old = memo;
        coming = null;
        if (on != null && !text.isEmpty()) {
            added = text;
            workspace.act(p -> p.memos().add(on, text));
        } else if (old != null && !text.equals(old.text()) && !text.isEmpty()) {
            workspace.act(p -> p.memos().write(old.id(), text));
            view.show(text);
        }
        turn(false);
        none.setVisible(memo == null);
        if (memo == null) {
            head.setText("");
        }
    }
}
