package parallax.store.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.sqlite.Function;
import parallax.news.Region;
import parallax.text.Span;

/**
 * The text of an article that can be searched: what the reader folds away is blank, and all else stands where it stands.
 * SQLite calls it as {@code shown(text, regions)} to index an article and to find the words of a hit in it, so that the
 * index always holds what this says. It rests on nothing that changes from one version of Java to the next.
 */
public final class Shown extends Function {

    /** Of the private use area: one word that nobody types, so that no phrase reaches across what is folded. */
    static final char GAP = '\uF1D7';

    private static final String NAME = "shown";

    /** Makes the function known to a connection. */
    public static void install(Connection connection) throws SQLException {
        Function.create(connection, NAME, new Shown(), 2, Function.FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        String text = value_text(0);
        String regions = value_text(1);
        result(text == null ? "" : of(text, regions == null ? "" : regions));
    }

    /** Of the same length. NUL, where some of SQLite's functions stop, becomes a blank, too. */
    static String of(String text, String regions) {
        List<Span> folded = folded(regions);
        if (folded.isEmpty() && text.indexOf(0) < 0) {
            return text;
        }
        char[] shown = text.toCharArray();
        for (Span span : folded) {
            int start = Math.min(span.start(), shown.length);
            int end = Math.min(span.end(), shown.length);
            Arrays.fill(shown, start, end, ' ');
            if (end - start > 2) {
                shown[start + 1] = GAP;
            }
        }
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown[i] == 0 ? ' ' : shown[i];
        }
        return new String(shown);
    }

    /** What the reader folds away, out of the packed regions of an article. */
    public static List<Span> folded(String regions) {
        return regions.isEmpty()
                ? List.of()
                : Packed.regions(regions).stream()
                        .filter(region -> region.role().folded())
                        .map(Region::span)
                        .toList();
    }
}
