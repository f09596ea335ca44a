/**
 * What the panes share: the {@link parallax.workbench.base.Workspace} that links them, background work, actions, words,
 * settings. Panes are in packages of their own and never know each other.
 */
@NullMarked
package parallax.workbench.base;

import org.jspecify.annotations.NullMarked;
