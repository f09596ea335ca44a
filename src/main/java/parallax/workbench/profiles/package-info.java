/** The profiles pane: how each outlet reports and each speaker is reported, and what stands where, in counts. */
@NullMarked
package parallax.workbench.profiles;

import org.jspecify.annotations.NullMarked;
