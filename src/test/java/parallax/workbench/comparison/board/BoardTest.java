package parallax.workbench.comparison.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Cursor;
import parallax.workbench.comparison.Handmade;
import parallax.workbench.comparison.RecordingDesk;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.Base;
import parallax.workbench.comparison.table.Filter;
import parallax.workbench.comparison.table.RowModel;
import parallax.workbench.comparison.table.View;

class BoardTest {

    private final RecordingDesk desk = new RecordingDesk();
    private final Board board = new Board(desk);

    @BeforeEach
    void show() {
        board.show(Handmade.table());
    }

    private RowModel row(String id) {
        return board.table().row(id).orElseThrow();
    }

    @Test
    void goingToACellLeadsEverythingThere() {
        board.go(Spot.at(row("dam"), 1));
        assertThat(desk.asked).containsExactly("select dam in " + Handmade.TIMES);
        assertThat(board.chosenProperty().get()).containsExactly("dam");
    }

    @Test
    void followingWritesNothingBack() {
        String rendering = row("dam").statement().renderings().get(2).id();
        board.follow(new Cursor("dam", rendering));
        assertThat(board.spotProperty().get())
                .isEqualTo(new Spot(row("dam"), 2, row("dam").rendering(rendering)));
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void followingARowKeepsTheEmptyCellThatTheAnalystIsIn() {
        board.go(Spot.at(row("rains"), 2));
        board.follow(new Cursor("rains", null));
        assertThat(board.spotProperty().get().column()).isEqualTo(2);
    }

    @Test
    void rowsAreChosenInOneSweep() {
        board.go(Spot.at(row("dam"), -1));
        board.chooseTo(Spot.at(row("bridge"), -1));
        assertThat(board.chosenProperty().get()).containsExactlyInAnyOrder("dam", "rains", "bridge");
        board.chooseOnlySpot();
        assertThat(board.chosenProperty().get()).containsExactly("bridge");
    }

    @Test
    void aNewTableKeepsThePlaceOfTheAnalyst() {
        board.go(Spot.at(row("dam"), 1));
        RowModel before = row("dam");
        board.show(Handmade.table());
        Spot spot = board.spotProperty().get();
        assertThat(spot.row()).isNotSameAs(before).isSameAs(row("dam"));
        assertThat(spot.column()).isEqualTo(1);
        board.show(Comparison.EMPTY);
        assertThat(board.spotProperty().get()).isNull();
    }

    @Test
    void aSpeakerWhoIsGoneIsNoLongerFilteredFor() {
        board.look(View.ALL.with(Filter.NONE.withSpeaker("Old Harn")));
        assertThat(board.rows()).hasSize(1);
        board.show(Handmade.oneOutlet());
        assertThat(board.rows()).extracting(RowModel::id).containsExactly("bridge");
    }

    @Test
    void aRowIsCollatedOnceForEachBase() {
        for (int i = 0; i < 3; i++) {
            board.readings().with(row("dam"), against(Base.FULLEST), c -> {});
        }
        assertThat(desk.collated).isEqualTo(1);
        board.readings().with(row("dam"), against(new Base.Outlet(Handmade.TIMES)), c -> {});
        assertThat(desk.collated).isEqualTo(2);
        board.show(Handmade.table());
        board.readings().with(row("dam"), against(Base.FULLEST), c -> {});
        assertThat(desk.collated).isEqualTo(3);
    }

    private Against against(Base base) {
        return row("dam").against(View.ALL.with(base));
    }
}
