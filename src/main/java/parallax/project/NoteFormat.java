package parallax.project;

import java.util.Locale;

/** A kind of file that the notes can be written as. */
public enum NoteFormat {
    DOCX,
    HTML,
    PDF,
    MD,
    CSV,
    XLSX,
    JSONLD,
    /** REFI-QDA project. */
    QDPX,
    /** REFI-QDA codebook. */
    QDC;

    /** Whether it is text and can be printed. */
    public boolean text() {
        return this == HTML || this == MD || this == CSV || this == JSONLD || this == QDC;
    }

    /** Whether it can put the notes together otherwise than by article. */
    public boolean arranged() {
        return this == DOCX;
    }

    /** The ending of its files, without the point. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word that the command line knows it by. */
    @Override
    public String toString() {
        return ending();
    }
}
