package parallax.workbench.comparison.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parallax.news.Cell;
import parallax.workbench.comparison.Handmade;
import parallax.workbench.comparison.RecordingDesk;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.table.RowModel;
import parallax.workbench.comparison.table.Table;

class OverviewTest {

    private static final OverviewInks GREY = inks();

    private static OverviewInks inks() {
        Map<Cell, Integer> ink = new EnumMap<>(Cell.class);
        Map<Cell, Integer> ground = new EnumMap<>(Cell.class);
        for (Cell state : Cell.values()) {
            ink.put(state, state == Cell.MIXED ? 2 : 1);
            ground.put(state, 0);
        }
        return new OverviewInks(0, ink, ground, 9);
    }

    @Test
    void statesAreToldApartByTheirPatternWhereTheirColourIsTheSame() {
        Set<List<Integer>> patterns = new HashSet<>();
        for (Cell state : Cell.values()) {
            patterns.add(IntStream.range(0, 36)
                    .mapToObj(i -> GREY.at(state, i % 6, i / 6))
                    .toList());
        }
        assertThat(patterns).hasSize(Cell.values().length);
    }

    @Test
    void anOmissionPartsOutletsMoreThanAnotherKindAndThatMoreThanAgreement() {
        Table table = new Table(Handmade.table());
        float rains = table.row("rains").orElseThrow().disagreement();
        float dam = table.row("dam").orElseThrow().disagreement();
        assertThat(rains).isGreaterThan(dam);
        assertThat(dam).isGreaterThan(0);
        assertThat(table.row("bridge").orElseThrow().disagreement()).isZero();
    }

    @Test
    void aCellIsPaintedWhereItsRowAndColumnMeet() {
        Board board = new Board(new RecordingDesk());
        board.show(Handmade.table());
        List<RowModel> rows = board.rows();
        Overview overview = Overview.of(rows, new int[] {2, 0}, new float[rows.size()]);
        OverviewPainter painter = new OverviewPainter(OverviewScale.of(rows.size(), 100, 2), 3, 2, 10);
        int[] pixels = painter.paint(overview, GREY);
        assertThat(pixels).hasSize(painter.width(2) * rows.size() * 2);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < 2; column++) {
                int x = column * 3 + 1;
                assertThat(pixels[row * 2 * painter.width(2) + x])
                        .isEqualTo(GREY.at(overview.state(row, column), x, row * 2));
            }
        }
        assertThat(painter.columnAt(4, 2)).isEqualTo(1);
        assertThat(painter.columnAt(7, 2)).isEqualTo(-1);
        assertThat(overview.state(0, 1))
                .isEqualTo(rows.getFirst().entries().get(0).state());
    }
}
