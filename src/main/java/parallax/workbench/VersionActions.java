package parallax.workbench;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.store.Articles.Version;
import parallax.workbench.base.Action;
import parallax.workbench.base.Card;
import parallax.workbench.base.Page;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;
import parallax.workbench.intake.VersionsView;

/** Shows what has changed in an article since it first came in. */
final class VersionActions {

    private final Workspace workspace;
    private final Card card;
    private final SimpleBooleanProperty several = new SimpleBooleanProperty();
    private final Action show;

    /** @param card over the window */
    VersionActions(Workspace workspace, Card card) {
        this.workspace = workspace;
        this.card = card;
        show = Action.of("edit.versions", Feather.GIT_COMMIT, null, several, this::showOfPage);
        workspace.pageProperty().addListener((o, was, now) -> read(now));
        workspace.asks().versionsProperty().addListener((o, was, now) -> {
            if (now != null) {
                show(now);
            }
        });
    }

    Action action() {
        return show;
    }

    private void showOfPage() {
        Page page = workspace.pageProperty().get();
        if (page != null) {
            show(page.article().id());
        }
    }

    /** What is to be shown of an article. */
    private record Shown(List<Version> versions, String title) {}

    private void show(String article) {
        workspace.read(
                p -> new Shown(
                        p.articles().versions(article),
                        p.articles()
                                .find(article)
                                .map(a -> a.title() == null ? a.file() : a.title())
                                .orElse("")),
                shown -> {
                    if (shown.versions().size() > 1) {
                        VersionsView view = new VersionsView(workspace, shown.versions());
                        card.show(Words.of("versions.title", shown.title()), view, view.first());
                    }
                });
    }

    private void read(@Nullable Page page) {
        several.set(false);
        if (page != null) {
            workspace.read(
                    p -> p.articles().versions(page.article().id()).size() > 1,
                    found -> several.set(found && workspace.pageProperty().get() == page));
        }
    }
}
