package parallax.intake.format.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Passage;
import parallax.news.Role;

/**
 * The paragraphs of a document while it is read. A paragraph may hold others, as one with a text box does; those come after
 * it.
 */
final class Paragraphs {

    /** Deeper text boxes in text boxes are nobody's layout; their words join the paragraph around them. */
    private static final int DEPTH = 64;

    private final List<Passage> done = new ArrayList<>();
    private final List<Passage> inner = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int ignored;
    private String joining = "";

    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private @Nullable Role role;
        private boolean runsOn;
    }

    void begin(@Nullable Role role) {
        if (open.size() >= DEPTH) {
            ignored++;
            return;
        }
        Open paragraph = new Open();
        paragraph.role = role;
        if (open.isEmpty()) {
            paragraph.text.append(joining);
            joining = "";
        }
        open.push(paragraph);
    }

    /** What the paragraph being read is. */
    void role(@Nullable Role role) {
        if (!open.isEmpty() && role != null) {
            open.peek().role = role;
        }
    }

    /** The mark at the end of the paragraph being read was deleted: the next one continues it. */
    void runsOn() {
        if (!open.isEmpty()) {
            open.peek().runsOn = true;
        }
    }

    void text(CharSequence words) {
        if (!open.isEmpty()) {
            open.peek().text.append(words);
        }
    }

    void end() {
        if (ignored > 0) {
            ignored--;
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        Open paragraph = open.pop();
        if (paragraph.runsOn && open.isEmpty()) {
            joining = paragraph.text.toString();
            return;
        }
        Passage passage = new Passage(paragraph.text.toString(), paragraph.role, 0);
        if (!open.isEmpty()) {
            inner.add(passage);
            return;
        }
        add(passage);
        inner.forEach(this::add);
        inner.clear();
    }

    /** All, none blank. */
    List<Passage> all() {
        while (!open.isEmpty()) {
            end();
        }
        if (!joining.isBlank()) {
            add(new Passage(joining));
            joining = "";
        }
        return done;
    }

    private void add(Passage passage) {
        if (!passage.text().isBlank()) {
            done.add(passage);
        }
    }
}
