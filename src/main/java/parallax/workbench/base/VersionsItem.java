package parallax.workbench.base;

import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The item of an article's context menu that shows its versions; it can be chosen where there are several. */
public final class VersionsItem {

    private VersionsItem() {}

    /** @param article its id */
    public static MenuItem of(Workspace workspace, String article) {
        MenuItem item = new MenuItem(Words.of("action.edit.versions"), new FontIcon(Feather.GIT_COMMIT));
        item.setId("context-versions");
        item.setDisable(true);
        item.setOnAction(e -> workspace.asks().versions(article));
        workspace.read(p -> p.articles().versions(article).size() < 2, item::setDisable);
        return item;
    }
}
