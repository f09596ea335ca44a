package parallax.workbench.quotes;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Kind;
import parallax.workbench.base.Words;

/** The sign and the word of a kind. */
final class Kinds {

    private Kinds() {}

    static Ikon icon(Kind kind) {
        return switch (kind) {
            case DIRECT -> Feather.MESSAGE_SQUARE;
            case MIXED -> Feather.SLIDERS;
            case INDIRECT -> Feather.CORNER_DOWN_RIGHT;
        };
    }

    static String words(Kind kind) {
        return Words.of("quotes.kind." + kind.word());
    }
}
