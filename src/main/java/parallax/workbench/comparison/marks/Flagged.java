package parallax.workbench.comparison.marks;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.statements.collation.Flag;
import parallax.workbench.base.Words;

/** The flags of a cell or a row: another number, another negation. They stand in its head, where no ellipsis hides them. */
public final class Flagged {

    private Flagged() {}

    /** A flag as a badge. */
    public static Label badge(Flag flag) {
        Label badge = new Label(Words.of("comparison.flag." + flag.word()), new FontIcon(Feather.FLAG));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.getStyleClass().addAll("cell-flag", flag.word());
        badge.setAccessibleText(tip(flag));
        Tips.on(badge, () -> tip(flag));
        return badge;
    }

    /** What a flag means, in words. */
    public static String tip(Flag flag) {
        return Words.of("comparison.flag." + flag.word() + ".tip");
    }
}
