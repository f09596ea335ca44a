package parallax.news;

import java.util.List;
import java.util.Map;

/**
 * An analyst's decision on an occasion: what it is called, when it was, what was said on it, who covers it. Like a
 * {@link Link} it names places in articles, not rows, so it outlives every run of the engine.
 *
 * @param id stable
 * @param occasion its name and days
 * @param whole passages that stood in the occasion when it was decided on as a whole: whatever the engine puts into one
 *     occasion with these belongs to it too
 * @param moved passages that were put into it one by one; they bring nothing along
 * @param covers by article id, whether the article covers the occasion, where the analyst said so
 */
public record DecidedOccasion(
        String id, Occasion occasion, List<Link.Place> whole, List<Link.Place> moved, Map<String, Boolean> covers) {

    public DecidedOccasion {
        whole = List.copyOf(whole);
        moved = List.copyOf(moved);
        covers = Map.copyOf(covers);
    }
}
