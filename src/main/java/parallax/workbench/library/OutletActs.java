package parallax.workbench.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import org.kordamp.ikonli.feather.Feather;
import parallax.store.articles.ArticleRow;
import parallax.store.articles.Outlets.Outlet;
import parallax.workbench.base.Action;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Notice;
import parallax.workbench.base.OutletForm;
import parallax.workbench.base.OutletForm.Described;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** What can be done with outlets: say what is known of them, give another name, make one of several, take one apart. */
final class OutletActs {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final SimpleBooleanProperty any = new SimpleBooleanProperty();
    private final SimpleBooleanProperty one = new SimpleBooleanProperty();
    private final List<Action> actions;
    private List<String> chosen = List.of();

    OutletActs(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        actions = List.of(
                Action.of("edit.outlet", Feather.INFO, null, one, this::describe),
                Action.of("edit.outlet-merge", Feather.GIT_MERGE, null, any, this::merge),
                Action.of("edit.outlet-split", Feather.GIT_BRANCH, null, one, this::split));
    }

    List<Action> actions() {
        return actions;
    }

    /** Has the actions work on these outlets: those whose headings or articles are selected. */
    void choose(List<String> outlets) {
        chosen = outlets.stream().distinct().toList();
        any.set(!chosen.isEmpty());
        one.set(chosen.size() == 1);
    }

    /** The outlets of articles, each once. */
    static List<String> of(List<ArticleRow> rows) {
        return rows.stream()
                .map(ArticleRow::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void describe() {
        String name = chosen.getFirst();
        workspace.read(p -> Described.of(p, name), described -> {
            OutletForm form = new OutletForm(described);
            if (dialogs.ask(
                    Words.of("outlet.title", name), form, Words.of("outlet.save"), new SimpleBooleanProperty(true))) {
                Outlet typed = form.typed();
                workspace.act(p -> p.outlets().describe(typed));
            }
        });
    }

    private void merge() {
        List<String> outlets = chosen;
        NameForm form = new NameForm(
                outlets.size() == 1
                        ? Words.of("outlet.rename.told", outlets.getFirst())
                        : Words.of("outlet.merge.told", String.join(", ", outlets)),
                outlets.getFirst(),
                OutletActs.of(workspace.articles()));
        String title = Words.of(outlets.size() == 1 ? "outlet.rename.title" : "outlet.merge.title");
        if (dialogs.ask(title, form, Words.of("outlet.merge.yes"), form.ready())) {
            String into = form.name();
            workspace.act(p -> p.outlets().merge(outlets, into));
        }
    }

    private void split() {
        String name = chosen.getFirst();
        workspace.read(
                p -> {
                    Outlet known = p.outlets().all().getOrDefault(name, Outlet.unknown(name));
                    List<String> parts = new ArrayList<>(known.names());
                    parts.addAll(known.domains());
                    parts.addAll(p.outlets().givenNames(name));
                    parts.addAll(p.outlets().sites(name));
                    return parts.stream().distinct().toList();
                },
                parts -> ask(name, parts));
    }

    private void ask(String name, List<String> parts) {
        if (parts.isEmpty()) {
            workspace.noticeProperty().set(Notice.info(Words.of("outlet.split.none", name)));
            return;
        }
        SplitForm form = new SplitForm(Words.of("outlet.split.told", name), parts);
        if (dialogs.ask(Words.of("outlet.split.title", name), form, Words.of("outlet.split.yes"), form.ready())) {
            List<String> away = form.parts();
            String into = form.name();
            workspace.act(p -> p.outlets().split(name, away, into));
        }
    }
}
