package parallax.workbench.comparison.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parallax.text.Span;
import parallax.workbench.comparison.Handmade;
import parallax.workbench.comparison.bar.Emptiness;
import parallax.workbench.comparison.opened.Surroundings;
import parallax.workbench.comparison.opened.Systems;
import parallax.workbench.comparison.opened.Systems.Stave;

class GeometryTest {

    private static List<String> outlets(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Outlet " + i).toList();
    }

    @Test
    void fewColumnsFillTheWidth() {
        Columns columns = new Columns();
        columns.show(outlets(3));
        columns.fit(1350, 14);
        assertThat(columns.x(2, 0) + columns.width(2)).isCloseTo(1350, within(3.0));
        assertThat(columns.furthest()).isZero();
        assertThat(columns.visible(0)).containsExactly(0, 1, 2);
    }

    @Test
    void manyColumnsStayReadableAndScrollUnderTheFirst() {
        Columns columns = new Columns();
        columns.show(outlets(60));
        columns.fit(1350, 14);
        assertThat(columns.width(0)).isGreaterThanOrEqualTo(14 * 14);
        assertThat(columns.furthest()).isPositive();
        assertThat(columns.visible(0)).hasSizeLessThan(8).startsWith(0);
        assertThat(columns.visible(columns.furthest())).hasSizeLessThan(8).endsWith(59);
    }

    @Test
    void revealingAColumnScrollsNoFurtherThanNeeded() {
        Columns columns = new Columns();
        columns.show(outlets(60));
        columns.fit(1350, 14);
        assertThat(columns.reveal(0, 0)).isZero();
        double scroll = columns.reveal(30, 0);
        assertThat(columns.x(30, scroll) + columns.width(30)).isCloseTo(1350, within(0.5));
        assertThat(columns.reveal(30, scroll)).isEqualTo(scroll);
        assertThat(columns.x(2, columns.reveal(2, scroll))).isCloseTo(columns.first(), within(0.5));
    }

    @Test
    void aDraggedWidthIsKept() {
        Columns columns = new Columns();
        columns.show(outlets(3));
        columns.fit(1350, 14);
        columns.resize(1, 300);
        columns.fit(1500, 14);
        assertThat(columns.width(1)).isEqualTo(300);
    }

    @Test
    void aLongerTextGetsMoreLines() {
        assertThat(Fit.USUAL.lines(10, 300)).isEqualTo(1);
        assertThat(Fit.USUAL.lines(100, 300)).isEqualTo(3);
        Columns columns = new Columns();
        columns.show(List.of(Handmade.POST, Handmade.TIMES, Handmade.WIRE));
        columns.fit(1350, 14);
        RowModel row = new Table(Handmade.table()).row("dam").orElseThrow();
        assertThat(Fit.USUAL.lines(row, columns, row.against(View.ALL))).isBetween(1, 4);
    }

    @Test
    void aCollationIsBrokenWhereItsColumnsNoLongerFit() {
        double[] widths = {40, 40, 40, 200, 10};
        assertThat(Systems.of(widths, 100, 5))
                .containsExactly(new Stave(0, 2), new Stave(2, 3), new Stave(3, 4), new Stave(4, 5));
        assertThat(Systems.of(new double[0], 100, 5)).isEmpty();
    }

    @Test
    void aRenderingStandsInItsSentenceAndParagraph() {
        String text = "One thing. He said the dam is safe today. Done.\nNext one.";
        Span span = new Span(text.indexOf("the dam"), text.indexOf(" today"));
        assertThat(Surroundings.sentence(text, span).of(text).strip()).isEqualTo("He said the dam is safe today.");
        Span last = new Span(text.indexOf("Next"), text.length());
        assertThat(Surroundings.sentence(text, last)).isEqualTo(last);
    }

    @Test
    void anEmptyTableSaysWhy() {
        assertThat(Emptiness.of(false, 0, 0, 0, false)).isEqualTo(Emptiness.NO_PROJECT);
        assertThat(Emptiness.of(true, 0, 0, 0, false)).isEqualTo(Emptiness.NO_ARTICLES);
        assertThat(Emptiness.of(true, 5, 0, 0, true)).isEqualTo(Emptiness.COMPUTING);
        assertThat(Emptiness.of(true, 5, 0, 0, false)).isEqualTo(Emptiness.NO_STATEMENTS);
        assertThat(Emptiness.of(true, 5, 9, 0, true)).isEqualTo(Emptiness.FILTERED);
        assertThat(Emptiness.of(true, 5, 9, 9, true)).isNull();
    }
}
