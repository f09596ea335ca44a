package parallax.intake.format.table;

/** What a column of a table can say of an article. */
public enum Field {
    ID,
    TEXT,
    TITLE,
    OUTLET,
    PUBLISHED,
    UPDATED,
    BYLINE,
    URL,
    LANGUAGE,
    SECTION,
    ACCESSION
}
