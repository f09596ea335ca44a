package parallax.workbench.comparison.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.project.Reason;
import parallax.statements.comparison.Comparison;

/** What the table asks of the workspace. Apart from it, so that the table can be tried on comparisons made by hand. */
public interface Desk {

    /** What is kept with the project beside the table. */
    Shelf shelf();

    /** Works something out in the background; {@code then} runs on the FX thread. */
    <T> void work(Supplier<T> what, Consumer<T> then);

    /** Reads by quote id what articles call the speakers. */
    void labels(Consumer<Map<String, String>> then);

    /** Asks where to, draws a picture and writes it in the background. */
    void savePicture(String title, String name, Supplier<Image> drawing);

    /** Shows two articles side by side; {@code right} is null for the one that shares most statements. */
    void beside(String left, @Nullable String right);

    /** Keeps a small thing with the project by key; null forgets. Not part of undo. */
    void remember(String key, @Nullable String value);

    /** Reads what was kept; {@code then} runs on the FX thread, with null where nothing was. */
    void recall(String key, Consumer<@Nullable String> then);

    /** Selects a row, or a rendering of it, everywhere. */
    void select(Comparison.Row row, @Nullable Rendering rendering);

    /** Puts several statements into one row. */
    void merge(Collection<String> statements);

    /** Takes a rendering out into a row of its own. */
    void split(String statement, String rendering);

    /** Puts a rendering into another row. */
    void move(String rendering, String statement);

    /** Says that a possible rendering belongs where it stands. */
    void confirm(String statement, String rendering);

    /** Names the occasion of a statement and sets its days. */
    void describe(String statement, String label, @Nullable LocalDate from, @Nullable LocalDate to);

    /** Puts statements into the occasion of another one. */
    void moveTo(Collection<String> statements, String into);

    /** Puts statements into a new occasion. */
    void moveToNew(Collection<String> statements, String label);

    /** Makes one occasion of two. */
    void mergeOccasions(String statement, String into);

    /** Says whether articles cover the occasion of a statement; null takes it back. */
    void cover(String statement, Collection<String> articles, @Nullable Boolean covers);

    /** Finds out in the background why a rendering stands where it stands; {@code then} runs on the FX thread. */
    void why(Comparison table, Comparison.Row row, Rendering rendering, Consumer<List<Reason>> then);

    /** Says that a rendering does not belong where it stands. */
    void refuse(String statement, String rendering);
}
