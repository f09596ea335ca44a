/**
 * Who spoke: names of people, the words that stand for them, the offices they hold, and names joined over articles.
 */
@NullMarked
package parallax.quotes.speakers;

import org.jspecify.annotations.NullMarked;
