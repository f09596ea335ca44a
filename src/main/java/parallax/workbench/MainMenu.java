package parallax.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import parallax.workbench.base.Action;
import parallax.workbench.base.Words;

/** The menu bar, made from actions: groups of them, a line between one group and the next. */
final class MainMenu {

    /** The menus from left to right. */
    static final List<String> MENUS = List.of("file", "edit", "view", "quote", "annotate", "compare", "go", "help");

    private final Map<String, Menu> menus = new LinkedHashMap<>();
    private final MenuBar bar = new MenuBar();

    MainMenu() {
        for (String id : MENUS) {
            Menu menu = new Menu(Words.of("menu." + id));
            menu.setId("menu." + id);
            menu.visibleProperty().bind(Bindings.isNotEmpty(menu.getItems()));
            menus.put(id, menu);
            bar.getMenus().add(menu);
        }
        bar.setUseSystemMenuBar(true);
    }

    MenuBar bar() {
        return bar;
    }

    /** Adds actions, each to its own menu. */
    void add(List<Action> actions) {
        Map<String, List<MenuItem>> byMenu = new LinkedHashMap<>();
        for (Action action : actions) {
            byMenu.computeIfAbsent(action.menu(), m -> new ArrayList<>()).add(action.item());
        }
        byMenu.forEach(this::add);
    }

    /** Adds items as a group. */
    void add(String menu, List<? extends MenuItem> group) {
        ObservableList<MenuItem> items = menus.get(menu).getItems();
        if (!items.isEmpty() && !group.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.addAll(group);
    }

    /** A menu in a menu, of groups of actions. */
    static Menu submenu(String id, List<List<Action>> groups) {
        Menu menu = new Menu(Words.of("menu." + id));
        for (List<Action> group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(action -> menu.getItems().add(action.item()));
        }
        return menu;
    }

    /** The projects opened lately. */
    static Menu recent(ProjectActions projects) {
        Menu menu = new Menu(Words.of("menu.recent"));
        Runnable fill = () -> menu.getItems()
                .setAll(projects.recent().stream()
                        .map(file -> {
                            MenuItem item = new MenuItem(file.toString());
                            item.setMnemonicParsing(false);
                            item.setOnAction(e -> projects.open(file));
                            return item;
                        })
                        .toList());
        projects.recent().addListener((ListChangeListener<Path>) change -> fill.run());
        menu.disableProperty().bind(Bindings.isEmpty(projects.recent()));
        fill.run();
        return menu;
    }
}
