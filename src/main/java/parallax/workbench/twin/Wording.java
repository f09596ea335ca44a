package parallax.workbench.twin;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import parallax.statements.collation.Collation.Relation;
import parallax.statements.collation.Differences.Run;

/** Words with their differences to the other wording: each kind has a sign or a line besides its colour. */
final class Wording {

    private Wording() {}

    static List<Node> of(List<Run> runs) {
        List<Node> nodes = new ArrayList<>();
        for (Run run : runs) {
            boolean strong = run.relation() == Relation.NUMBER || run.relation() == Relation.NEGATION;
            if (strong) {
                nodes.add(text(" ", "same"));
                nodes.add(box(run));
                nodes.add(text(" ", "same"));
            } else if (run.missing()) {
                nodes.add(text(" [\u2212 ", "sign-left-out-word"));
                nodes.add(text(run.text(), "left-out"));
                nodes.add(text("] ", "sign-left-out-word"));
            } else {
                if (run.relation() == Relation.ADDED) {
                    nodes.add(text("+", "sign-added"));
                } else if (run.relation() == Relation.MOVED) {
                    nodes.add(text("\u2194\u2009", "moved"));
                }
                nodes.add(text(run.text(), run.relation().word()));
            }
        }
        return nodes;
    }

    private static Label box(Run run) {
        Label box = new Label(run.text());
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.getStyleClass().addAll("word-box", run.relation().word());
        if (run.missing()) {
            box.getStyleClass().add("gone");
        }
        return box;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("word", style);
        return text;
    }
}
