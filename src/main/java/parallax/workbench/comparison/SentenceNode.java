package parallax.workbench.comparison;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.news.Cell;
import parallax.news.Rendering;
import parallax.text.Span;
import parallax.workbench.base.Words;

/** A rendering in the sentence that it stands in, under its outlet's name. */
final class SentenceNode extends HBox {

    SentenceNode(Board board, RowModel row, Rendering rendering, boolean base) {
        getStyleClass().add("opened-sentence");
        String article = row.article(rendering).text();
        Cell state = rendering.state() == Rendering.State.POSSIBLE ? Cell.POSSIBLE : Cell.of(rendering.kind());
        Label name = new Label(row.source(rendering), new FontIcon(States.icon(state)));
        name.getStyleClass().addAll(base ? "line-name-base" : "line-name", state.word());
        double width = Math.ceil(11 * board.fit().em());
        name.setMinWidth(width);
        name.setMaxWidth(width);
        name.setAccessibleText(row.source(rendering) + ", " + Words.of("comparison.state." + state.word()));
        Span sentence = Surroundings.sentence(article, rendering.span());
        TextFlow text = new TextFlow(
                Signs.text(
                        RowModel.line(
                                new Span(sentence.start(), rendering.span().start()).of(article)),
                        "around"),
                Signs.text(RowModel.line(rendering.span().of(article)), "same"),
                Signs.text(RowModel.line(new Span(rendering.span().end(), sentence.end()).of(article)), "around"));
        text.getStyleClass().add("prose-flow");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(name, text);
        setOnMouseClicked(e -> board.go(new Spot(row, row.columnOf(rendering), rendering)));
    }
}
