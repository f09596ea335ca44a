package parallax.quotes.frames;

import java.util.List;
import java.util.stream.IntStream;
import parallax.quotes.marks.QuotedRegion;
import parallax.quotes.marks.Unit;

/** What the frame model looks at when it labels a unit: the unit and its neighbours, seen from the cue. */
final class FrameFeatures {

    private static final int COMMA = 1;
    private static final int THAT = 2;
    private static final int DASH = 4;
    private static final int QUOTE = 8;
    private static final int OTHER_CUE = 16;
    private static final int SENTENCE = 32;
    private static final int JOIN = 64;
    private static final int WH = 128;

    /** Names of what stands between, and of distances, made once: no strings are built for a unit. */
    private static final String[] SEEN_LEFT = numbered("l", 2 * WH);

    private static final String[] SEEN_RIGHT = numbered("r", 2 * WH);
    private static final String[] FAR_LEFT = distances("l");
    private static final String[] FAR_RIGHT = distances("r");

    /** Below this distance from the cue the exact words count too. */
    private static final int NEAR = 8;

    private static final int NEAREST = 4;

    private final List<Unit> units;
    private final int cue;
    private final Window window;
    /** What the models see of each unit of the window and of two on either side of it. */
    private final String[] keys;

    private final String lemma;
    private final String sort;
    private final String frame;
    private final int[] between;

