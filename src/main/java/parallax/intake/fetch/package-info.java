/**
 * Fetches a page that the analyst asked for, and nothing else: the only place in the program that uses the network.
 * Each host name is resolved once for a connection, which goes to one of the addresses that were looked at: a name that
 * means another address a moment later leads nowhere.
 */
@NullMarked
package parallax.intake.fetch;

import org.jspecify.annotations.NullMarked;
