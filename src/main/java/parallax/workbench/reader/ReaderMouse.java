package parallax.workbench.reader;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.Memos;
import parallax.store.Memos.Subject;
import parallax.store.QuoteRow;
import parallax.text.Span;
import parallax.workbench.base.MemoItem;
import parallax.workbench.base.VersionsItem;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.reader.DisplayText.Line;

/** Clicks, hovering and the context menu of the text. */
final class ReaderMouse {

    private static final int ITEM = 70;

    private final Workspace workspace;
    private final ReaderArea area;
    private final Verbs verbs;
    private final ReaderActions actions;
    private final ReaderPane pane;
    private final Tooltip tip = new Tooltip();
    private final Tooltip bars = new Tooltip();
    private final ContextMenu menu = new ContextMenu();

    ReaderMouse(Workspace workspace, ReaderArea area, Verbs verbs, ReaderActions actions, ReaderPane pane) {
        this.workspace = workspace;
        this.area = area;
        this.verbs = verbs;
        this.actions = actions;
        this.pane = pane;
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
            area.offsetAt(e.getX(), e.getY()).ifPresent(area::caret);
        }
        verbs.update();
        int offset = e.isKeyboardTrigger()
                ? area.caret()
                : area.offsetAt(e.getX(), e.getY()).orElse(area.caret());
        fill(sheet, offset);
        menu.show(area, at.getX(), at.getY());
    }

    private void fill(Sheet sheet, int offset) {
        menu.getItems()
                .setAll(
                        actions.tag().contextItem(),
                        actions.comment().contextItem(),
                        new SeparatorMenuItem(),
                        actions.quote().contextItem(),
                        actions.respan().contextItem(),
                        new SeparatorMenuItem(),
                        actions.furniture().contextItem(),
                        actions.body().contextItem(),
                        actions.alike().contextItem(),
                        new SeparatorMenuItem(),
                        MemoItem.of(workspace, () -> subject(sheet.page().article())),
                        VersionsItem.of(workspace, sheet.page().article().id()));
        List<QuoteRow> quotes = sheet.quotesAt(offset);
        List<Annotation> annotations = sheet.annotationsAt(offset);
        if (!quotes.isEmpty() || !annotations.isEmpty()) {
            MenuItem head = new MenuItem(Words.of("reader.menu.here"));
            head.setDisable(true);
            menu.getItems().addAll(new SeparatorMenuItem(), head);
            for (QuoteRow quote : quotes) {
                MenuItem item = new MenuItem(plain(Telling.of(quote)));
                item.setOnAction(a -> pane.selectHere(quote));
                menu.getItems().add(item);
            }
            annotations.forEach(a -> menu.getItems().add(submenu(a)));
        }
    }

    private static Subject subject(Article article) {
        String title = article.title();
        return new Subject(Memos.Kind.ARTICLE, article.id(), title == null ? article.file() : title);
    }

    private Menu submenu(Annotation annotation) {
        Menu sub = new Menu(plain(Telling.of(annotation, workspace.tags())));
        MenuItem note = new MenuItem(Words.of("reader.menu.note"));
        note.setOnAction(a -> pane.cards().writeNote(annotation));
        MenuItem remove = new MenuItem(Words.of("reader.menu.remove"));
        remove.setOnAction(a -> verbs.remove(annotation));
        sub.getItems().addAll(note, remove);
        for (Tag tag : workspace.tags()) {
            if (annotation.tags().size() > 1 && annotation.tags().contains(tag.id())) {
                MenuItem untag = new MenuItem(Words.of("reader.menu.untag", tag.name()));
                untag.setMnemonicParsing(false);
                untag.setOnAction(a -> workspace.act(p -> p.annotations().tag(annotation.id(), tag.id(), false)));
                sub.getItems().add(untag);
            }
        }
        sub.setMnemonicParsing(false);
        return sub;
    }

    /** Short enough for a menu; its underscores are no mnemonics. */
    private static String plain(String words) {
        String line = words.replace('\n', ' ').replace("_", "__");
        return line.length() > ITEM ? line.substring(0, ITEM).strip() + "\u2026" : line;
    }
}
