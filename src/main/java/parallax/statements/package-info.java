/**
 * The same statement across articles: candidates, scoring, clustering, occasions, collation. Pure functions over
 * records, without store or screen; the order of the articles never changes the result.
 */
@NullMarked
package parallax.statements;

import org.jspecify.annotations.NullMarked;
