/**
 * The command line: the same work as the workbench, without a window. Commands parse and print; {@link parallax.project} does
 * the work. Data goes to stdout, progress and messages to stderr.
 */
@NullMarked
package parallax.cli;

import org.jspecify.annotations.NullMarked;
