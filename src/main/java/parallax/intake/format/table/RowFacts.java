package parallax.intake.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Known;
import parallax.intake.format.Moment;
import parallax.intake.source.CleanText;
import parallax.text.Languages;

/** What a row of a table says of its article: somebody filled it in, so it outranks what the text says. */
final class RowFacts {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;|\\n]|\\s(?:and|und|et|y|и|&)\\s)\\s*");

    private static final int LONGEST = 1000;

    private RowFacts() {}

    /** @param cells what stands in the column of a field, null where nothing does */
    static Known of(Function<Field, @Nullable String> cells, String place) {
        Moment published = Moment.of(cells.apply(Field.PUBLISHED));
        Moment updated = Moment.of(cells.apply(Field.UPDATED));
        return new Known(
                line(cells.apply(Field.OUTLET)),
                line(cells.apply(Field.TITLE)),
                names(cells.apply(Field.BYLINE)),
                published.day(),
                published.at(),
                updated.at(),
                line(cells.apply(Field.URL)),
                language(cells.apply(Field.LANGUAGE)),
                line(cells.apply(Field.SECTION)),
                line(cells.apply(Field.ACCESSION)),
                place);
    }

    private static @Nullable String line(@Nullable String cell) {
        if (cell == null || cell.isBlank() || cell.length() > LONGEST) {
            return null;
        }
        return CleanText.of(cell).strip().replace('\n', ' ');
    }

    private static List<String> names(@Nullable String cell) {
        List<String> names = new ArrayList<>();
        for (String name :
                cell == null || cell.length() > LONGEST ? new String[0] : BETWEEN.split(CleanText.of(cell))) {
            if (!name.isBlank()) {
                names.add(name.strip().replace('\n', ' '));
            }
        }
        return names;
    }

    /** The main language of a tag such as “de-AT”, null where it is none. */
    static @Nullable String language(@Nullable String tag) {
        String code = tag == null ? "" : tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return Languages.isCode(code) ? code : null;
    }
}
