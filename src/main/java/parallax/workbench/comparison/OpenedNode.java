package parallax.workbench.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Rendering;
import parallax.statements.Collation;
import parallax.workbench.base.Words;

/** What an opened row shows below itself: all renderings word under word, then each in its own sentence. */
final class OpenedNode extends VBox {

    private final Board board;
    private final RowModel row;

    OpenedNode(Board board, RowModel row) {
        this.board = board;
        this.row = row;
        setId("comparison-opened");
        getStyleClass().add("comparison-opened");
        int base = row.base(board.view().base());
        Label title = new Label(Words.of(
                row.statement().renderings().size() == 1 ? "comparison.opened.one" : "comparison.opened.title",
                row.source(row.statement().renderings().get(base))));
        title.getStyleClass().add("opened-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "small", "button-icon");
        close.setAccessibleText(Words.of("comparison.close-row"));
        close.setTooltip(new Tooltip(Words.of("comparison.close-row")));
        close.setOnAction(e -> board.open(null));
        HBox head = new HBox(title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        List<Integer> order = order(base);
        if (order.size() > 1) {
            board.collations().with(row, base, collation -> align(collation, order));
        }
        Label sentences = new Label(Words.of("comparison.opened.sentences"));
        sentences.getStyleClass().addAll("opened-title", "opened-sentences-title");
        getChildren().add(sentences);
        for (int at : order) {
            getChildren()
                    .add(new SentenceNode(
                            board, row, row.statement().renderings().get(at), at == base));
        }
    }

    private void align(Collation collation, List<Integer> order) {
        List<Rendering> renderings = row.statement().renderings();
        List<Integer> together = order.stream()
                .filter(i -> !Strand.apart(collation, i, renderings.get(i)))
                .toList();
        getChildren().add(1, new Interlinear(board, row, collation, together));
    }

    /** The base first, then by column and place. */
    private List<Integer> order(int base) {
        List<Rendering> renderings = row.statement().renderings();
        return IntStream.range(0, renderings.size())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(i -> i != base)
                        .thenComparing(i -> row.columnOf(renderings.get(i)))
                        .thenComparing(i -> renderings.get(i).span()))
                .toList();
    }
}
