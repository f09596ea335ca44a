package parallax.workbench;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.HostServices;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Words;

/** The system's file dialogs, and dialogs of our own over the window. */
final class WindowDialogs implements Dialogs {

    private final Stage owner;
    private final HostServices host;
    private @Nullable File last;

    WindowDialogs(Stage owner, HostServices host) {
        this.owner = owner;
        this.host = host;
    }

    @Override
    public List<Path> chooseFiles(String title, FileKind kind, boolean several) {
        FileChooser chooser = chooser(title, kind);
        chooser.getExtensionFilters().add(new ExtensionFilter(Words.of("files.all"), "*"));
        List<File> chosen = several
                ? chooser.showOpenMultipleDialog(owner)
                : Optional.ofNullable(chooser.showOpenDialog(owner))
                        .map(List::of)
                        .orElse(null);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        last = chosen.getFirst().getParentFile();
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        startAtLast(chooser::setInitialDirectory);
        File chosen = chooser.showDialog(owner);
        last = chosen == null ? last : chosen;
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseTarget(String title, FileKind kind, String suggestedName) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName + kind.suffix());
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        last = chosen.getParentFile();
        boolean complete = chosen.getName().endsWith(kind.suffix());
        return Optional.of(complete ? chosen.toPath() : Path.of(chosen.getPath() + kind.suffix()));
    }

    @Override
    public boolean ask(String title, Node content, String yes, ObservableBooleanValue ready) {
        ButtonType go = new ButtonType(yes, ButtonData.OK_DONE);
        ButtonType no = new ButtonType(Words.of("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(title, content, go, no);
        dialog.getDialogPane().lookupButton(go).disableProperty().bind(Bindings.not(ready));
        return dialog.showAndWait().filter(go::equals).isPresent();
    }

    @Override
    public void open(Path file) {
        host.showDocument(file.toUri().toString());
    }

    @Override
    public void tell(String title, Node content) {
        dialog(title, content, new ButtonType(Words.of("dialog.close"), ButtonData.CANCEL_CLOSE))
                .showAndWait();
    }

    private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(content);
        pane.getButtonTypes().addAll(buttons);
        if (content.getId() != null) {
            pane.getStyleClass().add(content.getId() + "-dialog");
        }
        // Some window managers open a resizable dialog smaller than it asks to be.
        dialog.setOnShown(e -> {
            if (pane.getScene().getWindow() instanceof Stage stage) {
                stage.setMinWidth(pane.minWidth(-1));
                stage.setMinHeight(pane.minHeight(-1));
            }
            takeKeyboard(content);
        });
        return dialog;
    }

    /**
     * Else the first button would have the keyboard, and what is typed would go nowhere: JavaFX gives it away when the window
     * gets it, which window managers do some time after it is shown.
     */
    private static void takeKeyboard(Node content) {
        Optional<Node> first = field(content);
        Window window = content.getScene().getWindow();
        first.ifPresent(Node::requestFocus);
        window.focusedProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable focused) {
                if (window.isFocused()) {
                    window.focusedProperty().removeListener(this);
                    first.ifPresent(Node::requestFocus);
                }
            }
        });
    }

    /** The first control of a form that something can be typed into or chosen in. */
    private static Optional<Node> field(Node node) {
        boolean typed = node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
        if (typed && node.isFocusTraversable() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(WindowDialogs::field)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private FileChooser chooser(String title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        startAtLast(chooser::setInitialDirectory);
        chooser.getExtensionFilters().add(new ExtensionFilter(Words.of("files." + kind.name()), kind.patterns()));
        return chooser;
    }

    private void startAtLast(Consumer<File> chooser) {
        if (last != null && last.isDirectory()) {
            chooser.accept(last);
        }
    }
}
