package parallax.workbench.comparison.board;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What of the table the analyst switched on or off. */
public final class Switches {

    private final BooleanProperty leftOut = new SimpleBooleanProperty(false);
    private final BooleanProperty together = new SimpleBooleanProperty(true);
    private final BooleanProperty articles = new SimpleBooleanProperty(false);
    private final BooleanProperty around = new SimpleBooleanProperty(false);
    private final BooleanProperty walking = new SimpleBooleanProperty(false);

    /** Whether words that an outlet left out are written out instead of a thin mark. */
    public BooleanProperty leftOut() {
        return leftOut;
    }

    /** Whether outlets that print one text of a statement are taken for one witness. */
    public BooleanProperty together() {
        return together;
    }

    /** Whether a column stands for an article instead of an outlet. */
    public BooleanProperty articles() {
        return articles;
    }

    /** Whether an opened row shows the sentences before and after each wording. */
    public BooleanProperty around() {
        return around;
    }

    /** Whether the collation of the row that opens next wants the keyboard. */
    public BooleanProperty walking() {
        return walking;
    }
}
