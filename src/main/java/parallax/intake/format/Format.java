package parallax.intake.format;

import parallax.intake.source.Refusal;
import parallax.intake.source.Source;

/** One kind of file that articles come in. Stateless; safe for use by several threads. */
public interface Format {

    /** Bytes from the beginning of a source that {@link #reads} is shown at most. */
    int HEAD = 4096;

    /**
     * Whether a source is of this kind.
     *
     * @param ending of its name, in lower case without the point; empty where it has none
     * @param head its first bytes, up to {@link #HEAD}
     */
    boolean reads(String ending, byte[] head);

    /**
     * Hands on what is in the source, in its order: pieces that are still to be made into articles, sources that lie
     * inside, problems with parts. To cut a source up should be quick; what takes time belongs into a piece.
     *
     * @throws Refusal if nothing can be read from it; what was handed on before stays
     */
    void read(Source source, Out out) throws Refusal;
}
