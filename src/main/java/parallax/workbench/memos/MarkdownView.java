package parallax.workbench.memos;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import parallax.workbench.memos.Markdown.Block;
import parallax.workbench.memos.Markdown.Form;
import parallax.workbench.memos.Markdown.Run;

/** A memo as it is read. */
final class MarkdownView extends VBox {

    private final Consumer<String> follow;

    /** @param follow takes where a link leads */
    MarkdownView(Consumer<String> follow) {
        this.follow = follow;
        setId("memo-text");
        getStyleClass().add("markdown");
    }

    void show(String text) {
        getChildren().setAll(Markdown.blocks(text).stream().map(this::block).toList());
    }

    private Node block(Block block) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("markdown-" + block.form().name().toLowerCase(java.util.Locale.ROOT));
        if (block.form() == Form.HEADING) {
            flow.getStyleClass().add("level-" + Math.min(3, block.level()));
        }
        block.runs().forEach(run -> flow.getChildren().add(run(run)));
        if (block.form() != Form.ITEM) {
            return flow;
        }
        Label sign = new Label(block.sign());
        sign.setMinWidth(USE_PREF_SIZE);
        HBox item = new HBox(sign, flow);
        item.getStyleClass().add("markdown-line");
        item.setStyle("-fx-padding: 0 0 0 " + (0.4 + block.level() * 1.2) + "em;");
        HBox.setHgrow(flow, Priority.ALWAYS);
        return item;
    }

    private Node run(Run run) {
        String link = run.link();
        if (link != null) {
            Hyperlink shown = new Hyperlink(run.text());
            shown.setOnAction(e -> follow.accept(link));
            shown.getStyleClass().add("markdown-link");
            return shown;
        }
        Text text = new Text(run.text());
        text.getStyleClass().add("markdown-words");
        if (run.bold()) {
            text.getStyleClass().add("bold");
        }
        if (run.italic()) {
            text.getStyleClass().add("italic");
        }
        if (run.code()) {
            text.getStyleClass().add("code");
        }
        return text;
    }
}
