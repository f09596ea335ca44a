package parallax.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import parallax.news.Article;
import parallax.news.Region;
import parallax.text.Span;
import parallax.workbench.base.Words;

/** Says why a part of an article was taken for something else than its text, or may be. */
final class Roles {

    private Roles() {}

    /** What is uncertain or furniture at an offset, with the keys that answer it; empty where nothing is. */
    static List<String> asked(Article article, int offset) {
        List<String> lines = new ArrayList<>();
        for (Region region : article.regions()) {
            if (region.role().folded() && region.span().contains(offset)) {
                lines.add(Words.of("reader.unfolded", reason(region)));
            }
        }
        for (Region region : article.origin().suggested()) {
            if (region.span().contains(offset)) {
                lines.add(Words.of("reader.asked", reason(region)));
            }
        }
        return lines;
    }

    /** Why the lines of a fold are folded, each reason once; empty for an open one. */
    static List<String> folded(Article article, Span fold) {
        String reasons = article.regions().stream()
                .filter(r -> r.role().folded() && r.span().overlaps(fold))
                .map(Roles::reason)
                .distinct()
                .collect(Collectors.joining(" "));
        return reasons.isEmpty() ? List.of() : List.of(Words.of("reader.folded", reasons));
    }

    /** “Caption: The line names a photographer.” */
    private static String reason(Region region) {
        return Words.of("reader.role." + region.role().name().toLowerCase(Locale.ROOT)) + ": " + why(region);
    }

    private static String why(Region region) {
        if (region.reason().isEmpty()) {
            return Words.of("reader.reason.said");
        }
        try {
            return Words.of("role.reason." + region.reason());
        } catch (MissingResourceException e) {
            // A project may have been made by another Parallax, with reasons of its own.
            return Words.of("reader.reason.other");
        }
    }
}
