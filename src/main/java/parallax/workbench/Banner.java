package parallax.workbench;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Says what the workspace has to tell, under the toolbar, until it is closed. */
final class Banner {

    private final Workspace workspace;
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final Label words = new Label();
    private final Button copy = new Button(Words.of("banner.copy"));
    private final HBox node;

    Banner(Workspace workspace) {
        this.workspace = workspace;
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        copy.getStyleClass().addAll("small", "flat");
        copy.setMinWidth(Button.USE_PREF_SIZE);
        copy.setOnAction(e -> copy());
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("banner-close");
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText(Words.of("banner.close"));
        close.setTooltip(new Tooltip(Words.of("banner.close")));
        close.setOnAction(e -> close());
        node = new HBox(icon, words, copy, close);
        node.setId("banner");
        node.getStyleClass().add("banner");
        node.managedProperty().bind(node.visibleProperty());
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
        if (notice == null) {
            return;
        }
        words.setText(notice.words());
        icon.setIconCode(notice.problem() ? Feather.ALERT_TRIANGLE : Feather.INFO);
        node.getStyleClass().removeAll("problem", "info");
        node.getStyleClass().add(notice.problem() ? "problem" : "info");
        copy.setVisible(notice.details() != null);
        copy.setManaged(notice.details() != null);
        copy.setTooltip(notice.details() == null ? null : new Tooltip(notice.details()));
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
