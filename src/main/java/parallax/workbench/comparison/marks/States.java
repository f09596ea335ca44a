package parallax.workbench.comparison.marks;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Cell;

/** The icons of what an outlet can do with a statement. */
public final class States {

    private States() {}

    /** The icon of a state; its name stands beside it for who cannot tell icons apart. */
    public static Ikon icon(Cell state) {
        return switch (state) {
            case DIRECT -> Feather.MESSAGE_SQUARE;
            case MIXED -> Feather.SLIDERS;
            case INDIRECT -> Feather.CORNER_DOWN_RIGHT;
            case POSSIBLE -> Feather.HELP_CIRCLE;
            case OMITTED -> Feather.X_OCTAGON;
            case NOT_COVERED -> Feather.MINUS;
        };
    }
}
