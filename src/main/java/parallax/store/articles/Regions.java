package parallax.store.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.news.Region;
import parallax.news.Role;
import parallax.text.Span;

/** Repaints a stretch of an article's regions. */
public final class Regions {

    private Regions() {}

    /**
     * {@code regions} with {@code span} given to {@code role}, or to the body where it is null; neighbours alike are
     * joined.
     */
    public static List<Region> mark(List<Region> regions, Span span, @Nullable Role role) {
        List<Region> parts = new ArrayList<>();
        for (Region region : regions) {
            Span r = region.span();
            if (!r.overlaps(span)) {
                parts.add(region);
                continue;
            }
            if (r.start() < span.start()) {
                parts.add(new Region(new Span(r.start(), span.start()), region.role()));
            }
            if (r.end() > span.end()) {
                parts.add(new Region(new Span(span.end(), r.end()), region.role()));
            }
        }
        if (role != null && !span.isEmpty()) {
            parts.add(new Region(span, role));
        }
        parts.sort(Comparator.comparing(Region::span));
        return joined(parts, span);
    }

    private static List<Region> joined(List<Region> parts, Span span) {
        List<Region> joined = new ArrayList<>();
        for (Region part : parts) {
            Region last = joined.isEmpty() ? null : joined.getLast();
            boolean touches = last != null && last.span().end() == part.span().start() && last.role() == part.role();
            // Only at the edges of what was marked: two captions that touch elsewhere stay two.
            if (touches && (part.span().start() == span.start() || part.span().start() == span.end())) {
                joined.set(joined.size() - 1, new Region(last.span().cover(part.span()), part.role()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
