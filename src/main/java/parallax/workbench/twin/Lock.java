package parallax.workbench.twin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Locks the scrolling of the two texts: whichever is scrolled, the other follows to what tells the same. */
final class Lock {

    private final Leaf left;
    private final Leaf right;
    private List<Match> matches = List.of();
    private @Nullable Anchors anchors;
    private boolean following;

    Lock(Leaf left, Leaf right) {
        this.left = left;
        this.right = right;
        left.vvalueProperty().addListener((o, was, is) -> follow(true));
        right.vvalueProperty().addListener((o, was, is) -> follow(false));
        for (Leaf leaf : List.of(left, right)) {
            leaf.page().heightProperty().addListener((o, was, is) -> anchors = null);
            leaf.page().widthProperty().addListener((o, was, is) -> anchors = null);
        }
    }

    void show(List<Match> all) {
        matches = all;
        anchors = null;
    }

    private Anchors anchors() {
        if (anchors == null) {
            List<Anchors.Pair> pairs = new ArrayList<>();
            for (Match match : matches) {
                double @Nullable [] from = left.heights(match.leftRendering().span());
                double @Nullable [] to = right.heights(match.rightRendering().span());
                if (from != null && to != null) {
                    pairs.add(new Anchors.Pair(from[0], to[0]));
                }
            }
            anchors = Anchors.of(
                    pairs, left.readingLine().text(), right.readingLine().text());
        }
        return anchors;
    }

    private void follow(boolean leads) {
        if (!following) {
            following = true;
            if (leads) {
                double read = left.readingLine().at(left.scrolled());
                right.scrollTo(right.readingLine().scroll(anchors().right(read)));
            } else {
                double read = right.readingLine().at(right.scrolled());
                left.scrollTo(left.readingLine().scroll(anchors().left(read)));
            }
            following = false;
        }
    }

    /** Puts both to their tops. */
    void begin() {
        following = true;
        left.scrollTo(0);
        right.scrollTo(0);
        following = false;
    }

    /** Brings both sides of a match to where one reads, even where they come in another order than their neighbours. */
    void align(Match match) {
        following = true;
        align(left, left.heights(match.leftRendering().span()));
        align(right, right.heights(match.rightRendering().span()));
        following = false;
    }

    private static void align(Leaf leaf, double @Nullable [] heights) {
        if (heights != null) {
            leaf.scrollTo(leaf.readingLine().scroll(heights[0]));
        }
    }
}
