/**
 * The window: puts the panes, menus, banner and status bar together. {@link parallax.workbench.App} wires it all by
 * hand; the panes are in packages of their own and share only {@code base}.
 */
@NullMarked
package parallax.workbench;

import org.jspecify.annotations.NullMarked;
