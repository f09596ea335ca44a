package parallax.news;

/** What a region of an article's text is. Text under no region is body. */
public enum Role {
    /** The headline of the article. */
    TITLE,
    /** A line that heads a part of the body. */
    HEADING,
    /** Who wrote it, when, from where. */
    BYLINE,
    /** The words under a picture. */
    CAPTION,
    /** What belongs to the page, not to the article: logo text, “Related articles”, cookie notices, promotions. */
    FURNITURE;

    /** Whether the workbench folds it away and the engines pass over it. */
    public boolean folded() {
        return this == FURNITURE || this == CAPTION || this == BYLINE;
    }
}
