package parallax.workbench.base;

/**
 * A key that works in a pane while it has the keyboard and that is no {@link Action}'s: for the overview of shortcuts.
 *
 * @param keys as they are printed on the keyboard
 * @param words what they do
 */
public record PaneKey(String keys, String words) {

    /** One with the words under {@code key} in the bundle. */
    public static PaneKey of(String keys, String key) {
        return new PaneKey(keys, Words.of(key));
    }
}
