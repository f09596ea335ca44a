package parallax.project;

import java.util.List;

/**
 * How an import ended.
 *
 * @param imported ids of the new articles
 * @param known files that were already in the project, as whole sentences
 * @param problems what could not be read, as whole sentences
 */
public record ImportReport(List<String> imported, List<String> known, List<String> problems) {

    public ImportReport {
        imported = List.copyOf(imported);
        known = List.copyOf(known);
        problems = List.copyOf(problems);
    }
}
