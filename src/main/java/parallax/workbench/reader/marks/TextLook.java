package parallax.workbench.reader.marks;

import java.util.Locale;

/** How a run of text looks; the rest is drawn behind it. */
public enum TextLook {
    PLAIN,
    /** The words that report. */
    CUE,
    /** The words that name the speaker. */
    MENTION;

    /** The run's class in the style sheet. */
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
