package parallax.news;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/**
 * One sentence-level report of a statement in one article.
 *
 * @param id stable for the same place in the same article
 * @param article the article's id
 * @param quote the id of the quote it is part of
 * @param span the sentence, without the cue
 * @param kind how it is reported
 * @param speaker the resolved speaker's name, null where unknown
 * @param cue the words that report, null where there are none
 * @param state whether it surely belongs to its statement
 * @param score 0 to 1, how well it fits the other renderings of its statement; 1 where it is alone
 * @param passage number of the passage in its article: renderings cut from one quote share it
 */
public record Rendering(
        String id,
        String article,
        String quote,
        Span span,
        Kind kind,
        @Nullable String speaker,
        @Nullable Span cue,
        State state,
        double score,
        int passage) {

    /** How sure it is that a rendering belongs where it stands. */
    public enum State {
        /** The engine is sure, or the analyst said so. */
        SAME,
        /** The engine asks. */
        POSSIBLE;

        /** The word that files and exports use: lower case. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The id of a rendering at this place: a name-based UUID, so that a new run finds the same one. */
    public static String idAt(String article, Span span) {
        String name = "rendering " + article + ' ' + span.start() + ' ' + span.end();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
