package parallax.news;

import org.jspecify.annotations.Nullable;

/**
 * One of the analyst's codes.
 *
 * @param id stable id
 * @param parent the id of the tag it is under, null at the top
 * @param name what it is called; the same name may stand in two branches
 * @param colour {@code #rrggbb}
 * @param definition when to use it; empty where not given
 * @param position its place among its siblings, from 0
 * @param count annotations that carry it
 */
public record Tag(
        String id, @Nullable String parent, String name, String colour, String definition, int position, int count) {}
