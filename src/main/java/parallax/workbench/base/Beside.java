package parallax.workbench.base;

import org.jspecify.annotations.Nullable;

/**
 * Two articles to be read side by side.
 *
 * @param left id of the one on the left
 * @param right id of the one on the right, null for the one that shares most statements with the left
 */
public record Beside(String left, @Nullable String right) {}
