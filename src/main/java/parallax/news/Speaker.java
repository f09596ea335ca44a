package parallax.news;

import java.util.List;

/**
 * A person or organisation behind quotes.
 *
 * @param id stable id
 * @param name what it is called in the table
 * @param aliases the other names that articles give it, sorted
 */
public record Speaker(String id, String name, List<String> aliases) {

    public Speaker {
        aliases = List.copyOf(aliases);
    }
}
