package parallax.workbench.comparison.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import parallax.statements.comparison.Comparison;

/**
 * A table with the lines that a view makes of it: all that the background hands over at once.
 *
 * @param lines from top to bottom, no row opened
 * @param rows the rows among them
 * @param lineAt by place in the comparison, the index of the row's line, -1 where it is not shown
 * @param rowAt by place in the comparison, the row's index among those shown, -1 where it is not
 * @param counts what the view holds, rows under folded headings too
 */
public record Laid(
        Ask ask, Table table, List<Line> lines, List<RowModel> rows, int[] lineAt, int[] rowAt, Table.Counts counts) {

    /**
     * What is to be laid out.
     *
     * @param given the comparison over outlets
     * @param articles whether a column stands for an article instead of an outlet
     * @param together whether outlets that print one text are taken for one witness
     * @param told the column in whose order rows stand where they stand as told, null for that of all
     * @param closed keys of the headings whose rows are hidden
     */
    public record Ask(
            Comparison given,
            boolean articles,
            boolean together,
            View view,
            @Nullable String told,
            Set<String> closed) {

        /** Whether the same table serves the other question. */
        boolean sameTable(Ask other) {
            return given == other.given && articles == other.articles && together == other.together;
        }

        public Ask with(View other) {
            return new Ask(given, articles, together, other, told, closed);
        }

        public Ask with(Comparison other) {
            return new Ask(other, articles, together, view, told, closed);
        }

        public Ask withArticles(boolean other) {
            return new Ask(given, other, together, view, told, closed);
        }

        public Ask withTogether(boolean other) {
            return new Ask(given, articles, other, view, told, closed);
        }

        public Ask withTold(@Nullable String column) {
            return new Ask(given, articles, together, view, column, closed);
        }

        public Ask withClosed(Set<String> headings) {
            return new Ask(given, articles, together, view, told, Set.copyOf(headings));
        }
    }

    /** Of no table. */
    public static final Laid NOTHING =
            of(new Ask(Comparison.EMPTY, false, true, View.ALL, null, Set.of()), null, () -> false);

    /**
     * Lays out what is asked for. A speaker who is gone is no longer filtered for.
     *
     * @param before an earlier answer, whose table may serve again
     * @param stale whether nobody wants the answer any more; then it may be anything
     */
    public static Laid of(Ask ask, @Nullable Laid before, BooleanSupplier stale) {
        Table table = before != null && before.ask.sameTable(ask)
                ? before.table
                : new Table(ask.articles ? ask.given.byArticle() : ask.given, ask.together);
        Filter filter = ask.view.filter();
        String speaker = filter.speaker();
        boolean gone = speaker != null && !table.speakers().contains(speaker);
        Ask asked = gone ? ask.with(ask.view.with(filter.withSpeaker(null))) : ask;
        List<Line> lines = table.lines(asked.view, asked.told, asked.closed, stale);
        List<RowModel> rows = new ArrayList<>(lines.size());
        int[] lineAt = new int[table.rows().size()];
        int[] rowAt = new int[table.rows().size()];
        Arrays.fill(lineAt, -1);
        Arrays.fill(rowAt, -1);
        int statements = 0;
        int several = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Heading heading && heading.closed()) {
                statements += heading.statements();
                several += heading.several();
            }
            if (lines.get(i) instanceof Line.Statement s) {
                lineAt[s.row().place()] = i;
                rowAt[s.row().place()] = rows.size();
                rows.add(s.row());
            }
        }
        Table.Counts open = Table.count(rows);
        return new Laid(
                asked,
                table,
                lines,
                Collections.unmodifiableList(rows),
                lineAt,
                rowAt,
                new Table.Counts(open.statements() + statements, open.several() + several));
    }

    /** Index of the line of a row, -1 where it is not shown. */
    public int line(String row) {
        int place = table.comparison().indexOf(row);
        return place < 0 ? -1 : lineAt[place];
    }

    /** Index of a row among those shown, -1 where it is not. */
    public int index(String row) {
        int place = table.comparison().indexOf(row);
        return place < 0 ? -1 : rowAt[place];
    }
}
