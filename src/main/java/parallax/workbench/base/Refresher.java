package parallax.workbench.base;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import parallax.project.Project;
import parallax.store.file.Change.Topic;

/**
 * Rereads what has changed in the open project, one pass at a time: changes that come meanwhile wait for the next, however
 * many they are. FX thread only.
 */
final class Refresher {

    private final Background background;
    private final ObservableValue<@Nullable Project> open;
    private final BiConsumer<Fresh, Set<Topic>> show;
    private final Consumer<Exception> failed;
    private final Set<Topic> stale = EnumSet.noneOf(Topic.class);
    private boolean reading;
    private @Nullable Project seen;

    Refresher(
            Background background,
            ObservableValue<@Nullable Project> open,
            BiConsumer<Fresh, Set<Topic>> show,
            Consumer<Exception> failed) {
        this.background = background;
        this.open = open;
        this.show = show;
        this.failed = failed;
    }

    /** Takes note of what was touched in a project; one that is no longer open does not count. */
    void touched(Project where, Set<Topic> topics) {
        if (open.getValue() == where) {
            stale.addAll(topics);
            read();
        }
    }

    private void read() {
        Project on = open.getValue();
        if (reading || stale.isEmpty() || on == null) {
            return;
        }
        reading = true;
        Set<Topic> now = EnumSet.copyOf(stale);
        stale.clear();
        // A project that was just opened shows its lists before its comparison is made.
        boolean table = on == seen;
        seen = on;
        if (!table) {
            stale.add(Topic.STATEMENTS);
        }
        background.read(
                () -> Fresh.of(on, now, table),
                fresh -> done(on, () -> show.accept(fresh, now)),
                e -> done(on, () -> failed.accept(e)));
    }

    private void done(Project on, Runnable tell) {
        reading = false;
        if (open.getValue() == on) {
            tell.run();
        }
        read();
    }
}
