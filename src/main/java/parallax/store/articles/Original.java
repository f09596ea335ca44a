package parallax.store.articles;

import java.nio.file.Path;

/**
 * The file that an article was read from.
 *
 * @param id its number in the project
 * @param name its name
 * @param size in bytes
 * @param place where it lay when it came in
 * @param kept whether the project holds a copy; else only its place is known
 */
public record Original(long id, String name, long size, Path place, boolean kept) {

    /** The ending of its name in lower case, without the point; empty where it has none. */
    public String ending() {
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
