package parallax.workbench.twin;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import parallax.news.Article;
import parallax.news.Rendering;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Differences.Run;
import parallax.statements.collation.Differences;
import parallax.text.Span;
import parallax.workbench.base.Words;

/** What the right article made of the left one's wording of the chosen statement. */
final class PairLine extends VBox {

    private final Label head = new Label();
    private final Label cues = new Label();
    private final TextFlow words = new TextFlow();

    PairLine() {
        setId("twin-pair");
        getStyleClass().add("twin-pair");
        head.getStyleClass().add("twin-pair-head");
        cues.getStyleClass().add("twin-pair-cues");
        cues.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("twin-pair-words");
        head.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(head, Priority.ALWAYS);
        HBox top = new HBox(head, cues);
        top.setSpacing(12);
        getChildren().addAll(top, words);
    }

    /** Nothing is chosen; {@code hint} says what can be. */
    void hint(String hint) {
        head.setText(hint);
        cues.setText("");
        words.getChildren().clear();
        words.setVisible(false);
        words.setManaged(false);
    }

    /** @param collation of the statement, with the left one's wording as base */
    void show(Pairing pairing, Match match, Collation collation) {
        Rendering right = match.rightRendering();
        List<Run> runs = Differences.of(
                collation, match.right(), right.span(), pairing.right().text());
        String speaker = match.row().statement().speaker();
        head.setText(Words.of(
                match.possible() ? "twin.pair.possible" : "twin.pair",
                speaker == null ? Words.of("twin.nobody") : speaker,
                pairing.right().source(),
                pairing.left().source()));
        cues.setText(
                Words.of("twin.pair.cues", told(pairing.left(), match.leftRendering()), told(pairing.right(), right)));
        words.getChildren().setAll(Wording.of(runs));
        words.setVisible(true);
        words.setManaged(true);
    }

    /** The kind of report and the words that report. */
    private static String told(Article article, Rendering rendering) {
        String kind = Words.of("comparison.state." + rendering.kind().word());
        Span cue = rendering.cue();
        return cue == null ? kind : kind + " (" + cue.of(article.text()).replaceAll("\\s+", " ") + ")";
    }
}
