package parallax.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/**
 * Says what the workspace has to tell, under the toolbar. What went wrong, and what can be copied, stays until it is closed;
 * the rest goes by itself once it could be read, but never from under the mouse.
 */
final class Banner {

    private static final Duration READ = Duration.seconds(8);

    private final Workspace workspace;
    private final PauseTransition reading = new PauseTransition(READ);
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final Label words = new Label();
    private final Button copy = new Button(Words.of("banner.copy"));
    private final Button open = new Button(Words.of("banner.open"));
    private final Button folder = new Button(Words.of("banner.folder"));
    private final HBox node;

    Banner(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        for (Button button : List.of(open, folder, copy)) {
            button.getStyleClass().addAll("small", "flat");
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.managedProperty().bind(button.visibleProperty());
        }
        open.setId("banner-open");
        open.setOnAction(e -> file().ifPresent(dialogs::open));
        folder.setId("banner-folder");
        folder.setOnAction(e -> file().map(Path::getParent).ifPresent(dialogs::open));
        copy.setOnAction(e -> copy());
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("banner-close");
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText(Words.of("banner.close"));
        close.setTooltip(new Tooltip(Words.of("banner.close")));
        close.setOnAction(e -> close());
        node = new HBox(icon, words, open, folder, copy, close);
        node.setId("banner");
        node.getStyleClass().add("banner");
        node.managedProperty().bind(node.visibleProperty());
        reading.setOnFinished(e -> close());
        node.hoverProperty().addListener((o, was, hovered) -> await());
        workspace.noticeProperty().addListener((o, before, notice) -> show(notice));
        show(workspace.noticeProperty().get());
    }

    Node node() {
        return node;
    }

    /** Whether there was something to close. */
    boolean close() {
        boolean shown = node.isVisible();
        workspace.noticeProperty().set(null);
        return shown;
    }

    private void show(@Nullable Notice notice) {
        node.setVisible(notice != null);
        await();
        if (notice == null) {
            return;
        }
        words.setText(notice.words());
        icon.setIconCode(notice.problem() ? Feather.ALERT_TRIANGLE : Feather.INFO);
        node.getStyleClass().removeAll("problem", "info");
        node.getStyleClass().add(notice.problem() ? "problem" : "info");
        copy.setVisible(notice.details() != null);
        open.setVisible(notice.file() != null);
        folder.setVisible(notice.file() != null);
        copy.setTooltip(notice.details() == null ? null : new Tooltip(notice.details()));
    }

    private void await() {
        Notice notice = workspace.noticeProperty().get();
        if (notice == null || notice.problem() || notice.details() != null || notice.file() != null || node.isHover()) {
            reading.stop();
        } else {
            reading.playFromStart();
        }
    }

    private Optional<Path> file() {
        return Optional.ofNullable(workspace.noticeProperty().get()).map(Notice::file);
    }

    private void copy() {
        Notice notice = workspace.noticeProperty().get();
        if (notice != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(notice.words() + "\n" + Objects.requireNonNullElse(notice.details(), ""));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
