package parallax.workbench.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.project.Project;
import parallax.store.Articles.Details;

/** What the analyst knows better of some articles; null is left as it is. */
record Correction(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String language) {

    boolean isEmpty() {
        return title == null && outlet == null && published == null && language == null;
    }

    /** Sets it for the articles as they are shown today. One act. Blocks. */
    void apply(Project project, Collection<String> ids) {
        Map<String, Details> details = new HashMap<>();
        for (String id : ids) {
            project.articles().versions(id).stream()
                    .findFirst()
                    .flatMap(v -> project.articles().find(v.id()))
                    .ifPresent(a -> details.put(
                            a.id(),
                            new Details(
                                    outlet == null ? a.outlet() : outlet,
                                    title == null ? a.title() : title,
                                    a.byline(),
                                    published == null ? a.published() : published,
                                    a.url(),
                                    language == null ? a.language() : language)));
        }
        if (!details.isEmpty()) {
            project.articles().edit(details);
        }
    }
}
