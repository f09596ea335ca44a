package parallax.workbench.history;

import org.jspecify.annotations.Nullable;
import parallax.store.History;

/**
 * A line of the history.
 *
 * @param act null for the beginning, before all acts
 * @param current whether it is the last one done: the project as it is
 */
record Step(History.@Nullable Act act, boolean current) {

    /** The act's number, 0 for the beginning. */
    long number() {
        return act == null ? 0 : act.id();
    }
}
