package parallax.workbench.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.project.Reason;
import parallax.statements.comparison.Comparison;
import parallax.workbench.comparison.board.Desk;
import parallax.workbench.comparison.board.Shelf;
import parallax.workbench.comparison.table.Reading;

/** A desk that writes down what it is asked for, and collates at once. */
public final class RecordingDesk implements Desk {

    public final List<String> asked = new ArrayList<>();
    List<Reason> reasons = List.of();
    final Map<String, String> kept = new HashMap<>();
    final RecordingShelf shelf = new RecordingShelf();
    public int collated;

    @Override
    public Shelf shelf() {
        return shelf;
    }

    @Override
    public void labels(Consumer<Map<String, String>> then) {
        then.accept(Map.of());
    }

    @Override
    public <T> void work(Supplier<T> what, Consumer<T> then) {
        T made = what.get();
        collated += made instanceof Reading ? 1 : 0;
        then.accept(made);
    }

    @Override
    public void savePicture(String title, String name, Supplier<Image> drawing) {
        Image drawn = drawing.get();
        asked.add("save " + name + ", " + (int) drawn.getWidth() + " pixels wide");
    }

    @Override
    public void beside(String left, @Nullable String right) {
        asked.add(left + " beside " + right);
    }

    @Override
    public void remember(String key, @Nullable String value) {
        kept.put(key, value);
    }

    @Override
    public void recall(String key, Consumer<@Nullable String> then) {
        then.accept(kept.get(key));
    }

    @Override
    public void select(Comparison.Row row, @Nullable Rendering rendering) {
        asked.add("select " + row.statement().id() + (rendering == null ? "" : " in " + rendering.article()));
    }

    @Override
    public void merge(Collection<String> statements) {
        asked.add("merge " + statements);
    }

    @Override
    public void split(String statement, String rendering) {
        asked.add("split " + rendering + " from " + statement);
    }

    @Override
    public void move(String rendering, String statement) {
        asked.add("move " + rendering + " to " + statement);
    }

    @Override
    public void confirm(String statement, String rendering) {
        asked.add("confirm " + rendering + " in " + statement);
    }

    @Override
    public void refuse(String statement, String rendering) {
        asked.add("refuse " + rendering + " in " + statement);
    }

    @Override
    public void describe(String statement, String label, @Nullable LocalDate from, @Nullable LocalDate to) {
        asked.add("describe " + statement + ": " + label + ", " + from + " to " + to);
    }

    @Override
    public void moveTo(Collection<String> statements, String into) {
        asked.add("move " + statements + " to the occasion of " + into);
    }

    @Override
    public void moveToNew(Collection<String> statements, String label) {
        asked.add("move " + statements + " to new " + label);
    }

    @Override
    public void mergeOccasions(String statement, String into) {
        asked.add("merge the occasion of " + statement + " into that of " + into);
    }

    @Override
    public void cover(String statement, Collection<String> articles, @Nullable Boolean covers) {
        asked.add("cover " + statement + " in " + articles + ": " + covers);
    }

    @Override
    public void why(Comparison table, Comparison.Row row, Rendering rendering, Consumer<List<Reason>> then) {
        asked.add("why " + rendering.id());
        then.accept(reasons);
    }
}
