package parallax.workbench.base;

import org.jspecify.annotations.Nullable;

/**
 * A line of a {@link Picker}.
 *
 * @param words what it says
 * @param detail muted, at its end; empty for none
 * @param colour {@code #rrggbb} of the swatch before it, null for none
 * @param run what choosing it does
 */
public record Choice(String words, String detail, @Nullable String colour, Runnable run) {

    /** One without a swatch. */
    public static Choice of(String words, String detail, Runnable run) {
        return new Choice(words, detail, null, run);
    }
}
