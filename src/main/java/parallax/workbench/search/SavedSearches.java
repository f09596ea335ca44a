package parallax.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** The searches that the project keeps. */
final class SavedSearches {

    private static final String KEY = "searches";

    private final Workspace workspace;
    private final Supplier<String> typed;
    private final Consumer<String> take;
    private final MenuButton button = new MenuButton(null, new FontIcon(Feather.BOOKMARK));
    private List<String> kept = List.of();

    /**
     * @param typed what is being searched for
     * @param take searches for something that was kept
     */
    SavedSearches(Workspace workspace, Supplier<String> typed, Consumer<String> take) {
        this.workspace = workspace;
        this.typed = typed;
        this.take = take;
        button.setId("find-saved");
        button.getStyleClass().addAll("flat", "small");
        button.setTooltip(new Tooltip(Words.of("find.saved")));
        button.setAccessibleText(Words.of("find.saved"));
        button.setOnShowing(e -> fill());
        workspace.projectProperty().addListener((o, before, now) -> {
            kept = List.of();
            workspace.read(
                    p -> {
                        String lines = p.remembered().get(KEY);
                        return lines == null ? List.<String>of() : lines.lines().toList();
                    },
                    lines -> kept = lines);
        });
        fill();
    }

    MenuButton button() {
        return button;
    }

    /** Keeps what is searched for, or no longer. */
    void keep() {
        String query = typed.get().strip();
        if (!query.isEmpty()) {
            List<String> now = new ArrayList<>(kept);
            if (!now.remove(query)) {
                now.addFirst(query);
            }
            kept = List.copyOf(now);
            String lines = String.join("\n", kept);
            workspace.act(p -> p.remembered().put(KEY, lines));
        }
    }

    private void fill() {
        String query = typed.get().strip();
        button.getItems().clear();
        MenuItem keep = new MenuItem(
                query.isEmpty()
                        ? Words.of("find.keep.nothing")
                        : Words.of(kept.contains(query) ? "find.forget" : "find.keep", query));
        keep.setMnemonicParsing(false);
        keep.setDisable(query.isEmpty());
        keep.setOnAction(e -> keep());
        button.getItems().add(keep);
        if (!kept.isEmpty()) {
            button.getItems().add(new SeparatorMenuItem());
        }
        for (String each : kept) {
            MenuItem item = new MenuItem(each);
            item.setMnemonicParsing(false);
            item.setOnAction(e -> take.accept(each));
            button.getItems().add(item);
        }
    }
}
