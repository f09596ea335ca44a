package parallax.workbench.profiles.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The inks' colours as the style sheets have them, so that a saved picture looks like the one on screen and a colour
 * is written in one place.
 */
public final class InkColours implements Function<Ink, String> {

    private static final Pattern BLOCK = Pattern.compile("(?m)^\\.root(\\.dark)? \\{([^}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("(-px-[a-z0-9-]+):\\s*(#[0-9a-f]{6}|-px-[a-z0-9-]+)");

    private final Map<Ink, String> colours = new EnumMap<>(Ink.class);

    /** @throws IllegalStateException if the sheets lack a colour */
    public InkColours(boolean dark) {
        Map<String, String> named = new HashMap<>();
        Matcher blocks = BLOCK.matcher(read("base.css"));
        while (blocks.find()) {
            if (dark || blocks.group(1) == null) {
                COLOUR.matcher(blocks.group(2)).results().forEach(m -> named.put(m.group(1), m.group(2)));
            }
        }
        for (Ink ink : Ink.values()) {
            String colour = named.get("-px-chart-" + ink.word());
            for (int i = 0; colour != null && colour.startsWith("-") && i < named.size(); i++) {
                colour = named.get(colour);
            }
            if (colour == null) {
                throw new IllegalStateException("The style sheets have no colour for " + ink.word() + ".");
            }
            colours.put(ink, colour);
        }
    }

    private static String read(String sheet) {
        try (InputStream in = InkColours.class.getResourceAsStream("/parallax/workbench/" + sheet)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The program is not complete: " + sheet + " is missing from it. Install it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colour as {@code #rrggbb}. */
    @Override
    public String apply(Ink ink) {
        return colours.getOrDefault(ink, "#000000");
    }
}
