/** From pairs to statements without chains: average link within groups that hang together. */
@NullMarked
package parallax.statements.clusters;

import org.jspecify.annotations.NullMarked;
