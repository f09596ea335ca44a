package parallax.workbench.comparison.board;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.news.Link;
import parallax.news.Omission;
import parallax.store.articles.Outlets.Outlet;
import parallax.store.statements.References.Reference;
import parallax.workbench.base.OutletForm;
import parallax.workbench.base.Workspace;
import parallax.workbench.comparison.table.Known;

/** The shelf of the real program. */
final class WorkspaceShelf implements Shelf {

    private final Workspace workspace;

    WorkspaceShelf(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public void known(Consumer<Known> then) {
        workspace.read(Known::of, then);
    }

    @Override
    public void outlet(String name, Consumer<OutletForm.Described> then) {
        workspace.read(p -> OutletForm.Described.of(p, name), then);
    }

    @Override
    public void describe(Outlet outlet) {
        workspace.act(p -> p.outlets().describe(outlet));
    }

    @Override
    public void add(String name, String source, String text, Consumer<String> then) {
        workspace.read(p -> p.references().add(name, source, text), then);
    }

    @Override
    public void remove(Reference text) {
        workspace.act(p -> p.references().remove(text));
    }

    @Override
    public void say(Link.Place statement, String source, @Nullable Omission said) {
        workspace.act(p -> p.omissions().say(statement, source, said));
    }
}
