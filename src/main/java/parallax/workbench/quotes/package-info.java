/**
 * The quotes of the article in view or of the whole project, with their speakers: filtering, confirming, rejecting,
 * saying who speaks. Finding quotes and moving their bounds is the reader's.
 */
@NullMarked
package parallax.workbench.quotes;

import org.jspecify.annotations.NullMarked;
