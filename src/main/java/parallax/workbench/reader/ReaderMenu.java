package parallax.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Annotation;
import parallax.news.Article;
import parallax.news.Tag;
import parallax.store.coding.Memos;
import parallax.store.coding.Memos.Subject;
import parallax.store.quotes.QuoteRow;
import parallax.store.quotes.QuoteRow.Status;
import parallax.text.Span;
import parallax.workbench.base.Action;
import parallax.workbench.base.MemoItem;
import parallax.workbench.base.VersionsItem;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.reader.marks.DisplayText;
import parallax.workbench.reader.marks.DisplayText.Line;
import parallax.workbench.reader.marks.Sheet;

/** The context menu of the text: what can be done with a word, a selection, a quote, a mark or a fold. */
final class ReaderMenu {

    private static final int ITEM = 70;

    /** Letters of what is searched for, in the menu and in the search. */
    private static final int SOUGHT = 40;

    private final Workspace workspace;
    private final ReaderArea area;
    private final Verbs verbs;
    private final ReaderActions actions;
    private final ReaderPane pane;
    private final ContextMenu menu = new ContextMenu();

    ReaderMenu(Workspace workspace, ReaderArea area, Verbs verbs, ReaderActions actions, ReaderPane pane) {
        this.workspace = workspace;
        this.area = area;
        this.verbs = verbs;
        this.actions = actions;
        this.pane = pane;
    }

    void hide() {
        menu.hide();
    }

    /** @param offset in the article */
    void show(Sheet sheet, Line line, int offset, double x, double y) {
        List<MenuItem> items = new ArrayList<>();
        if (line.look().isFold()) {
            fold(line, items);
        } else {
            text(sheet, offset, items);
        }
        items.add(new SeparatorMenuItem());
        items.add(MemoItem.of(workspace, () -> subject(sheet.page().article())));
        items.add(VersionsItem.of(workspace, sheet.page().article().id()));
        if (!line.look().isFold()) {
            here(sheet, offset, items);
        }
        menu.getItems().setAll(items);
        menu.show(area, x, y);
    }

    private void fold(Line line, List<MenuItem> items) {
        boolean open = line.look() == DisplayText.Look.UNFOLDED;
        MenuItem toggle = item(open ? "reader.menu.close" : "reader.menu.open", Feather.CHEVRONS_DOWN);
        toggle.setId("reader-menu-fold");
        toggle.setOnAction(e -> pane.folds().toggle(line));
        items.add(toggle);
        items.add(new SeparatorMenuItem());
        items.add(actions.body().contextItem());
        items.add(actions.alike().contextItem());
    }

    private void text(Sheet sheet, int offset, List<MenuItem> items) {
        String all = sheet.page().article().text();
        Span selected = area.selected();
        MenuItem copy = item("reader.menu.copy", Feather.CLIPBOARD);
        copy.setId("reader-menu-copy");
        // Shown, not listened to: the text copies by itself.
        copy.setAccelerator(KeyCombination.valueOf("Shortcut+C"));
        copy.setDisable(selected.isEmpty());
        copy.setOnAction(e -> area.copy());
        items.add(copy);
        String sought = sought((selected.isEmpty() ? WordSpans.word(all, offset) : selected).of(all));
        MenuItem search = new MenuItem(
                sought.isEmpty() ? Words.of("reader.menu.search.none") : Words.of("reader.menu.search", plain(sought)),
                new FontIcon(Feather.SEARCH));
        search.setId("reader-menu-search");
        search.setDisable(sought.isEmpty());
        search.setOnAction(e -> {
            workspace.asks().search('"' + sought + '"');
            workspace.asks().pane("search");
        });
        items.add(search);
        items.add(new SeparatorMenuItem());
        items.add(actions.tag().contextItem());
        items.add(actions.comment().contextItem());
        items.add(actions.quote().contextItem());
        items.add(actions.respan().contextItem());
        items.add(new SeparatorMenuItem());
        items.add(onlyIf(verbs.isText(), actions.furniture()));
        items.add(onlyIf(verbs.isOther(), actions.body()));
        items.add(actions.alike().contextItem());
    }

    private static MenuItem onlyIf(boolean apt, Action action) {
        MenuItem item = action.contextItem();
        if (!apt) {
            item.disableProperty().unbind();
            item.setDisable(true);
        }
        return item;
    }

    /** One line without what a search takes for its own signs; empty for what is too long to be searched for. */
    private static String sought(String words) {
        String line = words.replace('"', ' ').replaceAll("[“”„«»\\s]+", " ").strip();
        return line.length() > SOUGHT ? "" : line;
    }

    private void here(Sheet sheet, int offset, List<MenuItem> items) {
        List<QuoteRow> quotes = sheet.quotesAt(offset);
        List<Annotation> annotations = sheet.annotationsAt(offset);
        if (!quotes.isEmpty() || !annotations.isEmpty()) {
            MenuItem head = new MenuItem(Words.of("reader.menu.here"));
            head.setDisable(true);
            items.add(new SeparatorMenuItem());
            items.add(head);
            quotes.forEach(q -> items.add(submenu(q)));
            annotations.forEach(a -> items.add(submenu(a)));
        }
    }

    private static Subject subject(Article article) {
        String title = article.title();
        return new Subject(Memos.Kind.ARTICLE, article.id(), title == null ? article.file() : title);
    }

    private Menu submenu(QuoteRow quote) {
        Menu sub = new Menu(plain(Telling.of(quote)));
        MenuItem select = item("reader.menu.select", Feather.MOUSE_POINTER);
        select.setOnAction(e -> pane.selectHere(quote));
        MenuItem confirm = item("reader.menu.confirm", Feather.CHECK);
        confirm.setId("reader-menu-confirm");
        confirm.setDisable(quote.status() != Status.SUGGESTED);
        confirm.setOnAction(e -> workspace.act(p -> p.quotes().confirm(List.of(quote.id()))));
        MenuItem reject = item("reader.menu.reject", Feather.X);
        reject.setId("reader-menu-reject");
        reject.setOnAction(e -> workspace.act(p -> p.quotes().reject(List.of(quote.id()))));
        sub.getItems().setAll(select, confirm, reject);
        return sub;
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
        return sub;
    }

    private static MenuItem item(String key, Feather icon) {
        return new MenuItem(Words.of(key), new FontIcon(icon));
    }

    /** Short enough for a menu; its underscores are no mnemonics. */
    private static String plain(String words) {
        String line = words.replace('\n', ' ').replace("_", "__");
        return line.length() > ITEM ? line.substring(0, ITEM).strip() + "…" : line;
    }
}
