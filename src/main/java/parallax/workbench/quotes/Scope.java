package parallax.workbench.quotes;

/** What the pane lists. */
enum Scope {
    /** The quotes of the article in view. */
    ARTICLE,
    /** The quotes of every article. */
    PROJECT,
    /** The speakers. */
    SPEAKERS
}
