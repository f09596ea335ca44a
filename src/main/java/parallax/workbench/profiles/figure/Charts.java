package parallax.workbench.profiles.figure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import parallax.statements.profiles.Profile;
import parallax.statements.profiles.Slice;
import parallax.statements.profiles.Timeline;
import parallax.workbench.base.Words;

/** The charts of one profile, each drawn into a column of given width. Each returns the height that it takes. */
final class Charts {

    private static final int VERBS = 5;
    private static final int LOADED = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.ENGLISH);

    private final Pen pen;

    Charts(Pen pen) {
        this.pen = pen;
    }

    /** A chart's title, with a figure or a note after it. */
    private double title(String words, String note, double x, double y, double width) {
        double middle = y + pen.em(0.7);
        pen.start(x, middle, Type.STRONG, Ink.INK, words);
        double at = pen.width(words, Type.STRONG) + pen.em(0.6);
        pen.start(x + at, middle, Type.SMALL, Ink.MUTED, pen.cut(note, Type.SMALL, width - at));
        return pen.em(1.8);
    }

    /** What became of the statements. */
    double states(Profile profile, double x, double y, double width) {
        double at = y
                + title(
                        Words.of("profiles.chart.states"),
                        Words.of("profiles.statements", profile.statements()),
                        x,
                        y,
                        width);
        List<Segments.Part> parts = Segments.states(profile);
        Segments.draw(pen, parts, x, at, width, pen.em(1.9));
        at += pen.em(2.3);
        int all = Math.max(1, profile.statements());
        for (Segments.Part part : parts) {
            double middle = at + pen.em(0.65);
            double side = pen.em(1.15);
            Segments.fill(pen, part.ink(), x, middle - side / 2, side, side, "");
            pen.middle(x + side / 2, middle, Type.MARK, part.ink().on(), part.sign());
            pen.start(x + pen.em(1.6), middle, Type.NORMAL, Ink.INK, part.name());
            pen.end(x + pen.em(11), middle, Type.NORMAL, Ink.INK, Numbers.of(part.count()));
            pen.end(
                    x + pen.em(14.5),
                    middle,
                    Type.NORMAL,
                    Ink.MUTED,
                    Words.of("profiles.share", Math.round(100.0 * part.count() / all)));
            pen.count(
                    x,
                    at,
                    Math.min(width, pen.em(14.5)),
                    pen.em(1.3),
                    part.slice(),
                    part.count(),
                    Segments.tip(part, all));
            at += pen.em(1.45);
        }
        return at - y;
    }

    /** Neutral against loaded, the words that occur most, and the loaded ones that occur most. */
    double cues(Profile profile, double x, double y, double width) {
        List<Segments.Part> parts = Segments.tones(profile);
        int all = parts.stream().mapToInt(Segments.Part::count).sum();
        double at = y + title(Words.of("profiles.chart.cues"), Words.of("profiles.cues", all), x, y, width);
        Segments.draw(pen, parts, x, at, width, pen.em(1.9));
        at += pen.em(2.2);
        at += Segments.legend(pen, parts, x, at, width) + pen.em(0.2);
        List<Profile.CueCount> most = profile.cues().stream().limit(VERBS).toList();
        List<Profile.CueCount> loaded = profile.cues().stream()
                .skip(VERBS)
                .filter(cue -> cue.tone().loaded())
                .limit(LOADED)
                .toList();
        int scale = most.isEmpty() ? 1 : most.getFirst().count();
        at = verbs(most, scale, x, at, width);
        if (!loaded.isEmpty()) {
            pen.start(x, at + pen.em(0.75), Type.SMALL, Ink.MUTED, Words.of("profiles.cues.loaded"));
            at = verbs(loaded, scale, x, at + pen.em(1.5), width);
        }
        String rest = rest(profile, most.size() + loaded.size());
        if (!rest.isEmpty()) {
            double from = at;
            for (String line : pen.wrap(rest, Type.SMALL, width)) {
                pen.start(x, at + pen.em(0.65), Type.SMALL, Ink.MUTED, line);
                at += pen.em(1.3);
            }
            String none = Words.of("profiles.cues.none", profile.uncued());
            pen.count(x, from, width, at - from, new Slice.Uncued(), profile.uncued(), none);
        }
        return at - y;
    }

    private double verbs(List<Profile.CueCount> cues, int scale, double x, double y, double width) {
        double name = Math.min(pen.em(8.5), width * 0.46);
        double longest = width - name - pen.em(4.2);
        double at = y;
        for (Profile.CueCount cue : cues) {
            double middle = at + pen.em(0.65);
            double side = pen.em(1.15);
            Segments.Part part = Segments.part(cue.tone(), cue.count());
            pen.start(x, middle, Type.NORMAL, Ink.INK, pen.cut(cue.verb(), Type.NORMAL, name - pen.em(0.3)));
            Segments.fill(pen, part.ink(), x + name, middle - side / 2, side, side, part.name());
            pen.middle(x + name + side / 2, middle, Type.MARK, part.ink().on(), part.sign());
            double wide = Math.max(2, longest * cue.count() / scale);
            double from = x + name + side + pen.em(0.35);
            pen.box(from, middle - pen.em(0.4), wide, pen.em(0.8), Ink.BAR, cue.verb() + ": " + part.name());
            pen.start(from + wide + pen.em(0.35), middle, Type.SMALL, Ink.INK, Numbers.of(cue.count()));
            pen.count(x, at, width, pen.em(1.3), new Slice.Cued(cue.verb()), cue.count(), verb(cue));
            at += pen.em(1.4);
        }
        return at;
    }

    private static String verb(Profile.CueCount cue) {
        return Words.of("profiles.cue.tip", cue.verb(), cue.count());
    }

    private static String rest(Profile profile, int shown) {
        int words = profile.cues().size() - shown;
        String more = words > 0 ? Words.of("profiles.cues.more", words) : "";
        String none = profile.uncued() > 0 ? Words.of("profiles.cues.none", profile.uncued()) : "";
        return more.isEmpty() || none.isEmpty() ? more + none : more + " " + none;
    }

    /** How far down the articles the passages stand. */
    double depths(Profile profile, double x, double y, double width, double height) {
        double at = y + title(Words.of("profiles.chart.depths"), Words.of("profiles.depth"), x, y, width);
        double bottom = y + height - pen.em(1.4);
        bars(
                profile.depths(),
                Slice.Tenth::new,
                i -> Words.of(
                        "profiles.depth.tip",
                        i * 10,
                        i * 10 + 10,
                        profile.depths().get(i)),
                x,
                at,
                width,
                bottom - at);
        double middle = bottom + pen.em(0.8);
        pen.start(x, middle, Type.SMALL, Ink.MUTED, Words.of("profiles.depth.top"));
        pen.middle(x + width / 2, middle, Type.SMALL, Ink.MUTED, Words.of("profiles.depth.middle"));
        pen.end(x + width, middle, Type.SMALL, Ink.MUTED, Words.of("profiles.depth.end"));
        return height;
    }

    /** When the articles appeared. */
    double time(
            Profile profile,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            double x,
            double y,
            double width,
            double height) {
        if (first == null || last == null) {
            double at = y + title(Words.of("profiles.chart.time"), "", x, y, width);
            for (String line : pen.wrap(Words.of("profiles.time.none"), Type.SMALL, width)) {
                pen.start(x, at + pen.em(0.6), Type.SMALL, Ink.MUTED, line);
                at += pen.em(1.3);
            }
            return at - y;
        }
        Timeline timeline = Timeline.of(profile.days(), first, last);
        String step = Words.of("profiles.time." + timeline.step().word());
        String note = profile.undated() == 0 ? step : Words.of("profiles.time.undated", step, profile.undated());
        double at = y + title(Words.of("profiles.chart.time"), note, x, y, width);
        pen.count(x, y, width, pen.em(1.4), new Slice.Undated(), profile.undated(), note);
        double bottom = y + height - pen.em(1.4);
        List<Timeline.Bucket> buckets = timeline.buckets();
        bars(
                buckets.stream().map(Timeline.Bucket::count).toList(),
                i -> new Slice.Days(buckets.get(i).from(), buckets.get(i).until()),
                i -> Words.of(
                        "profiles.time.tip",
                        day(timeline.step(), buckets.get(i).from()),
                        buckets.get(i).count()),
                x,
                at,
                width,
                bottom - at);
        double middle = bottom + pen.em(0.8);
        String from = day(timeline.step(), buckets.getFirst().from());
        String to = day(timeline.step(), buckets.getLast().from());
        if (buckets.size() == 1) {
            pen.middle(x + width / 2, middle, Type.SMALL, Ink.MUTED, from);
        } else {
            pen.start(x, middle, Type.SMALL, Ink.MUTED, from);
            pen.end(x + width, middle, Type.SMALL, Ink.MUTED, to);
        }
        return height;
    }

    private static String day(Timeline.Step step, LocalDate day) {
        return switch (step) {
            case DAY, WEEK -> DAY.format(day);
            case MONTH -> MONTH.format(day);
            case YEAR -> YEAR.format(day);
        };
    }

    /** Upright bars with their counts over them, where these have room; otherwise the largest is named. */
    private void bars(
            List<Integer> counts,
            IntFunction<Slice> slice,
            IntFunction<String> tip,
            double x,
            double y,
            double width,
            double height) {
        int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        double pitch = width / counts.size();
        double wide = Math.min(pen.em(4), Math.max(1, pitch - Math.min(pen.em(0.35), pitch * 0.25)));
        double tallest = height - pen.em(1.3);
        boolean all = pen.width(Numbers.of(most), Type.SMALL) <= pitch - 1;
        boolean named = false;
        for (int i = 0; i < counts.size(); i++) {
            int count = counts.get(i);
            double tall = count == 0 ? 0 : Math.max(1.5, tallest * count / most);
            double left = x + i * pitch + (pitch - wide) / 2;
            pen.box(left, y + height - tall, wide, tall, Ink.BAR, tip.apply(i));
            pen.count(x + i * pitch, y, pitch, height, slice.apply(i), count, tip.apply(i));
            if (count > 0 && (all || count == most && !named)) {
                named = true;
                double half = pen.width(Numbers.of(count), Type.SMALL) / 2;
                double centre = Math.clamp(left + wide / 2, x + half, Math.max(x + half, x + width - half));
                pen.middle(centre, y + height - tall - pen.em(0.6), Type.SMALL, Ink.INK, Numbers.of(count));
            }
        }
        pen.line(x, y + height + 0.5, x + width, y + height + 0.5, Ink.MUTED);
    }
}
