/**
 * Text and places in it: spans, code points, paragraphs, sentences, words and the forms in which words are compared.
 *
 * <p>All offsets are UTF-16 code units into the stored text, half-open. {@link parallax.text.CodePoints} is the one place
 * where they are turned into Unicode code points, which every border of the program speaks. Nothing here changes a text.
 */
@NullMarked
package parallax.text;

import org.jspecify.annotations.NullMarked;
