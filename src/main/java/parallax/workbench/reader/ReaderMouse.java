package parallax.workbench.reader;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import parallax.text.Span;
import parallax.workbench.base.Workspace;
import parallax.workbench.reader.marks.DisplayText.Line;
import parallax.workbench.reader.marks.Sheet;

/** Clicks and hovering in the text, and where its context menu opens. */
final class ReaderMouse {

    private final Workspace workspace;
    private final ReaderArea area;
    private final Verbs verbs;
    private final ReaderPane pane;
    private final Tooltip tip = new Tooltip();
    private final Tooltip bars = new Tooltip();
    private final ReaderMenu menu;

    ReaderMouse(Workspace workspace, ReaderArea area, Verbs verbs, ReaderActions actions, ReaderPane pane) {
        this.workspace = workspace;
        this.area = area;
        this.verbs = verbs;
        this.pane = pane;
        this.menu = new ReaderMenu(workspace, area, verbs, actions, pane);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        bars.setWrapText(true);
        bars.setMaxWidth(420);
        area.setMouseOverTextDelay(Duration.ofMillis(350));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::hover);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, e -> tip.hide());
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::overBars);
        area.addEventHandler(MouseEvent.MOUSE_EXITED, e -> bars.hide());
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            menu.hide();
            tip.hide();
            bars.hide();
        });
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    private void hover(MouseOverTextEvent e) {
        Sheet sheet = area.sheet();
        int shown = e.getCharacterIndex();
        if (sheet == null || shown >= area.getLength()) {
            return;
        }
        Line line = sheet.text().lineAt(shown);
        List<String> lines = line.look().isFold()
                ? Roles.folded(sheet.page().article(), line.article())
                : Telling.at(sheet, sheet.text().toArticle(shown), workspace.tags());
        if (!lines.isEmpty()) {
            tip.setText(String.join("\n", lines));
            Point2D at = e.getScreenPosition();
            tip.show(area, at.getX() + 4, at.getY() + 18);
        }
    }

    /** Says whose bars are beside a row. */
    private void overBars(MouseEvent e) {
        Sheet sheet = area.sheet();
        List<String> lines = List.of();
        if (sheet != null && area.isBesideText(e.getX())) {
            Span row = area.rowAt(e.getY());
            lines = sheet.page().annotations().stream()
                    .filter(a -> a.span().overlaps(row))
                    .map(a -> Telling.of(a, workspace.tags()))
                    .toList();
        }
        if (lines.isEmpty()) {
            bars.hide();
        } else {
            bars.setText(String.join("\n", lines));
            bars.show(area, e.getScreenX() + 14, e.getScreenY() + 14);
        }
    }

    private void clicked(MouseEvent e) {
        Sheet sheet = area.sheet();
        if (sheet == null
                || e.getButton() != MouseButton.PRIMARY
                || e.getClickCount() != 1
                || !e.isStillSincePress()
                || e.isShiftDown()) {
            return;
        }
        area.lineAt(e.getX(), e.getY()).filter(l -> l.look().isFold()).ifPresentOrElse(pane.folds()::toggle, () -> {
            OptionalInt at = area.offsetAt(e.getX(), e.getY());
            if (at.isPresent()) {
                sheet.quotesAt(at.getAsInt()).stream().findFirst().ifPresentOrElse(pane::selectHere, pane::leaveSpot);
            }
        });
    }

    private void menu(ContextMenuEvent e) {
        e.consume();
        Sheet sheet = area.sheet();
        if (sheet == null) {
            return;
        }
        Point2D at = new Point2D(e.getScreenX(), e.getScreenY());
        if (e.isKeyboardTrigger()) {
            Bounds caret = area.getCaretBounds().orElse(area.localToScreen(area.getBoundsInLocal()));
            at = new Point2D(caret.getMinX(), caret.getMaxY());
        } else if (area.selected().isEmpty()) {
            area.offsetAt(e.getX(), e.getY()).ifPresent(clicked -> {
                area.caret(clicked);
                // What the menu does with a quote is meant for the one that was pointed at.
                sheet.quotesAt(clicked).stream().findFirst().ifPresent(pane::selectHere);
            });
        }
        verbs.update();
        int offset = e.isKeyboardTrigger()
                ? area.caret()
                : area.offsetAt(e.getX(), e.getY()).orElse(area.caret());
        Line line = e.isKeyboardTrigger()
                ? sheet.text().lineAt(area.getCaretPosition())
                : area.lineAt(e.getX(), e.getY()).orElseGet(() -> sheet.text().lineAt(area.getCaretPosition()));
        menu.show(sheet, line, offset, at.getX(), at.getY());
    }
}
