package parallax.quotes.speakers;

/**
 * A person's name at one place in the article.
 *
 * @param text the words of the name, without title or possessive ending
 * @param name taken apart
 * @param from its first unit
 * @param to the unit after its last
 * @param gender what its title or given name tells
 */
record NameMention(String text, PersonName name, int from, int to, Gender gender) {}
