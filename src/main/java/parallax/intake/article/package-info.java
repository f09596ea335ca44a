/**
 * From text, pages and documents to articles: who, when and where, and a role for every line that is not body. jsoup marks
 * nodes here; it never cuts, so that offsets hold.
 */
@NullMarked
package parallax.intake.article;

import org.jspecify.annotations.NullMarked;
