package parallax.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.workbench.profiles.figure.Ink;
import parallax.workbench.profiles.figure.InkColours;

/** Text keeps a contrast of 4.5:1 (WCAG 2.2, 1.4.3) on every ground that it stands on, in both themes. */
class ContrastTest {

    private static final Path SHEET = Path.of("src", "main", "resources", "parallax", "workbench", "base.css");
    private static final Pattern COLOUR = Pattern.compile("-px-([a-z-]+):\\s*(#[0-9a-f]{6})");
    private static final List<String> ON_PAPER = List.of(
            "ink",
            "ink-muted",
            "accent",
            "direct",
            "mixed",
            "indirect",
            "possible",
            "omitted",
            "not-covered",
            "added",
            "changed",
            "moved",
            "number",
            "negation",
            "cue");
    private static final List<String> GROUNDS = List.of(
            "paper-sunk", "select", "direct-tint", "mixed-tint", "indirect-tint", "omitted-tint", "hit", "hit-now");
    private static final List<String> TINTED = List.of("direct", "mixed", "indirect", "omitted");

    @ParameterizedTest
    @ValueSource(strings = {".root {", ".root.dark {"})
    void textCanBeRead(String theme) throws IOException {
        Map<String, String> colours = colours(theme);
        ON_PAPER.forEach(ink -> assertReadable(colours, ink, "paper"));
        GROUNDS.forEach(ground -> assertReadable(colours, "ink", ground));
        TINTED.forEach(kind -> assertReadable(colours, kind, kind + "-tint"));
        assertReadable(colours, "ink-muted", "paper-sunk");
        assertReadable(colours, "ink-muted", "select");
    }

    /** Pictures: words on every ground that they are written on, hatching included. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void picturesCanBeRead(boolean dark) {
        InkColours colours = new InkColours(dark);
        for (Ink ground : Ink.values()) {
            boolean heat = ground.name().matches("HEAT_\\d");
            for (Ink ink : Ink.values()) {
                if (ink.name().equals("ON_" + ground.name()) || heat && ink == Ink.onHeat(ground)) {
                    assertReadable(colours, ink, ground);
                }
            }
        }
        assertReadable(colours, Ink.INK, Ink.PAPER);
        assertReadable(colours, Ink.MUTED, Ink.PAPER);
        assertReadable(colours, Ink.ON_OMITTED, Ink.HATCH);
    }

    /** In grey, the solid parts of a bar differ in lightness; the others have outlines and hatching. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void partsOfABarCanBeToldInGrey(boolean dark) {
        InkColours colours = new InkColours(dark);
        List<List<Ink>> bars =
                List.of(List.of(Ink.DIRECT, Ink.MIXED, Ink.INDIRECT), List.of(Ink.NEUTRAL, Ink.POSITIVE, Ink.NEGATIVE));
        for (List<Ink> parts : bars) {
            for (int i = 0; i < parts.size(); i++) {
                String one = colours.apply(parts.get(i));
                String next = colours.apply(parts.get((i + 1) % parts.size()));
                assertThat(contrast(one, next))
                        .as("%s beside %s", parts.get(i), parts.get((i + 1) % parts.size()))
                        .isGreaterThanOrEqualTo(1.5);
            }
        }
    }

    private static void assertReadable(InkColours colours, Ink ink, Ink ground) {
        assertThat(contrast(colours.apply(ink), colours.apply(ground)))
                .as("%s on %s", ink, ground)
                .isGreaterThanOrEqualTo(4.5);
    }

    private static void assertReadable(Map<String, String> colours, String ink, String ground) {
        assertThat(contrast(colours.get(ink), colours.get(ground)))
                .as("%s on %s", ink, ground)
                .isGreaterThanOrEqualTo(4.5);
    }

    private static Map<String, String> colours(String theme) throws IOException {
        String sheet = Files.readString(SHEET);
        String block = sheet.substring(sheet.indexOf(theme), sheet.indexOf('}', sheet.indexOf(theme)));
        Map<String, String> colours = new HashMap<>();
        COLOUR.matcher(block).results().forEach(m -> colours.put(m.group(1), m.group(2)));
        return colours;
    }

    private static double contrast(String a, String b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    /** Relative luminance as WCAG defines it. */
    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
