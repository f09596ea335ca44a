package parallax.workbench;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Article;
import parallax.store.Articles.Version;
import parallax.workbench.base.Action;
import parallax.workbench.base.Card;
import parallax.workbench.base.Page;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.intake.VersionsView;

/** Shows what has changed in the article in view since it first came in. */
final class VersionActions {

    private final Workspace workspace;
    private final Card card;
    private final SimpleObjectProperty<List<Version>> versions = new SimpleObjectProperty<>(List.of());
    private final SimpleBooleanProperty several = new SimpleBooleanProperty();
    private final Action show;

    /** @param card over the window */
    VersionActions(Workspace workspace, Card card) {
        this.workspace = workspace;
        this.card = card;
        show = Action.of("edit.versions", Feather.GIT_COMMIT, null, several, this::show);
        workspace.pageProperty().addListener((o, was, now) -> read(now));
    }

    Action action() {
        return show;
    }

    private void show() {
        Page page = workspace.pageProperty().get();
        if (page != null && versions.get().size() > 1) {
            Article article = page.article();
            VersionsView view = new VersionsView(workspace, versions.get());
            String title = article.title() == null ? article.file() : article.title();
            card.show(Words.of("versions.title", title), view, view.first());
        }
    }

    private void read(@Nullable Page page) {
        several.set(false);
        if (page != null) {
            workspace.read(p -> p.articles().versions(page.article().id()), found -> {
                versions.set(found);
                several.set(found.size() > 1);
            });
        }
    }
}
