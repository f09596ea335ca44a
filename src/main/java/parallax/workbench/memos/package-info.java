/** Memos on anything and the journal: written as Markdown, read with links that lead to what they are about. */
@NullMarked
package parallax.workbench.memos;

import org.jspecify.annotations.NullMarked;
