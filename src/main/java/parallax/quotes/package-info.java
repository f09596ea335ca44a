/**
 * Finding quotes, their speakers and cues in one article. Plain functions over text: no I/O but reading the weights and
 * lexicons that ship with the program. {@link parallax.quotes.QuoteFinder} is the door; behind it, each using those before
 * it: {@code lexicon}, {@code marks}, {@code frames}, {@code drafts}, {@code speakers}, {@code grammar}, {@code german}.
 */
@NullMarked
package parallax.quotes;

import org.jspecify.annotations.NullMarked;
