package parallax.workbench.profiles.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parallax.news.Cell;
import parallax.statements.profiles.Profile;
import parallax.statements.profiles.Slice;
import parallax.statements.words.Tone;
import parallax.workbench.base.Words;

/**
 * Parts of a whole in one bar. Each part has a letter or a sign and a pattern or a lightness of its own besides its
 * colour, so that it can be told in grey.
 */
final class Segments {

    /**
     * One part.
     *
     * @param sign a letter or sign
     * @param name in words
     * @param slice what is counted
     */
    record Part(Ink ink, String sign, String name, int count, Slice slice) {}

    private Segments() {}

    /** What became of the statements of a profile. */
    static List<Part> states(Profile profile) {
        List<Part> parts = new ArrayList<>();
        for (Cell state : Profile.SHOWN) {
            parts.add(new Part(
                    Ink.of(state),
                    Words.of("profiles.sign." + state.word()),
                    Words.of("comparison.state." + state.word()),
                    profile.count(state),
                    new Slice.State(state)));
        }
        return parts;
    }

    /** How the reporting words of a profile colour what they report. */
    static List<Part> tones(Profile profile) {
        List<Part> parts = new ArrayList<>();
        profile.tones().forEach((tone, count) -> parts.add(part(tone, count)));
        return parts;
    }

    static Part part(Tone tone, int count) {
        return new Part(
                Ink.of(tone),
                Words.of("profiles.sign." + tone.word()),
                Words.of("profiles.tone." + tone.word()),
                count,
                new Slice.Toned(tone));
    }

    /** Draws the bar; parts are as wide as their share. Writes into each what has room: sign and count, or the sign. */
    static void draw(Pen pen, List<Part> parts, double x, double y, double width, double height) {
        int all = parts.stream().mapToInt(Part::count).sum();
        if (all == 0) {
            pen.outline(x, y, width, height, Ink.RULE, true);
            return;
        }
        double at = x;
        for (Part part : parts) {
            double wide = width * part.count() / all;
            if (part.count() > 0) {
                fill(pen, part.ink(), at, y, wide, height, tip(part, all));
                label(pen, part, at, y + height / 2, wide);
                pen.count(at, y, wide, height, part.slice(), part.count(), tip(part, all));
            }
            at += wide;
        }
    }

    private static void label(Pen pen, Part part, double x, double middle, double wide) {
        double room = wide - pen.em(0.3);
        String both = part.sign() + "\u2009" + Numbers.of(part.count());
        String fits = pen.width(both, Type.MARK) <= room
                ? both
                : pen.width(part.sign(), Type.MARK) <= wide - 2 ? part.sign() : "";
        pen.middle(x + wide / 2, middle, Type.MARK, part.ink().on(), fits);
    }

    /** The ground of a part, with its pattern. */
    static void fill(Pen pen, Ink ink, double x, double y, double width, double height, String tip) {
        pen.box(x, y, width, height, ink, tip);
        if (ink == Ink.OMITTED) {
            pen.hatch(x, y, width, height, Ink.HATCH);
        }
        if (ink == Ink.OMITTED || ink == Ink.POSSIBLE || ink == Ink.UNLISTED) {
            pen.outline(x, y, width, height, ink.on(), ink != Ink.OMITTED);
        }
    }

    /** A swatch and a name for each part, one after the other, in lines. @return the height that it takes */
    static double legend(Pen pen, List<Part> parts, double x, double y, double width) {
        double line = pen.em(1.5);
        double at = x;
        double top = y;
        for (Part part : parts) {
            double side = pen.em(1.15);
            double wide = side + pen.em(0.35) + pen.width(part.name(), Type.SMALL);
            if (at > x && at + wide > x + width) {
                at = x;
                top += line;
            }
            fill(pen, part.ink(), at, top + (line - side) / 2, side, side, "");
            pen.middle(at + side / 2, top + line / 2, Type.MARK, part.ink().on(), part.sign());
            pen.start(at + side + pen.em(0.35), top + line / 2, Type.SMALL, Ink.MUTED, part.name());
            at += wide + pen.em(1.1);
        }
        return top + line - y;
    }

    /** "direct 12 (40 %)" for each part that there is. */
    static String inWords(List<Part> parts) {
        int all = parts.stream().mapToInt(Part::count).sum();
        return parts.stream().filter(p -> p.count() > 0).map(p -> tip(p, all)).collect(Collectors.joining(", "));
    }

    static String tip(Part part, int all) {
        return Words.of("profiles.part", part.name(), part.count(), Math.round(100.0 * part.count() / all));
    }
}
