package parallax.intake.format.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Role;

/** What the styles of a document say that a paragraph is: by their names, and by those that they are based on. */
final class Styles {

    private static final int GENERATIONS = 12;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    /**
     * @param id what paragraphs refer to
     * @param name what the program calls it, in English in all but very old files
     * @param parent the id of the style that it is based on, null where there is none
     */
    void add(String id, String name, @Nullable String parent) {
        names.put(id, name);
        if (parent != null) {
            parents.put(id, parent);
        }
    }

    /** The role of a paragraph with this style, null where it says nothing. */
    @Nullable
    Role role(@Nullable String id) {
        String style = id;
        for (int i = 0; i < GENERATIONS && style != null; i++) {
            Role role = roleOf(names.getOrDefault(style, style));
            if (role != null) {
                return role;
            }
            style = parents.get(style);
        }
        return null;
    }

    private static @Nullable Role roleOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("_20_", " ").strip();
        if (lower.equals("title")) {
            return Role.TITLE;
        }
        if (lower.equals("subtitle")) {
            return Role.STANDFIRST;
        }
        if (lower.matches(
                "(?:heading|\u00FCberschrift|titre|\u0437\u0430\u0433\u043E\u043B\u043E\u0432\u043E\u043A) ?\\d?")) {
            return Role.HEADING;
        }
        if (lower.equals("caption") || lower.equals("figure")) {
            return Role.CAPTION;
        }
        return lower.equals("header")
                        || lower.equals("footer")
                        || lower.matches("toc \\d|contents \\d|contents heading")
                ? Role.FURNITURE
                : null;
    }
}
