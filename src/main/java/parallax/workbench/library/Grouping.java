package parallax.workbench.library;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.store.articles.ArticleRow;
import parallax.text.Folding;
import parallax.workbench.base.Words;

/** What the articles are grouped by. */
enum Grouping {
    OUTLET {
        @Override
        String heading(ArticleRow row) {
            return row.outlet() == null ? Words.of("library.no-outlet") : row.outlet();
        }

        @Override
        List<ArticleRow> sort(List<ArticleRow> rows) {
            return rows;
        }
    },
    DATE {
        @Override
        String heading(ArticleRow row) {
            return row.published() == null ? Words.of("library.no-date") : words(row.published());
        }

        @Override
        List<ArticleRow> sort(List<ArticleRow> rows) {
            return rows.stream()
                    .sorted(Comparator.comparing(
                            ArticleRow::published, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        }
    };

    abstract String heading(ArticleRow row);

    abstract List<ArticleRow> sort(List<ArticleRow> rows);

    /**
     * The articles that hold every word of {@code filter} in title, outlet, file, date or address, under their
     * headings.
     */
    Map<String, List<ArticleRow>> arrange(List<ArticleRow> rows, String filter) {
        List<String> words = List.of(Folding.fold(filter).strip().split("\\s+"));
        Map<String, List<ArticleRow>> groups = new LinkedHashMap<>();
        for (ArticleRow row : sort(rows)) {
            String all = Folding.fold(String.join(
                    " ",
                    text(row.title()),
                    text(row.outlet()),
                    row.file(),
                    text(row.url()),
                    row.published() == null ? "" : row.published() + " " + words(row.published())));
            if (words.stream().allMatch(all::contains)) {
                groups.computeIfAbsent(heading(row), h -> new ArrayList<>()).add(row);
            }
        }
        return groups;
    }

    /** A day as the analyst's language writes it. */
    static String words(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }
}
