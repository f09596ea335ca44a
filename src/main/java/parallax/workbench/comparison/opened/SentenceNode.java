package parallax.workbench.comparison.opened;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Cell;
import parallax.news.Rendering;
import parallax.text.Span;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.marks.States;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.RowModel;

/** A rendering in the sentence that it stands in, under its outlet's name; with its neighbours where that is wanted. */
final class SentenceNode extends HBox {

    /** @param at index of the rendering among those compared */
    SentenceNode(Board board, RowModel row, Against against, int at) {
        getStyleClass().add("opened-sentence");
        Rendering rendering = against.renderings().get(at);
        String article = against.article(rendering).text();
        boolean own = row.columnOf(rendering) >= 0;
        Cell state = rendering.state() == Rendering.State.POSSIBLE ? Cell.POSSIBLE : Cell.of(rendering.kind());
        Label name = new Label(against.source(rendering), new FontIcon(own ? States.icon(state) : Feather.FILE_TEXT));
        name.getStyleClass().addAll(at == against.base() ? "line-name-base" : "line-name", state.word());
        double width = Math.ceil(11 * board.fit().em());
        name.setMinWidth(width);
        name.setMaxWidth(width);
        name.setAccessibleText(
                against.source(rendering) + (own ? ", " + Words.of("comparison.state." + state.word()) : ""));
        Span sentence = Surroundings.sentence(article, rendering.span());
        List<Node> words = new ArrayList<>();
        Span whole = board.switches().around().get() ? Surroundings.wider(article, sentence) : sentence;
        add(words, article, whole.start(), sentence.start(), "beyond");
        add(words, article, sentence.start(), rendering.span().start(), "around");
        add(words, article, rendering.span().start(), rendering.span().end(), "same");
        add(words, article, rendering.span().end(), sentence.end(), "around");
        add(words, article, sentence.end(), whole.end(), "beyond");
        TextFlow text = new TextFlow(words.toArray(Node[]::new));
        text.getStyleClass().add("prose-flow");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(name, text);
        if (own) {
            setOnMouseClicked(e -> board.go(new Spot(row, row.columnOf(rendering), rendering)));
        }
    }

    private static void add(List<Node> to, String article, int start, int end, String style) {
        if (start < end) {
            Text text = new Text(RowModel.line(new Span(start, end).of(article)));
            text.getStyleClass().addAll("word", style);
            to.add(text);
        }
    }
}
