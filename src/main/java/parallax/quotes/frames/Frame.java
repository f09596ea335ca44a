package parallax.quotes.frames;

/**
 * A cue with what it reports and who it reports it of, as indices into the units.
 *
 * @param cue the cue's head
 * @param from first unit of the window that was labelled
 * @param labels one of {@link #OUT}, {@link #CONTENT}, {@link #SOURCE} for each unit of the window
 * @param cueProbability how likely the cue is one
 * @param margin how much better than “no content” the labels score, over the whole window
 */
public record Frame(int cue, int from, byte[] labels, double cueProbability, double margin) {

    static final byte OUT = 0;
    /** Label of what is reported. */
    public static final byte CONTENT = 1;
    /** Label of who it is reported of. */
    public static final byte SOURCE = 2;

    /** The label of unit {@code at}, {@link #OUT} outside the window. */
    public byte label(int at) {
        return at < from || at >= from + labels.length ? OUT : labels[at - from];
    }

    /** The index after the last labelled unit. */
    public int to() {
        return from + labels.length;
    }
}
