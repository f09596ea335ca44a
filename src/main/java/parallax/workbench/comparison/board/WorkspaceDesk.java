package parallax.workbench.comparison.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.project.Reason;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Beside;
import parallax.workbench.base.Dialogs;
import parallax.workbench.base.Dialogs.FileKind;
import parallax.workbench.base.Notice;
import parallax.workbench.base.PictureFile;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** The desk of the real program. */
public final class WorkspaceDesk implements Desk {

    private final Workspace workspace;
    private final Dialogs dialogs;

    /** The desk over an open window. */
    public WorkspaceDesk(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    @Override
    public <T> void work(Supplier<T> what, Consumer<T> then) {
        workspace.read(p -> what.get(), then);
    }

    @Override
    public void savePicture(String title, String name, Supplier<Image> drawing) {
        dialogs.chooseTarget(title, FileKind.PNG, name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-"))
                .ifPresent(target -> workspace.run(
                        PictureFile.png(drawing.get(), target),
                        written -> workspace.noticeProperty().set(Notice.info(Words.of("export.done", written)))));
    }

    @Override
    public void beside(String left, @Nullable String right) {
        workspace.besideProperty().set(new Beside(left, right));
    }

    @Override
    public Shelf shelf() {
        return new WorkspaceShelf(workspace);
    }

    @Override
    public void labels(Consumer<Map<String, String>> then) {
        workspace.read(Labels::of, then);
    }

    @Override
    public void remember(String key, @Nullable String value) {
        workspace.act(p -> p.remembered().put(key, value));
    }

    @Override
    public void recall(String key, Consumer<@Nullable String> then) {
        workspace.read(p -> Optional.ofNullable(p.remembered().get(key)), found -> then.accept(found.orElse(null)));
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

    @Override
    public void describe(String statement, String label, @Nullable LocalDate from, @Nullable LocalDate to) {
        workspace.act(p -> p.comparisons().occasions().describe(statement, label, from, to));
    }

    @Override
    public void moveTo(Collection<String> statements, String into) {
        List<String> ids = List.copyOf(statements);
        workspace.act(p -> p.comparisons().occasions().move(ids, into));
    }

    @Override
    public void moveToNew(Collection<String> statements, String label) {
        List<String> ids = List.copyOf(statements);
        workspace.act(p -> p.comparisons().occasions().moveToNew(ids, label, null, null));
    }

    @Override
    public void mergeOccasions(String statement, String into) {
        workspace.act(p -> p.comparisons().occasions().merge(statement, into));
    }

    @Override
    public void cover(String statement, Collection<String> articles, @Nullable Boolean covers) {
        List<String> ids = List.copyOf(articles);
        workspace.act(p -> p.comparisons().occasions().cover(statement, ids, covers));
    }

    @Override
    public void why(Comparison table, Comparison.Row row, Rendering rendering, Consumer<List<Reason>> then) {
        workspace.read(p -> p.comparisons().why(table, row, rendering), then);
    }
}
