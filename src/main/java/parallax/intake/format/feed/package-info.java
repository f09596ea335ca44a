/** RSS, Atom and RDF feeds: each item an article. */
@NullMarked
package parallax.intake.format.feed;

import org.jspecify.annotations.NullMarked;
