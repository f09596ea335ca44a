package parallax.quotes.speakers;

/**
 * An office that an article says somebody holds.
 *
 * @param holder the fullest name that the article gives the holder
 * @param post the office by its key in {@link Posts}: the same for “Norland's envoy to Tarnia” and “the envoy of Norland
 *     to Tarnia”
 */
public record Office(String holder, String post) {}
