package parallax.workbench.comparison.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.statements.comparison.Comparison;
import parallax.workbench.comparison.Handmade;

class TableTest {

    private final Table table = new Table(Handmade.table());

    private List<String> shown(View view) {
        return table.shown(view).stream().map(RowModel::id).toList();
    }

    private static View only(Filter filter) {
        return View.ALL.with(filter);
    }

    @Test
    void rowsStandBySpeakerAndOccasionAndWhatMostOutletsReportComesFirst() {
        assertThat(table.lines(View.ALL, null))
                .map(TableTest::name)
                .containsExactly(
                        "speaker Mira Tolk",
                        "setting speech in Orden",
                        "dam",
                        "rains",
                        "setting talk in Brell",
                        "bridge",
                        "speaker Old Harn",
                        "harn");
    }

    private static String name(Line line) {
        return switch (line) {
            case Line.Speaker s -> "speaker " + s.name();
            case Line.Setting s ->
                "setting " + (s.occasion() == null ? "unknown" : s.occasion().label());
            case Line.Statement s -> s.row().id();
            case Line.Opened o -> "opened " + o.row().id();
        };
    }

    @Test
    void aSpeakersHeadingCountsStatementsAndThoseOfSeveralOutlets() {
        assertThat(table.lines(View.ALL, null).getFirst()).isEqualTo(new Line.Speaker("Mira Tolk", 3, 1, null, false));
    }

    @Test
    void theOnlyOccasionOfASpeakerStandsInTheHeading() {
        List<Line> lines = table.lines(only(Filter.NONE.withText("bridge")), null);
        assertThat(lines.getFirst()).isEqualTo(new Line.Speaker("Mira Tolk", 1, 0, Handmade.TALK, false));
        assertThat(lines).noneMatch(Line.Setting.class::isInstance);
    }

    @Test
    void anOpenedRowIsFollowedByItsOpening() {
        assertThat(table.lines(View.ALL, "dam")).map(TableTest::name).containsSubsequence("dam", "opened dam", "rains");
    }

    @Test
    void otherOrdersDoNotGroup() {
        assertThat(table.lines(View.ALL.with(Order.OUTLETS), null))
                .map(TableTest::name)
                .containsExactly("dam", "harn", "rains", "bridge");
        assertThat(shown(View.ALL.with(Order.PLACE))).containsExactly("harn", "rains", "dam", "bridge");
        assertThat(shown(View.ALL.with(Order.OMISSIONS))).startsWith("rains");
    }

    @Test
    void filtersKeepRowsAway() {
        assertThat(shown(only(Filter.NONE.withSeveral(true)))).containsExactly("dam");
        assertThat(shown(only(Filter.NONE.withSpeaker("Old Harn")))).containsExactly("harn");
        assertThat(shown(only(Filter.NONE.withOmittedBy(Handmade.WIRE)))).containsExactly("rains");
        assertThat(shown(only(Filter.NONE.withOmittedBy(Handmade.POST)))).isEmpty();
    }

    @Test
    void searchLooksIntoEveryWordingWithoutMindingCase() {
        assertThat(shown(only(Filter.NONE.withText("JUNE dam")))).containsExactly("dam");
        assertThat(shown(only(Filter.NONE.withText("orden")))).containsExactly("dam", "rains");
        assertThat(shown(only(Filter.NONE.withText("June harn")))).isEmpty();
    }

    @Test
    void notCoveringAStatementIsNoDifference() {
        assertThat(shown(only(Filter.NONE.withDiffering(true)))).containsExactly("dam", "rains");
    }

    @Test
    void aFilterNamesItsPartsAndLosesThemOneByOne() {
        Filter filter =
                Filter.NONE.withSeveral(true).withOmittedBy(Handmade.WIRE).withText("rain");
        assertThat(filter.active()).containsExactly(Filter.Part.TEXT, Filter.Part.OMITTED_BY, Filter.Part.SEVERAL);
        Filter left = filter.active().stream().reduce(filter, Filter::without, (a, b) -> b);
        assertThat(left).isEqualTo(Filter.NONE);
    }

    @Test
    void theBaseIsTheFullestWordingOrThatOfTheOutletAskedForWhereItHasOne() {
        RowModel dam = table.row("dam").orElseThrow();
        Comparison.Row row = dam.row();
        assertThat(dam.base(null)).isEqualTo(row.base());
        assertThat(dam.text(dam.base(Handmade.TIMES))).isEqualTo("the dam would open in June");
        RowModel harn = table.row("harn").orElseThrow();
        assertThat(harn.base(Handmade.TIMES)).isEqualTo(harn.row().base());
    }
}
