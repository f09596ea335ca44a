package parallax.workbench.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.statements.Collation;
import parallax.statements.Flag;
import parallax.statements.Flags;
import parallax.workbench.base.Words;

/** The flags of a cell or a row: another number, another negation. They stand in its head, where no ellipsis hides them. */
final class Flagged {

    private Flagged() {}

    /** The flags of some of a row's renderings. */
    static Set<Flag> of(Against against, Collation collation, List<Integer> which) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        for (int at : which) {
            flags.addAll(Flags.of(collation, at, against.renderings(), against.articles()));
        }
        return flags;
    }

    /** A flag as a badge. */
    static Label badge(Flag flag) {
        Label badge = new Label(Words.of("comparison.flag." + flag.word()), new FontIcon(Feather.FLAG));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.getStyleClass().addAll("cell-flag", flag.word());
        badge.setAccessibleText(tip(flag));
        Tips.on(badge, () -> tip(flag));
        return badge;
    }

    static String tip(Flag flag) {
        return Words.of("comparison.flag." + flag.word() + ".tip");
    }
}
