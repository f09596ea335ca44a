package parallax.workbench;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import parallax.workbench.base.Action;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Pane;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Shortcuts, diagnostics, about. */
final class HelpActions {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Diagnostics diagnostics;
    private final Supplier<List<Action>> known;
    private final List<Pane> panes;
    private final List<Action> actions;

    /**
     * @param known every action of the window
     * @param panes whose keys are told too
     */
    HelpActions(
            Workspace workspace,
            Dialogs dialogs,
            Diagnostics diagnostics,
            Supplier<List<Action>> known,
            List<Pane> panes) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.diagnostics = diagnostics;
        this.known = known;
        this.panes = panes;
        ObservableBooleanValue always = new SimpleBooleanProperty(true);
        actions = List.of(
                Action.of("help.shortcuts", Feather.HELP_CIRCLE, "F1", always, this::showShortcuts),
                Action.of("help.diagnostics", Feather.CLIPBOARD, null, always, this::copyDiagnostics),
                Action.of("help.about", Feather.INFO, null, always, this::showAbout));
    }

    List<Action> actions() {
        return actions;
    }

    private void showShortcuts() {
        dialogs.tell(Words.of("shortcuts.title"), new ShortcutSheet(known.get(), panes));
    }

    private void copyDiagnostics() {
        diagnostics.gather(text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            workspace.noticeProperty().set(new Notice(Words.of("diagnostics.copied"), text, false));
        });
    }

    private void showAbout() {
        Label name = new Label(Words.of("app.name"));
        name.getStyleClass().add("title-2");
        Label words = new Label(Words.of("about.words", Diagnostics.version()));
        words.setWrapText(true);
        VBox box = new VBox(name, words);
        box.getStyleClass().add("about");
        dialogs.tell(Words.of("about.title"), box);
    }
}