    FrameFeatures(List<Unit> units, int cue, Window window) {
        this.units = units;
        this.cue = cue;
        this.window = window;
        Unit unit = units.get(cue);
        this.lemma = unit.cue() == null ? unit.form() : unit.cue().lemma();
        this.sort = unit.cue() == null ? ":" : unit.cue().sort().name() + CueModel.ending(unit.form());
        this.keys = new String[window.length() + 4];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keyOf(window.from() - 2 + i);
        }
        this.between = between();
        this.frame = frame();
    }

    /** For each unit of the window, which kinds of unit stand between it and the cue. */
    private int[] between() {
        int[] seen = new int[window.length()];
        int bits = 0;
        for (int i = cue + 1; i < window.to(); i++) {
            seen[i - window.from()] = bits;
            bits |= bit(i);
        }
        bits = 0;
        for (int i = cue - 1; i >= window.from(); i--) {
            seen[i - window.from()] = bits;
            bits |= bit(i);
        }
        return seen;
    }

    private int bit(int at) {
        Unit unit = units.get(at);
        int edge = unit.sentence() != units.get(cue).sentence() ? SENTENCE : 0;
        if (unit.quoted()) {
            return edge | QUOTE;
        }
        return edge
                | switch (unit.form()) {
                    case "," -> COMMA;
                    case "that" -> THAT;
                    case "-", ":", ";", "(" -> DASH;
                    case "and", "but", "as", "while", "after", "when", "because" -> JOIN;
                    case "who", "which", "what", "how", "why", "whether", "if", "to" -> WH;
                    default -> unit.cue() != null && unit.cue().sort().speech() ? OTHER_CUE : 0;
                };
    }

    /** What the cue's surroundings look like as a whole. */
    private String frame() {
        boolean left = false;
        boolean right = false;
        for (int i = window.from(); i < window.to(); i++) {
            left |= i < cue && units.get(i).quoted();
            right |= i > cue && units.get(i).quoted();
        }
        return (left ? "L" : "-") + (right ? "R" : "-");
    }

    private static String[] numbered(String side, int n) {
        return IntStream.range(0, n).mapToObj(i -> side + i).toArray(String[]::new);
    }

    private static String[] distances(String side) {
        return IntStream.rangeClosed(0, 25)
                .map(d -> d < 5 ? d : d < 8 ? 5 : d < 14 ? 8 : d < 25 ? 14 : 25)
                .mapToObj(d -> side + d)
                .toArray(String[]::new);
    }

    /** Everything that the model looks at for unit {@code at}. */
    void describe(int at, Features f) {
        ofSide(at, f);
        ofDistance(at, f);
        ofSeen(at, f);
        own(at, f);
    }

    /** Left of the cue, right of it, or the cue itself. */
    String side(int at) {
        return at < cue ? "l" : at > cue ? "r" : "c";
    }

    /** What holds for all units of this {@link #side}. */
    void ofSide(int at, Features f) {
        String side = side(at);
        f.add("bias", side);
        f.add("lemma", side, lemma);
        f.add("frame", side, frame, lemma);
        f.add("cue1", side, key(cue - 1), key(cue + 1));
    }

    /** The class of the distance to the cue. */
    String distance(int at) {
        return at == cue ? "c0" : (at < cue ? FAR_LEFT : FAR_RIGHT)[Math.min(Math.abs(at - cue), FAR_LEFT.length - 1)];
    }

    /** What holds for all units of this {@link #distance}. */
    void ofDistance(int at, Features f) {
        String far = distance(at);
        f.add("far", far);
        f.add("farsort", far, sort);
        if (Math.abs(at - cue) < NEAR) {
            f.add("farlemma", far, lemma);
        }
    }

    /** What stands between the unit and the cue. */
    String seen(int at) {
        return at == cue ? "ccue" : (at < cue ? SEEN_LEFT : SEEN_RIGHT)[between[at - window.from()]];
    }

    /** What holds for all units that the same is {@link #seen} before. */
    void ofSeen(int at, Features f) {
        String seen = seen(at);
        f.add("seen", seen);
        f.add("seensort", seen, sort);
        f.add("seenframe", seen, frame);
        f.add("cue2", seen, key(cue + 1));
        f.add("cue3", seen, key(cue - 1));
    }

    /** What holds for this unit alone. */
    void own(int at, Features f) {
        Unit unit = units.get(at);
        String side = side(at);
        String far = distance(at);
        String seen = seen(at);
        int distance = Math.abs(at - cue);
        String key = unit.key();
        String p1 = key(at - 1);
        String n1 = key(at + 1);
        String p2 = key(at - 2);
        String n2 = key(at + 2);
        f.add("w", side, key);
        f.add("p1", side, p1);
        f.add("n1", side, n1);
        f.add("p2", side, p2);
        f.add("n2", side, n2);
        f.add("p1w", side, p1, key);
        f.add("wn1", side, key, n1);
        f.add("p21", side, p2, p1);
        f.add("n12", side, n1, n2);
        f.add("wseen", seen, key);
        f.add("n1seen", seen, n1);
        f.add("p1seen", seen, p1);
        f.add("wsort", side, sort, key);
        f.add("n1sort", side, sort, n1);
        f.add("p1sort", side, sort, p1);
        f.add("wframe", side, frame, key);
        if (distance < NEAR) {
            f.add("farw", far, key);
            f.add("farwsort", far, sort, key);
        }
        if (distance < NEAREST) {
            f.add("lemmaw", far, lemma, key);
            f.add("lemman1", far, lemma, n1);
        }
        if (unit.quoted()) {
            quoted(unit, side, f);
        }
        f.add("wcue", side, key(cue + 1), key);
    }

    private void quoted(Unit unit, String side, Features f) {
        QuotedRegion region = unit.region();
        if (region == null) {
            return;
        }
        int length = region.inner().length();
        String size = length < 12 ? "0" : length < 25 ? "12" : length < 45 ? "25" : length < 90 ? "45" : "90";
        f.add("qsize", side, size);
        f.add("qsize2", side, size, sort);
    }

    private String key(int at) {
        return keys[at - window.from() + 2];
    }

    private String keyOf(int at) {
        if (at < window.from()) {
            return "<s>";
        }
        if (at >= window.to()) {
            return "</s>";
        }
        return at == cue
                ? "<cue>"
                : units.get(at).sentence() == units.get(cue).sentence()
                        ? units.get(at).key()
                        : units.get(at).quoted() ? "#q|" : "|" + units.get(at).key();
    }
}
