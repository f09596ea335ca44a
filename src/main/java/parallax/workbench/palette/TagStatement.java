package parallax.workbench.palette;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Link;
import parallax.news.Palette;
import parallax.workbench.base.Action;
import parallax.workbench.base.Cursor;
import parallax.workbench.base.Picker;
import parallax.workbench.base.TagChoices;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Tags all wordings of the statement that the analyst is at, in one act. */
public final class TagStatement {

    private final Picker picker;
    private final Workspace workspace;
    private final Action action;

    public TagStatement(Picker picker, Workspace workspace) {
        this.picker = picker;
        this.workspace = workspace;
        action = Action.of(
                "annotate.tag-statement",
                Feather.TAG,
                "Shortcut+Shift+T",
                Bindings.isNotNull(workspace.cursorProperty()),
                this::open);
    }

    public Action action() {
        return action;
    }

    private void open() {
        List<Link.Place> places = places();
        if (places.isEmpty()) {
            return;
        }
        picker.show(
                Words.of("tag.statement.title", places.size()),
                Words.of("tag.prompt"),
                "",
                typed -> TagChoices.of(
                        workspace.tags(),
                        typed,
                        tag -> workspace.act(p -> p.recoding().tag(places, tag.id())),
                        name -> workspace.act(p -> p.recoding()
                                .tagNew(places, name, Palette.next(p.codebook().list())))));
    }

    private List<Link.Place> places() {
        Cursor at = workspace.cursorProperty().get();
        return Optional.ofNullable(at).stream()
                .flatMap(cursor -> workspace.comparisonProperty().get().rows().stream()
                        .filter(row -> row.statement().id().equals(cursor.statement())))
                .flatMap(row -> row.statement().renderings().stream())
                .map(r -> new Link.Place(r.article(), r.span()))
                .distinct()
                .toList();
    }
}
