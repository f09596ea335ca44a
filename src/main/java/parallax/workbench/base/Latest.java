package parallax.workbench.base;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import parallax.project.Project;

/**
 * Reads for a list that shows the newest state: an answer that was overtaken is thrown away, unless it answers the
 * question that still stands, so that a list shows something even while the project keeps changing under it.
 *
 * @param <Q> what is asked, comparable by {@code equals}
 * @param <R> the answer
 */
public final class Latest<Q, R> {

    private final Workspace workspace;
    private final BiFunction<Project, Q, R> reading;
    private final BiConsumer<Q, R> showing;
    private @Nullable Q standing;
    private long asked;
    private long shown;

    /**
     * @param reading runs in the background
     * @param showing runs on the FX thread
     */
    public Latest(Workspace workspace, BiFunction<Project, Q, R> reading, BiConsumer<Q, R> showing) {
        this.workspace = workspace;
        this.reading = reading;
        this.showing = showing;
    }

    /** Asks; FX thread only. */
    public void ask(Q question) {
        standing = question;
        long mine = ++asked;
        workspace.read(project -> reading.apply(project, question), answer -> {
            if (mine > shown && question.equals(standing)) {
                shown = mine;
                showing.accept(question, answer);
            }
        });
    }

    /** Lets no answer through that is still on its way. */
    public void forget() {
        standing = null;
        shown = asked;
    }
}
