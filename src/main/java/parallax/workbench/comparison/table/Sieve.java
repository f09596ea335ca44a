package parallax.workbench.comparison.table;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.news.Cell;
import parallax.news.Occasion;
import parallax.news.Rendering;
import parallax.statements.collation.Contrast;
import parallax.statements.comparison.Comparison;
import parallax.store.articles.Outlets.Outlet;
import parallax.text.Folding;
import parallax.workbench.comparison.table.Filter.Part;

/** A view's filter made ready to look at many rows. Pure: safe on any thread. */
final class Sieve {

    private static final Set<Part> OF_OUTLETS =
            EnumSet.of(Part.OUTLET, Part.COUNTRY, Part.OWNER, Part.LANGUAGE, Part.LEANING, Part.KIND);

    private final Filter filter;
    private final View view;
    private final List<String> words;
    private final boolean several;
    private final boolean differing;
    private final boolean ofOutlets;
    private final @Nullable String speaker;
    private final @Nullable String omitter;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;

    Sieve(View view) {
        this.view = view;
        filter = view.filter();
        words = filter.text().isBlank()
                ? List.of()
                : List.of(Folding.fold(filter.text()).strip().split("\\s+"));
        several = filter.has(Part.SEVERAL);
        differing = filter.has(Part.DIFFERING);
        ofOutlets = filter.active().stream().anyMatch(OF_OUTLETS::contains);
        speaker = filter.speaker();
        omitter = filter.value(Part.OMITTED_BY);
        from = day(Part.FROM);
        to = day(Part.TO);
    }

    /** Whether the row is shown. The dear tests come last. */
    boolean shows(RowModel row) {
        return !(several && row.outlets() < 2)
                && (speaker == null || speaker.equals(row.speaker() == null ? "" : row.speaker()))
                && (omitter == null || row.omittedBy(omitter))
                && (!ofOutlets || outlets(row))
                && days(row)
                && tag(row)
                && undecided(row)
                && tally(row)
                && holds(row)
                && (!differing || row.differs());
    }

    private boolean holds(RowModel row) {
        for (String word : words) {
            if (!row.folded().contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** One outlet must be all that is asked of outlets: who it is, and what it does. */
    private boolean outlets(RowModel row) {
        return row.row()
                .covering()
                .anyMatch(c -> does(row.entries().get(c))
                        && is(row.table().columns().get(c).source()));
    }

    private boolean does(Comparison.Entry entry) {
        String kind = filter.value(Part.KIND);
        return kind == null ? entry.shown() >= 0 : entry.state().word().equals(kind);
    }

    private boolean is(String source) {
        String outlet = filter.value(Part.OUTLET);
        return (outlet == null || outlet.equals(source))
                && fits(Part.COUNTRY, source, Outlet::country)
                && fits(Part.OWNER, source, Outlet::owner)
                && fits(Part.LANGUAGE, source, Outlet::language)
                && fits(Part.LEANING, source, Outlet::leaning);
    }

    private boolean fits(Part part, String source, Function<Outlet, String> field) {
        String wanted = filter.value(part);
        return wanted == null || wanted.equals(field.apply(view.known().outlet(source)));
    }

    /** By the days of publication; where none of its articles has one, by those of the occasion. */
    private boolean days(RowModel row) {
        if (from == null && to == null) {
            return true;
        }
        boolean dated = false;
        for (Rendering rendering : row.statement().renderings()) {
            LocalDate day = row.article(rendering).published();
            dated |= day != null;
            if (day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to))) {
                return true;
            }
        }
        Occasion occasion = row.occasion();
        return !dated
                && occasion != null
                && occasion.from() != null
                && (to == null || !occasion.from().isAfter(to))
                && (from == null || !(occasion.to() == null ? occasion.from() : occasion.to()).isBefore(from));
    }

    private @Nullable LocalDate day(Part part) {
        String value = filter.value(part);
        return value == null ? null : LocalDate.parse(value);
    }

    private boolean tag(RowModel row) {
        String tag = filter.value(Part.TAG);
        return tag == null || view.known().tagged(row, tag);
    }

    private boolean undecided(RowModel row) {
        return !filter.has(Part.UNDECIDED)
                || row.row().count(Cell.POSSIBLE) > 0
                || row.statement().renderings().stream().anyMatch(r -> r.state() == Rendering.State.POSSIBLE);
    }

    private boolean tally(RowModel row) {
        String flag = filter.value(Part.FLAG);
        int wanted = flag == null
                ? -1
                : Contrast.valueOf(flag.toUpperCase(Locale.ROOT)).bit();
        int mask = filter.asksTally() ? view.tally().row(row) : -1;
        return (mask & wanted) != 0 && (!filter.has(Part.MARKED) || (mask & view.markedBits()) != 0);
    }
}
