package parallax.news;

/** How speech is reported (O'Keefe et al. 2012; Pareti et al. 2013). */
public enum Kind {
    /** All of the content stands in quotation marks. */
    DIRECT,
    /** Part of it does. */
    MIXED,
    /** None of it does. */
    INDIRECT;

    /** The word that files and exports use: lower case. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
