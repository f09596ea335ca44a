package parallax.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.news.Article;
import parallax.statements.comparison.Comparison;
import parallax.statements.copies.WireCopies;
import parallax.store.articles.ImportRow;

/** Says in the report of an import which of its articles other outlets print nearly the same. */
final class WireNotes {

    private WireNotes() {}

    /** The rows with a sentence more where an article is a copy. */
    static List<ImportRow> on(List<ImportRow> rows, Comparison table) {
        if (table.copies().groups().isEmpty()) {
            return rows;
        }
        List<ImportRow> noted = new ArrayList<>();
        for (ImportRow row : rows) {
            WireCopies.Group group = row.article() == null || row.facts() == null
                    ? null
                    : table.copies().of(row.article());
            noted.add(group == null ? row : noted(row, sentence(group, row.article(), table.articles())));
        }
        return noted;
    }

    private static ImportRow noted(ImportRow row, String note) {
        String sentence = row.sentence().isEmpty() ? note : row.sentence() + " " + note;
        return new ImportRow(row.file(), row.outcome(), sentence, row.article(), row.facts());
    }

    private static String sentence(WireCopies.Group group, @Nullable String self, Map<String, Article> articles) {
        List<Article> others = group.articles().stream()
                .filter(id -> !id.equals(self) && articles.containsKey(id))
                .map(articles::get)
                .toList();
        if (others.isEmpty()) {
            return "";
        }
        Article first = others.getFirst();
        String title = first.title() == null ? first.file() : first.title();
        String more = others.size() == 1 ? "" : " and of " + (others.size() - 1) + " more";
        String from = group.agency() == null ? "" : " of " + group.agency();
        return "Much of it stands word for word in “" + title + "” of " + first.source() + more
                + "; they are linked as copies of one text" + from + ".";
    }
}
