package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import parallax.statements.Collation.Relation;
import parallax.statements.Differences.Run;

/** How a difference looks: each has a sign or a line of its own besides its colour. */
final class Signs {

    /** Words that are left out in one place and written out in full. */
    private static final int SPELLED = 8;

    private Signs() {}

    /** The nodes of a stretch; {@code spelled} writes out what is left out. */
    static List<Node> of(Run run, boolean spelled) {
        if (run.missing() && run.relation() == Relation.NEGATION) {
            Label gone = box(run.text(), Relation.NEGATION);
            gone.getStyleClass().add("gone");
            return List.of(text(" ", "same"), gone);
        }
        return switch (run.relation()) {
            case SAME -> List.of(text(run.text(), "same"));
            case CHANGED, SPELLING -> List.of(text(run.text(), run.relation().word()));
            case ADDED -> List.of(text("+", "sign-added"), text(run.text(), "added"));
            case MOVED -> List.of(mark("sign-moved"), text("\u2009" + run.text(), "moved"));
            case LEFT_OUT ->
                spelled
                        ? List.of(text(" ", "same"), text(shortened(run.text()), "left-out"))
                        : List.of(mark("sign-left-out"));
            case NUMBER, NEGATION -> boxes(run);
        };
    }

    /** Long passages that are missing must not hide what is there. */
    private static String shortened(String text) {
        String[] words = text.split(" ");
        if (words.length <= SPELLED) {
            return text;
        }
        String start = String.join(" ", Arrays.copyOf(words, SPELLED / 2));
        return start + " … " + words[words.length - 2] + " " + words[words.length - 1];
    }

    /** A box a word, so that a long stretch can be broken over lines. */
    private static List<Node> boxes(Run run) {
        List<Node> nodes = new ArrayList<>();
        Arrays.stream(run.text().split(" ")).filter(w -> !w.isEmpty()).forEach(word -> {
            if (!nodes.isEmpty()) {
                nodes.add(text(" ", "same"));
            }
            nodes.add(box(word, run.relation()));
        });
        return nodes;
    }

    /** A word in a box. */
    static Label box(String word, Relation relation) {
        Label box = new Label(word);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.getStyleClass().addAll("word-box", relation.word());
        return box;
    }

    /** A word of the base, whose ground tells how many kept it. */
    static Label ground(String word) {
        Label label = new Label(word);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("word-ground");
        return label;
    }

    static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("word", style);
        return text;
    }

    private static Region mark(String style) {
        Region mark = new Region();
        mark.getStyleClass().addAll("sign", style);
        return mark;
    }
}
