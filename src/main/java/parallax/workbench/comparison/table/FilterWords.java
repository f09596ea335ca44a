package parallax.workbench.comparison.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parallax.news.Tag;
import parallax.statements.collation.Contrast;
import parallax.store.statements.References;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.table.Filter.Part;

/** Filters and the rest of a view in words, as chips and exports say them. */
public final class FilterWords {

    private FilterWords() {}

    /** One part of a filter with its value. */
    public static String of(Part part, String value, View view) {
        String key = "comparison.chip." + part.word();
        if (part == Part.MARKED) {
            return Words.of(key, kinds(view));
        }
        return part.hasValue() ? Words.of(key, value(part, value, view.known())) : Words.of(key);
    }

    private static String value(Part part, String value, Known known) {
        return switch (part) {
            case SPEAKER -> value.isEmpty() ? Words.of("comparison.speaker-unknown") : value;
            case TAG ->
                known.tags().stream()
                        .filter(t -> t.id().equals(value))
                        .map(Tag::name)
                        .findFirst()
                        .orElse("…");
            case KIND -> Words.of("comparison.state." + value);
            case FLAG -> Words.of("comparison.kind." + value);
            default -> value;
        };
    }

    /** The marked kinds of difference. */
    static String kinds(View view) {
        return view.marked().stream()
                .map(c -> Words.of("comparison.kind." + c.word()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** A base wording. */
    public static String base(Base base, Known known) {
        return switch (base) {
            case Base.Fullest f -> Words.of("comparison.base.fullest");
            case Base.Majority m -> Words.of("comparison.base.majority");
            case Base.Outlet outlet -> Words.of("comparison.base.outlet", outlet.source());
            case Base.Text text ->
                Words.of(
                        "comparison.base.text",
                        known.texts().stream()
                                .filter(t -> t.id().equals(text.id()))
                                .map(References.Reference::name)
                                .findFirst()
                                .orElse("…"));
        };
    }

    /** All that is set apart from how a table first looks: filters, base wording, marked differences, order. */
    public static List<String> lines(View view) {
        List<String> lines = new ArrayList<>();
        view.filter().parts().forEach((part, value) -> lines.add(of(part, value, view)));
        if (!view.base().equals(Base.FULLEST)) {
            lines.add(base(view.base(), view.known()));
        }
        if (!view.marked().equals(Contrast.USUAL)) {
            lines.add(Words.of("comparison.scope.marked", kinds(view)));
        }
        if (view.order() != Order.SPEAKER) {
            lines.add(Words.of(
                    "comparison.scope.order",
                    Words.of("comparison.order." + view.order().name().toLowerCase(Locale.ROOT))));
        }
        return lines;
    }
}
