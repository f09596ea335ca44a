package parallax.news;

/** What a region of an article's text is. Text under no region is body. */
public enum Role {
    /** The headline of the article. */
    TITLE,
    /** The lines between headline and body that sum the article up. */
    STANDFIRST,
    /** A line that heads a part of the body. */
    HEADING,
    /** Who wrote it, when, from where. */
    BYLINE,
    /** The place, day and agency before the first words of the body. */
    DATELINE,
    /** The words under a picture. */
    CAPTION,
    /** What belongs to the page, not to the article: logo text, “Related articles”, cookie notices, promotions. */
    FURNITURE,
    /** What readers wrote below it. */
    COMMENT;

    /** Whether the workbench folds it away and the engines pass over it. */
    public boolean folded() {
        return this == FURNITURE || this == CAPTION || this == BYLINE || this == COMMENT;
    }
}
