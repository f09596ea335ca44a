/**
 * What a user can do with Parallax, without a screen: open, import, analyse, decide, compare. The workbench and the
 * command line are two faces of it.
 */
@NullMarked
package parallax.project;

import org.jspecify.annotations.NullMarked;
