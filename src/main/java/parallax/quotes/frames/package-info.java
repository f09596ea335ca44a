/** The trained models: cues, and what each reports of whom. Weights ship with the program; see the model card. */
@NullMarked
package parallax.quotes.frames;

import org.jspecify.annotations.NullMarked;
