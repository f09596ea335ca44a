package parallax.news;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Twelve colours for tags that are told apart on light and on dark paper. */
public final class Palette {

    /** As {@code #rrggbb}, lower case. */
    public static final List<String> COLOURS = List.of(
            "#1f77b4", "#d4572a", "#2e8b57", "#8e5bb5", "#c29100", "#1a9ba8", "#d1478c", "#7a6a58", "#5b6ee1",
            "#7f9a1f", "#b03a48", "#6e7781");

    private Palette() {}

    /** The colour of the palette that fewest tags have, the first of these. */
    public static String next(Collection<Tag> tags) {
        return COLOURS.stream()
                .min(Comparator.comparingLong(colour -> tags.stream()
                        .filter(t -> t.colour().toLowerCase(Locale.ROOT).equals(colour))
                        .count()))
                .orElseThrow();
    }
}
