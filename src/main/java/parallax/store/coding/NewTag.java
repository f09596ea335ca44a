package parallax.store.coding;

import java.util.List;

/**
 * A tag as it comes from elsewhere.
 *
 * @param path its name after the names of those above it, from the top
 * @param colour {@code #rrggbb}, empty where not given
 * @param definition empty where not given
 * @param examples empty where not given
 * @param digit the key that applies it, 0 for none
 */
public record NewTag(List<String> path, String colour, String definition, String examples, int digit) {

    /** Copies what it is given. @throws IllegalArgumentException if the path is empty */
    public NewTag {
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a tag without a name");
        }
    }
}
