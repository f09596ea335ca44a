package parallax.workbench.comparison;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.statements.Collation;
import parallax.statements.Comparison;
import parallax.workbench.base.Workspace;

/** The desk of the real program. */
final class WorkspaceDesk implements Desk {

    private final Workspace workspace;

    WorkspaceDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public void select(Comparison.Row row, @Nullable Rendering rendering) {
        if (rendering == null) {
            workspace.select(row);
        } else {
            workspace.select(row, rendering);
        }
    }

    @Override
    public void collate(Comparison table, Comparison.Row row, int base, Consumer<Collation> then) {
        workspace.read(p -> p.comparisons().collate(table, row, base), then);
    }

    @Override
    public void merge(Collection<String> statements) {
        List<String> ids = List.copyOf(statements);
        workspace.act(p -> p.comparisons().merge(ids));
    }

    @Override
    public void split(String statement, String rendering) {
        workspace.act(p -> p.comparisons().split(statement, List.of(rendering)));
    }

    @Override
    public void move(String rendering, String statement) {
        workspace.act(p -> p.comparisons().move(List.of(rendering), statement));
    }

    @Override
    public void confirm(String statement, String rendering) {
        workspace.act(p -> p.comparisons().confirm(statement, rendering));
    }

    @Override
    public void refuse(String statement, String rendering) {
        workspace.act(p -> p.comparisons().refuse(statement, rendering));
    }
}
