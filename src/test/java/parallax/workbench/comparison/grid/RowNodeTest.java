package parallax.workbench.comparison.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import parallax.workbench.Fx;
import parallax.workbench.comparison.Handmade;
import parallax.workbench.comparison.RecordingDesk;
import parallax.workbench.comparison.board.Board;

class RowNodeTest {

    private final Board board = Fx.on(() -> new Board(new RecordingDesk()));
    private RowNode node;

    private void show(int lines) {
        node.show(board.rows().getFirst(), true, false, board.redrawsProperty().get(), lines);
        node.resize(900, 90);
        node.layout();
    }

    private List<String> cells() {
        return node.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .filter(CellNode.class::isInstance)
                .map(Node::getId)
                .toList();
    }

    @Test
    void aRowOfAnEarlierTableDoesNotMeetTheColumnsOfTheLater() {
        Fx.run(() -> {
            board.show(Handmade.oneOutlet());
            board.columns().fit(900, 12);
            node = new RowNode(board, board.rows().getFirst());
            show(3);
            assertThat(cells()).containsExactly("cell-0");
            board.show(Handmade.table());
            board.columns().fit(900, 12);
            node.scrolled();
            node.layout();
            show(3);
            assertThat(cells()).containsExactlyInAnyOrder("cell-0", "cell-1", "cell-2");
        });
    }
}
